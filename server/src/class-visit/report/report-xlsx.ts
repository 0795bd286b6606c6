import type { ClassReport } from '@ville-usine/shared/class-visit/report';
import { reportTables } from '@ville-usine/shared/class-visit/report-tables';
import type { Language } from '@ville-usine/shared/content/localized';
import writeXlsx from 'write-excel-file/node';

/** Widths of columns, in characters. */
const WIDTH = 24;

/** A report as a workbook, a sheet for each table; texts are texts, whatever they begin with. */
export function reportXlsx(report: ClassReport, language: Language, zone: string): Promise<Buffer> {
  const sheets = reportTables(report, language, zone).map(({ name, head, rows }) => ({
    sheet: name,
    columns: head.map(() => ({ width: WIDTH })),
    stickyRowsCount: 1,
    data: [
      head.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...rows.map((row) =>
        row.map((value) =>
          typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true },
        ),
      ),
    ],
  }));
  return writeXlsx(sheets).toBuffer();
}
