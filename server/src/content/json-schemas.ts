import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EDITION_FILES } from './edition-files.ts';
import { EDITIONS } from './read-edition.ts';
import { SCHEMA_WORDS } from './schema-words.ts';

/** Beside the editions, for the completion of whatever editor they are written in. */
export const SCHEMAS = join(EDITIONS, 'schema');

const { head, sectors, companies, trades, quizzes, plaques, glossary, programme, partners } = EDITION_FILES;
const FILES = {
  edition: head.schema,
  sector: sectors.schema,
  company: companies.schema,
  trades: z.array(trades.schema),
  quiz: quizzes.schema,
  plaques: z.array(plaques.schema),
  glossary: z.array(glossary.schema),
  programme: programme.schema,
  partners: z.array(partners.schema),
};

/** The JSON Schema of each kind of file, by its name, as it is written. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      nameLanguages(json);
      describe(json, SCHEMA_WORDS[name as keyof typeof FILES]);
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

export function writeSchemas(): void {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [file, text] of Object.entries(jsonSchemas())) writeFileSync(join(SCHEMAS, file), text);
}

type Json = z.core.JSONSchema._JSONSchema;

/** A text has languages and nothing else: an editor then underlines a slip in a code. */
function nameLanguages(schema: Json | undefined): void {
  if (typeof schema !== 'object') return;
  for (const one of [schema.items, schema.anyOf, schema.oneOf].flat()) nameLanguages(one);
  for (const one of Object.values(schema.properties ?? {})) nameLanguages(one);
  if (typeof schema.additionalProperties !== 'object') return;
  schema.patternProperties = { '^[a-z]{2}$': schema.additionalProperties };
  schema.additionalProperties = false;
}

/** Gives each property the words that an editor shows beside it. */
function describe(schema: Json | undefined, words: Record<string, string>, path = ''): void {
  if (typeof schema !== 'object') return;
  for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) describe(one, words, path);
  const items = Array.isArray(schema.items) ? schema.items[0] : schema.items;
  if (items) describe(items, words, path);
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const here = path ? `${path}.${key}` : key;
    if (typeof property !== 'object') continue;
    if (words[here]) property.description = words[here];
    describe(property, words, here);
  }
}
