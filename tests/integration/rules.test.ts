import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RULE = /\b([A-Z]\d+)\./g;

function testFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name === 'dist' ? [] : testFiles(path);
    return /\.(test|spec)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The rule numbers in the titles of all tests. */
function quoted(): Set<string> {
  const numbers = new Set<string>();
  for (const path of ['shared', 'server', 'client', 'assets', 'tests'].flatMap(testFiles)) {
    const titles = readFileSync(join(ROOT, path), 'utf8').match(/['"`][A-Z]\d+\.[^'"`]*/g) ?? [];
    for (const title of titles) for (const [, number] of title.matchAll(RULE)) numbers.add(number!);
  }
  return numbers;
}

function written(): string[] {
  const lines = readFileSync(join(ROOT, 'docs/RULES.md'), 'utf8').match(/^- [A-Z]\d+\./gm) ?? [];
  return lines.map((line) => line.slice(2, -1));
}

test('every rule a test quotes is written, once', () => {
  const rules = written();
  expect(rules.length).toBe(new Set(rules).size);
  expect([...quoted()].filter((number) => !rules.includes(number))).toEqual([]);
});

test('every written rule is shown by a test that quotes it', () => {
  const shown = quoted();
  expect(written().filter((number) => !shown.has(number))).toEqual([]);
});
