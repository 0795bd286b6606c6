import { readFileSync, statSync } from 'node:fs';
import { csvRows } from '../../quiz/exchange/csv-rows.ts';
import { freeCell } from '../../quiz/exchange/free-cell.ts';
import { readBytes } from '../../quiz/exchange/read-bytes.ts';
import type { FaultSentence } from '../content-fault.ts';
import { TABLE_WORDS } from './exchange-words.ts';

/** The rows of a table, each with the line it begins on; `cells` is null for one that cannot be read. */
export type Table = { line: number; cells: string[] | null }[];

/** A table of companies that is larger than this is something else, in bytes. */
const MOST_BYTES = 2_000_000;

/** Reads a CSV of any encoding and separator, or the first sheet of a workbook. */
export async function readTable(path: string): Promise<Table | { refused: FaultSentence }> {
  if (statSync(path).size > MOST_BYTES) return { refused: TABLE_WORDS.large };
  const bytes = readFileSync(path);
  // A workbook is a ZIP, whatever its name says.
  if (bytes.subarray(0, 2).toString() === 'PK') return readSheet(bytes);
  if (/\.xls$/i.test(path)) return { refused: TABLE_WORDS.oldExcel };
  const read = readBytes({ name: path, bytes });
  if ('refused' in read) return { refused: TABLE_WORDS.noTable };
  return csvRows(read.text).map(({ line, cells }) => ({
    line,
    cells: Array.isArray(cells) ? cells.map((cell) => freeCell(cell.trim())) : null,
  }));
}

async function readSheet(bytes: Buffer): Promise<Table | { refused: FaultSentence }> {
  const { readSheet: read } = await import('read-excel-file/node');
  try {
    const rows = await read(bytes);
    return rows
      .map((row, i) => ({
        line: i + 1,
        cells: row.map((cell) => (cell === null ? '' : String(cell).trim())),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch {
    return { refused: TABLE_WORDS.noTable };
  }
}
