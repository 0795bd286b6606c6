import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Id } from '@ville-usine/shared/content/localized';
import type { FaultSentence } from '../content-fault.ts';
import { nearest } from '../nearest.ts';
import { columnOf, plain } from './company-columns.ts';
import { TABLE_WORDS } from './exchange-words.ts';
import type { Table } from './read-table.ts';
import { type KnownStand, type StandGround, standFile, writeWhole } from './stand-file.ts';

/** What became of one row, or of the whole table where there is no line. */
export type ImportLine = {
  line: number | null;
  outcome: 'written' | 'kept' | 'refused' | 'note';
  sentence: FaultSentence;
};

type Options = { sector: string | undefined; overwrite: boolean };

/**
 * Writes a file for each company of a table: the example with what the table knows in it. A file that is there stays, a row that
 * cannot be used costs only itself, and a file is written whole or not at all.
 */
export function importCompanies(
  table: Table,
  ground: StandGround,
  { sector, overwrite }: Options,
): ImportLine[] {
  const [header, ...rows] = table;
  const headings = header?.cells ?? [];
  const columns = headings.map(columnOf);
  const refuse = (line: number | null, sentence: FaultSentence): ImportLine => ({
    line,
    outcome: 'refused',
    sentence,
  });
  if (!columns.some((at) => Array.isArray(at) && at[0] === 'name'))
    return [refuse(header?.line ?? null, TABLE_WORDS.noName)];
  const named = (is: (at: (typeof columns)[number]) => boolean) =>
    headings.filter((heading, i) => heading !== '' && is(columns[i] ?? null)).join(', ');
  const notes = [
    { columns: named((at) => at === 'contact'), say: TABLE_WORDS.contacts },
    { columns: named((at) => at === null), say: TABLE_WORDS.unknown },
  ].flatMap(({ columns: some, say }): ImportLine[] =>
    some ? [{ line: header?.line ?? null, outcome: 'note', sentence: say(some) }] : [],
  );

  const lines = new Map<string, number>();
  return notes.concat(
    rows.map(({ line, cells }) => {
      if (!cells) return refuse(line, TABLE_WORDS.broken);
      const known = knownOf(columns, cells, ground, sector);
      if ('refused' in known) return refuse(line, known.refused);
      const { stand, name, strange } = known;
      const file = `companies/${stand.id}.yaml`;
      const first = lines.get(stand.id);
      if (first) return refuse(line, TABLE_WORDS.twice(file, first));
      lines.set(stand.id, line);
      const path = join(ground.folder, file);
      if (existsSync(path) && !overwrite) return { line, outcome: 'kept', sentence: TABLE_WORDS.there(file) };
      writeWhole(path, standFile(stand, ground));
      const fields = stand.texts.map(({ at }) => at.join('.')).join(', ');
      return {
        line,
        outcome: 'written',
        sentence: TABLE_WORDS.written(name, file, fields, strange.join(', ')),
      };
    }),
  );
}

/** What a row says of its stand. */
function knownOf(
  columns: ReturnType<typeof columnOf>[],
  cells: string[],
  { sectors, trades }: StandGround,
  fallback: string | undefined,
): { stand: KnownStand; name: string; strange: string[] } | { refused: FaultSentence } {
  const texts = columns.flatMap((at, i) =>
    Array.isArray(at) && cells[i]
      ? [{ at, text: at[0] === 'colour' ? cells[i].toLowerCase() : cells[i] }]
      : [],
  );
  const cell = (is: string) => cells[columns.findIndex((at) => at === is)] ?? '';
  const name = texts.find(({ at }) => at[0] === 'name')?.text;
  if (!name) return { refused: TABLE_WORDS.nameless };
  const id = cell('id') || idOf(name);
  if (!Id.safeParse(id).success) return { refused: TABLE_WORDS.badId(id) };
  const typed = cell('sector') || fallback || '';
  const sector = sectors.find((one) =>
    [one.id, one.name.fr, one.name.en ?? ''].some((is) => plain(is) === plain(typed)),
  );
  if (!sector) return { refused: TABLE_WORDS.sectorless(typed, sectors.map((one) => one.id).join(', ')) };
  const wanted = cell('trades')
    .split(/[,;/|\n]+/)
    .filter((trade) => trade.trim() !== '');
  const met = wanted.map((trade) => tradeOf(trade, trades));
  return {
    stand: { id, sector: sector.id, texts, trades: met.filter((trade) => trade !== null) },
    name,
    strange: wanted.filter((_, i) => met[i] === null).map((trade) => trade.trim()),
  };
}

/** The trade whose id or title this is, a slip forgiven. */
function tradeOf(typed: string, trades: StandGround['trades']): string | null {
  const words = plain(typed);
  const titled = trades.find((one) =>
    [one.id, one.feminine.fr, one.masculine.fr].some((is) => plain(is) === words),
  );
  return (
    titled?.id ??
    nearest(
      words.replaceAll(' ', '-'),
      trades.map(({ id }) => id),
    )
  );
}

/** An id from a name: « Aciéries du Sud & Cie » gives acieries-du-sud-cie. */
function idOf(name: string): string {
  return plain(name).split(' ').join('-').slice(0, 60).replace(/-+$/, '');
}
