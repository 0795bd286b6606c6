import type { ClassReport } from '@ville-usine/shared/class-visit/report';
import { type ReportTable, reportTables } from '@ville-usine/shared/class-visit/report-tables';
import { REPORT_WORDS } from '@ville-usine/shared/class-visit/report-words';
import { inLanguage, type Language } from '@ville-usine/shared/content/language';
import { TRANSCRIPT_WORDS } from '@ville-usine/shared/live/transcript-words';
import { openPdf, stripe } from '../../live/open-pdf.ts';
import {
  breakBefore,
  FONTS,
  INK,
  MARGIN,
  type Pdf,
  PETROL,
  part,
  type Section,
  SOFT,
  setIn,
} from '../../live/pdf-part.ts';
import { day } from '../../live/pdf-times.ts';

/** A report as a tagged A4 document with our own fonts in it: a heading and a table for each part. */
export async function reportPdf(report: ClassReport, language: Language, zone: string): Promise<Buffer> {
  const t = inLanguage(REPORT_WORDS, language);
  const title = `${t.title} · ${report.label}`;
  const { pdf, root, end } = openPdf(title, language, inLanguage(TRANSCRIPT_WORDS, language).page);
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
    rows(pdf, section, table, t.none);
    section.end();
  }
  if (report.refused > 0) part(pdf, root, 'P', 'text', 10, SOFT, t.refused(report.refused));
  return end();
}

/** A table whose head is tagged as such, so that a reader says of each figure what it counts. */
function rows(pdf: Pdf, parent: Section, { head, rows: all }: ReportTable, none: string): void {
  if (all.length === 0) {
    part(pdf, parent, 'P', 'text', 10.5, SOFT, none);
    return;
  }
  const cell = (font: 'text' | 'bold') => (value: string | number) => ({
    text: setIn(pdf, font, String(value)),
    font: { src: FONTS[font], size: 9.5 },
    align: { x: typeof value === 'number' ? ('center' as const) : ('left' as const) },
  });
  pdf.fillColor(INK);
  const options: PDFKit.Mixins.TableOptionsWithData & { structParent: Section } = {
    structParent: parent,
    // Words need room, figures little.
    columnStyles: head.map((_, index) => (all.some((row) => typeof row[index] === 'string') ? '*' : 62)),
    defaultStyle: { border: 0.5, borderColor: '#b7a281', padding: 4 },
    data: [
      head.map((name) => ({ ...cell('bold')(name), type: 'TH' as const, backgroundColor: '#f7ead3' })),
      ...all.map((row) => row.map(cell('text'))),
    ],
  };
  pdf.table(options);
  pdf.x = MARGIN;
}
