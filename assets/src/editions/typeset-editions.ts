import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeset } from '@ville-usine/shared/content/french-typography';

const EDITIONS = new URL('../../editions/', import.meta.url).pathname;
const FRENCH = /\b(fr|figure|source|unit): "((?:[^"\\]|\\.)*)"/g;

/** Sets every French text of the edition files as French printing wants it; comments and layout stay. */
for (const entry of readdirSync(EDITIONS, { recursive: true, encoding: 'utf8' })) {
  if (!entry.endsWith('.yaml')) continue;
  const path = join(EDITIONS, entry);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(FRENCH, (_, key, text) => `${key}: "${typeset(text)}"`);
  if (after !== before) {
    writeFileSync(path, after);
    console.log(`set: ${entry}`);
  }
}
