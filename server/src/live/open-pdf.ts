import { type Language, localeOf } from '@ville-usine/shared/content/language';
import PDFDocument from 'pdfkit';
import { FONTS, INK, MARGIN, type Pdf, type Section, SOFT, WIDTH } from './pdf-part.ts';

/** Room for the page numbers at the foot, points. */
const FOOT = 20;

/** A tagged A4 document with our own fonts in it; `end` closes it and gives its bytes. */
export function openPdf(
  title: string,
  language: Language,
  pageOf: (number: number, count: number) => string,
): { pdf: Pdf; root: Section; end: () => Promise<Buffer> } {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + FOOT, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: localeOf(language),
    displayTitle: true,
    bufferPages: true,
    font: FONTS.text,
    info: { Title: title, Creator: 'Ville-Usine' },
  } as object as PDFKit.PDFDocumentOptions);
  for (const [name, path] of Object.entries(FONTS)) pdf.registerFont(name, path);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  return {
    pdf,
    root,
    end() {
      root.end();
      foot(pdf, pageOf);
      pdf.end();
      return whole;
    },
  };
}

/** The hazard stripe of the city's pages; an ornament that no reader is told of. */
export function stripe(pdf: Pdf): void {
  pdf.moveDown(0.4);
  const y = pdf.y;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.save().rect(MARGIN, y, WIDTH, 6).clip();
  for (let x = MARGIN - 6; x < MARGIN + WIDTH; x += 16) {
    pdf.polygon([x, y + 6], [x + 6, y], [x + 14, y], [x + 8, y + 6]).fill(INK);
  }
  pdf.restore();
  pdf.endMarkedContent();
  pdf.y = y + 16;
}

function foot(pdf: Pdf, say: (number: number, count: number) => string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(start + index);
    // Below the margin, where a text would otherwise begin a new page.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf.font(FONTS.text).fontSize(9).fillColor(SOFT);
    pdf.text(say(index + 1, count), MARGIN, 842 - MARGIN, { width: WIDTH, align: 'right', lineBreak: false });
    pdf.endMarkedContent();
  }
}
