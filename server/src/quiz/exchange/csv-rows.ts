import { type Info, parse } from 'csv-parse/sync';

/** One row of a table and the line it begins on, from 1; or what spoils it, or the rest of the table. */
export type CsvRow = { line: number; cells: string[] | 'broken' | 'given-up' };

/** How many broken rows are stepped over before the rest is given up. */
const MAX_BROKEN = 40;

/**
 * The rows of a table (RFC 4180) whose separator is a comma, a semicolon or a tab. After a row with a quotation mark that
 * is not closed, reading goes on with the next line, so that it costs no row but its own.
 */
export function csvRows(text: string): CsvRow[] {
  const lines = text.split('\n');
  const delimiter = separatorOf(lines.find((line) => line.trim() !== '') ?? '');
  const rows: CsvRow[] = [];
  let from = 0;
  for (let broken = 0; from < lines.length && broken < MAX_BROKEN; broken++) {
    const begin = from;
    try {
      parse(lines.slice(from).join('\n'), {
        delimiter,
        info: true,
        record_delimiter: '\n',
        relax_column_count: true,
        on_record: (row: unknown) => {
          const { record, info } = row as { record: string[]; info: Info };
          if (record.some((cell) => cell.trim() !== '')) rows.push({ line: from + 1, cells: record });
          from = begin + info.lines;
          return null;
        },
      });
      return rows;
    } catch {
      rows.push({ line: from + 1, cells: 'broken' });
      from += 1;
    }
  }
  if (from < lines.length) rows.push({ line: from + 1, cells: 'given-up' });
  return rows;
}

/** The separator that the header has most of. */
function separatorOf(header: string): string {
  const plain = header.replace(/"[^"]*"/g, '');
  const count = (sign: string) => plain.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
