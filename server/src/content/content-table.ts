import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Portrait } from '@ville-usine/shared/content/company';
import { EDITIONS, editionIds, readFiles } from './read-edition.ts';

const FILE = fileURLToPath(new URL('../../../docs/content.md', import.meta.url));
const KINDS = ['single', 'multiple', 'true-false', 'order', 'match', 'estimate'] as const;

const HEAD = [
  'Sector',
  'Stands',
  'Trades',
  'Portraits: women',
  'men',
  'Questions',
  ...KINDS,
  'Facts with source',
];

/** `docs/content.md`: what each edition holds, sector by sector, counted in its files. */
export function contentTable(): string {
  const tables = editionIds().map((id) => `## ${id}\n\n${tableOf(join(EDITIONS, id))}`);
  return `# What the editions hold

Counted in the files by \`npm run editions -- table\`; a test says when it is not current. Portraits are those of the trades and of the people
at the stands.

${tables.join('\n\n')}
`;
}

export function writeContentTable(): void {
  writeFileSync(FILE, contentTable());
}

export function keptContentTable(): string {
  return readFileSync(FILE, 'utf8');
}

function tableOf(folder: string): string {
  const written = readFiles(folder, []);
  const values = <T>(list: { value: T | null }[]) =>
    list.flatMap(({ value }) => (value === null ? [] : [value]));
  const [companies, trades, quizzes] = [
    values(written.companies),
    values(written.trades),
    values(written.quizzes),
  ];
  const rows = values(written.sectors).map((sector) => {
    const of = <T extends { sector: string }>(list: T[]) => list.filter((one) => one.sector === sector.id);
    const questions = of(quizzes).flatMap((quiz) => quiz.questions);
    const portraits = [
      ...of(trades).map(({ portrait }) => portrait),
      ...of(companies).flatMap(({ people }) => people.map(({ portrait }) => portrait)),
    ];
    return {
      name: sector.name.fr,
      counts: [
        of(companies).length,
        of(trades).length,
        count(portraits, 'woman'),
        count(portraits, 'man'),
        questions.length,
        ...KINDS.map((kind) => questions.filter((question) => question.kind === kind).length),
        sector.facts.length,
      ],
    };
  });
  const total = HEAD.slice(1).map((_, i) => rows.reduce((sum, { counts }) => sum + counts[i]!, 0));
  return [
    line(HEAD),
    line(HEAD.map((_, i) => (i === 0 ? '---' : '--:'))),
    ...rows.map(({ name, counts }) => line([name, ...counts])),
    line(['**All**', ...total.map((sum) => `**${sum}**`)]),
  ].join('\n');
}

function count(portraits: Portrait[], gender: Portrait['gender']): number {
  return portraits.filter((portrait) => portrait.gender === gender).length;
}

function line(cells: (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
