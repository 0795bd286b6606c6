import { fileURLToPath } from 'node:url';
import { inLanguage, type Language } from '@ville-usine/shared/content/localized';
import type { PublicTranscript, TranscriptLine } from '@ville-usine/shared/live/transcript';
import { TRANSCRIPT_WORDS } from '@ville-usine/shared/live/transcript-words';
import PDFDocument from 'pdfkit';

type Pdf = PDFKit.PDFDocument;
type Section = PDFKit.PDFStructureElement;

const file = (name: string) => fileURLToPath(import.meta.resolve(`@fontsource/${name}`));
const TEXT = 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';
const FONTS = {
  text: `${TEXT}-400-normal.woff`,
  bold: `${TEXT}-700-normal.woff`,
  wide: `${TEXT}-ext-400-normal.woff`,
  display: 'bricolage-grotesque/files/bricolage-grotesque-latin-800-normal.woff',
};
const INK = '#1e1a33';
const SOFT = '#4d4666';
const PETROL = '#0f5c66';
/** A4 margins and the width between them, in points. */
const MARGIN = 50;
const WIDTH = 595.28 - 2 * MARGIN;
/** The server goes on serving between so many questions. */
const BREATH = 10;

/**
 * A transcript as a tagged A4 document with our own fonts in it, one heading and one paragraph a question. Times are
 * of the zone of the edition's visitors.
 */
export async function transcriptPdf(transcript: PublicTranscript, language: Language): Promise<Buffer> {
  const t = TRANSCRIPT_WORDS[language];
  const title = `${t.title} · ${inLanguage(transcript.session.title, language)}`;
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + 20, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: language === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    font: file(FONTS.text),
    info: { Title: title, Creator: 'Ville-Usine' },
  } as object as PDFKit.PDFDocumentOptions);
  for (const [name, path] of Object.entries(FONTS)) pdf.registerFont(name, file(path));
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));

  const root = pdf.struct('Document');
  pdf.addStructure(root);
  head(pdf, root, transcript, language);
  for (const [index, line] of transcript.questions.entries()) {
    question(pdf, root, line, language);
    if (index % BREATH === BREATH - 1) await new Promise(setImmediate);
  }
  if (transcript.questions.length === 0) part(pdf, root, 'P', 'text', 12, SOFT, t.none);
  captions(pdf, root, transcript, language);
  root.end();
  foot(pdf, t.page);
  pdf.end();
  return whole;
}

function head(pdf: Pdf, root: Section, { session }: PublicTranscript, language: Language): void {
  const t = TRANSCRIPT_WORDS[language];
  part(pdf, root, 'P', 'bold', 11, '#a83800', `Ville-Usine · ${t.title}`);
  part(pdf, root, 'H1', 'display', 24, INK, inLanguage(session.title, language));
  const people = session.professionals.map(({ name, trade }) => (trade ? `${name}, ${trade}` : name));
  part(pdf, root, 'P', 'text', 12, SOFT, [day(session.startsAt, language), ...people].join(' · '));
  stripe(pdf);
  part(pdf, root, 'P', 'text', 10, SOFT, t.note);
  pdf.moveDown(0.6);
}

function question(pdf: Pdf, root: Section, line: TranscriptLine, language: Language): void {
  const t = TRANSCRIPT_WORDS[language];
  // A question never stands alone at the foot of a page, parted from its answer.
  if (pdf.y > 842 - MARGIN - 130) pdf.addPage();
  const section = pdf.struct('Sect');
  root.add(section);
  const facts = [
    t.asks(line.pseudonym).replace(/\s*:$/, ''),
    ...(line.votes > 0 ? [t.votes(line.votes)] : []),
  ];
  if (line.reworded) facts.push(t.reworded);
  part(pdf, section, 'P', 'text', 9.5, SOFT, facts.join(' · '));
  part(pdf, section, 'H2', 'bold', 13, INK, line.text);
  if (line.answer) {
    const { by, at, corrected, text } = line.answer;
    const signed = t.answers(by, time(at, language)) + (corrected ? ` · ${t.corrected}` : '');
    part(pdf, section, 'P', 'bold', 10, PETROL, signed);
    part(pdf, section, 'P', 'text', 12, INK, text);
  } else part(pdf, section, 'P', 'text', 10, SOFT, t.unanswered);
  section.end();
  pdf.moveDown(0.9);
}

