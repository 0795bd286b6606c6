import type { ClassReport } from '@ville-usine/shared/class-visit/report';
import { reportTables } from '@ville-usine/shared/class-visit/report-tables';
import { REPORT_WORDS } from '@ville-usine/shared/class-visit/report-words';
import type { Language } from '@ville-usine/shared/content/localized';
import { TRANSCRIPT_WORDS } from '@ville-usine/shared/live/transcript-words';
import { openPdf, stripe } from '../../live/open-pdf.ts';
import { breakBefore, INK, PETROL, part, SOFT } from '../../live/pdf-part.ts';
import { pdfTable } from '../../live/pdf-table.ts';
import { day } from '../../live/pdf-times.ts';

/** A report as a tagged A4 document with our own fonts in it: a heading and a table for each part. */
export async function reportPdf(report: ClassReport, language: Language, zone: string): Promise<Buffer> {
  const t = REPORT_WORDS[language];
  const title = `${t.title} · ${report.label}`;
  const { pdf, root, end } = openPdf(title, language, TRANSCRIPT_WORDS[language].page);
  part(pdf, root, 'P', 'bold', 11, '#a83800', `Ville-Usine · ${t.title}`);
  part(pdf, root, 'H1', 'display', 24, INK, report.label);
  const date = day(report.begunAt ?? report.startsAt, { language, zone });
  part(pdf, root, 'P', 'text', 12, SOFT, `${date} · ${t.facts(report.pupils.length, report.planned.pupils)}`);
  stripe(pdf);
  part(pdf, root, 'P', 'text', 10, SOFT, t.note);
  for (const table of reportTables(report, language, zone)) {
    pdf.moveDown(0.6);
    breakBefore(pdf);
    const section = pdf.struct('Sect');
    root.add(section);
    part(pdf, section, 'H2', 'display', 15, PETROL, table.name);
    if (table.rows.length > 0) pdfTable(pdf, section, table);
    else part(pdf, section, 'P', 'text', 10.5, SOFT, t.none);
    section.end();
  }
  if (report.refused > 0) part(pdf, root, 'P', 'text', 10, SOFT, t.refused(report.refused));
  return end();
}
