import { join } from 'node:path';
import { csvCell } from '@ville-usine/shared/live/transcript-csv';
import writeXlsx from 'write-excel-file/node';
import { guardCell } from '../../quiz/exchange/free-cell.ts';
import type { LoadedEdition } from '../read-edition.ts';
import { writeWhole } from './stand-file.ts';

/** Widths of columns, in characters. */
const WIDTH = 28;

type Sheet = { name: string; head: string[]; rows: string[][] };

/** Writes the stands, the trades and the questions of an edition as CSV files and as one workbook; gives their names. */
export async function exportEdition(edition: LoadedEdition, folder: string): Promise<string[]> {
  const sheets = sheetsOf(edition);
  const files = sheets.map((sheet): [string, string | Uint8Array] => [
    `${edition.id}-${sheet.name}.csv`,
    csvOf(sheet),
  ]);
  const workbook = await writeXlsx(
    sheets.map(({ name, head, rows }) => ({
      sheet: name,
      columns: head.map(() => ({ width: WIDTH })),
      stickyRowsCount: 1,
      data: [
        head.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((value) => ({ value, type: String, wrap: true }))),
      ],
    })),
  ).toBuffer();
  files.push([`${edition.id}.xlsx`, workbook]);
  for (const [name, content] of files) writeWhole(join(folder, name), content);
  return files.map(([name]) => name);
}

/** The headings of stands are those that an import reads. */
function sheetsOf({ companies, trades, quizzes }: LoadedEdition): Sheet[] {
  return [
    {
      name: 'entreprises',
      head: [
        'id',
        'nom',
        'ville',
        'secteur',
        'accroche',
        'accroche en',
        'description',
        'description en',
        'objet',
        'objet en',
        'question',
        'question en',
        'horaires',
        'horaires en',
        'couleur',
        'icone',
        'métiers',
      ],
      rows: companies.map((one) => [
        one.id,
        one.name,
        one.town,
        one.sector,
        ...[one.tagline, one.text, one.object.name, one.ask, one.hours].flatMap(({ fr, en }) => [
          fr,
          en ?? '',
        ]),
        one.colour,
        one.icon,
        one.trades.join(', '),
      ]),
    },
    {
      name: 'metiers',
      head: ['id', 'secteur', 'féminin', 'masculin', 'ce qu’on y fait', 'formations', 'où', 'portrait'],
      rows: trades.map((one) => [
        one.id,
        one.sector,
        one.feminine.fr,
        one.masculine.fr,
        one.does.fr,
        one.training.map(({ fr }) => fr).join('\n'),
        one.where.fr,
        one.portrait.gender,
      ]),
    },
    {
      name: 'questions',
      head: ['secteur', 'id', 'genre', 'niveau', 'question', 'explication', 'source', 'où'],
      rows: quizzes.flatMap(({ sector, questions }) =>
        questions.map((one) => [
          sector,
          one.id,
          one.kind,
          one.level,
          one.prompt.fr,
          one.explanation.fr,
          one.source,
          one.where.place,
        ]),
      ),
    },
  ];
}

/** As French spreadsheets open it: a byte order mark, semicolons, CRLF. */
function csvOf({ head, rows }: Sheet): string {
  const lines = [head, ...rows].map((row) => row.map((text) => csvCell(guardCell(text))).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