/** What was said aloud, under one heading. */
function captions(pdf: Pdf, root: Section, transcript: PublicTranscript, language: Language): void {
  if (transcript.captions.length === 0) return;
  const t = TRANSCRIPT_WORDS[language];
  if (pdf.y > 842 - MARGIN - 130) pdf.addPage();
  const section = pdf.struct('Sect');
  root.add(section);
  part(pdf, section, 'H2', 'display', 18, INK, t.said);
  for (const { by, at, text, corrected } of transcript.captions) {
    const signed = t.saidLine(by, time(at, language)) + (corrected ? ` · ${t.corrected}` : '');
    part(pdf, section, 'P', 'text', 9.5, SOFT, signed);
    part(pdf, section, 'P', 'text', 12, INK, text);
  }
  section.end();
}

type Font = keyof typeof FONTS;

/** One tagged piece of text. What the Latin font lacks is set in the wider one, or as a question mark. */
function part(
  pdf: Pdf,
  parent: Section,
  tag: 'P' | 'H1' | 'H2',
  font: Font,
  size: number,
  colour: string,
  text: string,
): void {
  const write = () => {
    pdf.fillColor(colour).fontSize(size);
    const runs = runsOf(pdf, font, text);
    for (const [index, run] of runs.entries()) {
      const continued = index < runs.length - 1;
      pdf.font(run.font).text(run.text, { width: WIDTH, lineGap: size * 0.18, continued });
    }
    pdf.moveDown(0.15);
  };
  parent.add(pdf.struct(tag, {}, write));
}

/**
 * Marks that French sets apart stay with their word. The narrow no-break space is in no font of ours; the usual one
 * keeps the line together as well.
 */
function typeset(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u202F\u2009]/g, '\u00A0')
    .replace(/ ([?!;:%»€])/g, '\u00A0$1')
    .replace(/« /g, '«\u00A0')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00A0');
}

function runsOf(pdf: Pdf, font: Font, text: string): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const character of typeset(text)) {
    const known = character === '\n' || has(pdf, font, character);
    const wide = !known && has(pdf, 'wide', character);
    const use = known || !wide ? font : 'wide';
    const shown = known || wide ? character : '?';
    const last = runs.at(-1);
    if (last?.font === use) last.text += shown;
    else runs.push({ font: use, text: shown });
  }
  return runs;
}

const covered = new Map<string, boolean>();

function has(pdf: Pdf, font: Font, character: string): boolean {
  const key = `${font}${character}`;
  let known = covered.get(key);
  if (known === undefined) {
    const inside = pdf.font(font) as unknown as {
      _font: { font: { hasGlyphForCodePoint(code: number): boolean } };
    };
    known = inside._font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    covered.set(key, known);
  }
  return known;
}

/** The hazard stripe of the city's pages; an ornament that no reader is told of. */
function stripe(pdf: Pdf): void {
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
    pdf.font('text').fontSize(9).fillColor(SOFT);
    pdf.text(say(index + 1, count), MARGIN, 842 - MARGIN, { width: WIDTH, align: 'right', lineBreak: false });
    pdf.endMarkedContent();
  }
}

const ZONE = 'Europe/Paris';
const locale = (language: Language) => (language === 'fr' ? 'fr-FR' : 'en-GB');

function day(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: ZONE }).format(
    new Date(iso),
  );
}

function time(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locale(language), { timeStyle: 'short', timeZone: ZONE });
  const said = format.format(new Date(iso));
  return language === 'fr' ? said.replace(':', ' h ') : said;
}
