import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EDITION_FILES } from './edition-files.ts';
import { jsonSchemas, SCHEMAS } from './json-schemas.ts';

test('C225. The schemas for editors are those of the server: npm run editions -- schema', () => {
  const schemas = jsonSchemas();
  expect(readdirSync(SCHEMAS).sort()).toEqual(Object.keys(schemas).sort());
  for (const [file, text] of Object.entries(schemas))
    expect(readFileSync(join(SCHEMAS, file), 'utf8'), file).toBe(text);
  expect(schemas['company.json']).toContain('Une ligne, sous le nom.');
});

test('C225. An editor finds the schema of every kind of file', () => {
  const settings = fileURLToPath(new URL('../../../.vscode/settings.json', import.meta.url));
  const { 'yaml.schemas': schemas } = JSON.parse(readFileSync(settings, 'utf8'));
  expect(
    Object.keys(schemas)
      .map((path) => path.split('/').at(-1))
      .sort(),
  ).toEqual(Object.keys(jsonSchemas()).sort());
  const at = Object.values<string>(schemas).map((glob) =>
    glob.replace('assets/editions/*/', '').replace('*.yaml', ''),
  );
  expect(at.sort()).toEqual(
    Object.values(EDITION_FILES)
      .map((kind) => kind.at as string)
      .sort(),
  );
});
