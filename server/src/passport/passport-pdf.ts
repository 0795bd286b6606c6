import { inLanguage, type Language } from '@ville-usine/shared/content/localized';
import { passportCode, TRADES_ASKED } from '@ville-usine/shared/passport/passport';
import { PRINT_WORDS, type PrintWords } from '@ville-usine/shared/passport/print-words';
import { encode } from 'uqr';
import { openPdf, stripe } from '../live/open-pdf.ts';
import { FONTS, INK, MARGIN, type Pdf, PETROL, type Section, SOFT, setIn, WIDTH } from '../live/pdf-part.ts';
import { day } from '../live/pdf-times.ts';
import type { PassportEdition, PassportSheet } from './passport-sheet.ts';
import { stampsInPdf } from './stamps-in-pdf.ts';

const LINE = '#8a7b66';
const FRAME = '#d8c49f';
const ORANGE = '#a83800';
const RIGHT = MARGIN + WIDTH;
/** Trades named on the sheet; it has room for as many. */
const NAMED = 3;

type Place = { x: number; y: number; width: number; align?: 'left' | 'right' };
type Style = { font?: 'text' | 'bold' | 'display'; size: number; colour?: string };
type Tag = 'P' | 'H1' | 'H2';

/** A passport on one tagged page of A4; a name and a face are drawn on it by hand, on paper. */
export async function passportPdf(edition: PassportEdition, sheet: PassportSheet): Promise<Buffer> {
  const { language, passport } = sheet;
  const t = PRINT_WORDS[language];
  const { pdf, root, end } = openPdf(`${t.title} · ${sheet.visitor.pseudonym}`, language, t.page);
  // One page, whatever is on it: nothing flows on to a second.
  pdf.page.margins.bottom = 0;
  head(pdf, root, t, edition, language);
  bearer(pdf, root, t, sheet);
  put(pdf, root, 'H2', t.stamps, { size: 14, font: 'display' }, { x: MARGIN, y: 268, width: WIDTH });
  const top = 288;
  const height = stampsInPdf(pdf, root, { passport, sectors: edition.sectors, language, t, top });
  const y = top + height + 2;
  ornament(pdf, () => pdf.lineWidth(1.6).moveTo(MARGIN, y).lineTo(RIGHT, y).stroke(INK));
  trades(pdf, root, t, { ...sheet, edition, y: y + 8 });
  goals(pdf, root, t, { ...sheet, y: y + 8 });
  foot(pdf, root, t, sheet);
  return end();
}

/** A tagged text at its place; gives back where it ends. */
function put(pdf: Pdf, parent: Section, tag: Tag, text: string, style: Style, place: Place): number {
  const { font = 'text', size, colour = INK } = style;
  const write = () => {
    const lines = text.split('\n').map((line) => setIn(pdf, font, line));
    pdf.font(FONTS[font]).fontSize(size).fillColor(colour);
    pdf.text(lines.join('\n'), place.x, place.y, { ...place, lineGap: size * 0.12 });
  };
  parent.add(pdf.struct(tag, {}, write));
  return pdf.y;
}

/** What no reader is told of. */
function ornament(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.save();
  draw();
  pdf.restore();
  pdf.endMarkedContent();
}

function head(pdf: Pdf, root: Section, t: PrintWords, edition: PassportEdition, language: Language): void {
  ornament(pdf, () => gear(pdf, MARGIN + 27, 72));
  const width = WIDTH - 70 - 110;
  const x = MARGIN + 70;
  const below = put(
    pdf,
    root,
    'H1',
    inLanguage(edition.title, language),
    { font: 'display', size: 24 },
    { x, y: 46, width },
  );
  const territory = `${inLanguage(edition.territory, language)} · ${inLanguage(edition.label, language)}`;
  put(pdf, root, 'P', territory, { size: 11.5, colour: SOFT }, { x, y: below + 1, width });
  const label: Place = { x: RIGHT - 105, y: 52, width: 105, align: 'right' };
  put(pdf, root, 'P', t.title, { font: 'display', size: 14, colour: ORANGE }, label);
  pdf.y = 106;
  stripe(pdf);
}

function gear(pdf: Pdf, x: number, y: number): void {
  for (let tooth = 0; tooth < 12; tooth++) {
    pdf.save().rotate(tooth * 30, { origin: [x, y] });
    pdf.polygon([x - 5, y - 21], [x - 3.6, y - 28], [x + 3.6, y - 28], [x + 5, y - 21]).fill(INK);
    pdf.restore();
  }
  pdf.circle(x, y, 23.5).fill(INK);
  pdf.circle(x, y, 16.5).fill('#ffffff');
  pdf.circle(x, y, 9).fill('#ff6a13');
}

function bearer(pdf: Pdf, root: Section, t: PrintWords, sheet: PassportSheet): void {
  const { passport, visitor, classLabel, at, language, zone, quiz } = sheet;
  ornament(pdf, () => pdf.lineWidth(1.4).roundedRect(MARGIN, 134, 96, 122, 12).stroke(FRAME));
  const face: Place = { x: MARGIN + 8, y: 228, width: 80 };
  put(pdf, root, 'P', t.face.join('\n'), { size: 8, colour: SOFT }, face);
  const x = MARGIN + 116;
  const width = WIDTH - 116;
  put(pdf, root, 'P', t.of, { size: 9.5, colour: SOFT }, { x, y: 134, width });
  put(pdf, root, 'P', visitor.pseudonym, { font: 'display', size: 25 }, { x, y: 146, width });
  put(pdf, root, 'P', t.hand, { size: 8.5, colour: SOFT }, { x, y: 183, width, align: 'right' });
  ornament(pdf, () => pdf.lineWidth(0.7).moveTo(x, 197).lineTo(RIGHT, 197).stroke(LINE));
  const said =
    t.said(day(at, { language, zone }), classLabel) + t.got(passport.stamps, passport.sectors.length);
  const below = put(pdf, root, 'P', said, { font: 'bold', size: 12.5 }, { x, y: 205, width });
  put(
    pdf,
    root,
    'P',
    t.quiz(quiz.answered, quiz.right),
    { size: 10.5, colour: SOFT },
    { x, y: below + 2, width },
  );
}

type Part = PassportSheet & { y: number };

function trades(pdf: Pdf, root: Section, t: PrintWords, part: Part & { edition: PassportEdition }): void {
  const { passport, edition, language } = part;
  const column = { x: MARGIN, width: WIDTH / 2 - 14 };
  const met = passport.trades.flatMap((id) => edition.trades.find((one) => one.id === id) ?? []);
  let y = put(pdf, root, 'H2', t.trades, { font: 'display', size: 13 }, { ...column, y: part.y });
  const share = Math.min(1, met.length / TRADES_ASKED);
  const bar = y + 3;
  ornament(pdf, () => {
    pdf.roundedRect(column.x, bar, column.width, 6, 3).fill('#efe3cb');
    if (share > 0) pdf.roundedRect(column.x, bar, Math.max(6, column.width * share), 6, 3).fill('#1f7a4d');
  });
  const asked = t.asked(met.length, TRADES_ASKED);
  y = put(pdf, root, 'P', asked, { size: 9.5, colour: SOFT }, { ...column, y: bar + 9 }) + 2;
  const named = met
    .slice(-NAMED)
    .toReversed()
    .map(({ feminine, masculine }) => {
      const both = [inLanguage(feminine, language), inLanguage(masculine, language)];
      return [...new Set(both)].join(' / ');
    });
  const left = met.length - named.length;
  const lines = [...(named.length > 0 ? named : [t.none]), ...(left > 0 ? [t.more(left)] : [])];
  for (const line of lines) {
    const name = { font: 'bold' as const, size: 9.5 };
    y = put(pdf, root, 'P', line, name, { ...column, y });
  }
}

function goals(pdf: Pdf, root: Section, t: PrintWords, { passport, y: top }: Part): void {
  const column = { x: MARGIN + WIDTH / 2 + 14, width: WIDTH / 2 - 14 };
  let y = put(pdf, root, 'H2', t.goals, { font: 'display', size: 13 }, { ...column, y: top }) + 1;
  for (const { goal, done } of passport.goals) {
    const middle = y + 7;
    ornament(pdf, () => {
      pdf.lineWidth(1.2).circle(column.x + 5, middle, 4.5);
      if (done) pdf.fillAndStroke('#1f7a4d', '#1f7a4d');
      else pdf.stroke(LINE);
    });
    const say = done ? t.done : t.todo;
    y = put(
      pdf,
      root,
      'P',
      say(t.goal[goal]),
      { size: 10 },
      { x: column.x + 16, width: column.width - 16, y },
    );
  }
  y = put(pdf, root, 'H2', t.wonder, { font: 'display', size: 13 }, { ...column, y: y + 5 });
  ornament(pdf, () => {
    for (const line of [16, 34])
      pdf
        .lineWidth(0.6)
        .moveTo(column.x, y + line)
        .lineTo(RIGHT, y + line)
        .stroke(LINE);
  });
}

const QR = 84;
const FOOT_Y = 706;

/** Signs of the code on one line, at most. */
const CODE_LINE = 64;

/** The code in lines of one length; none ends with a hyphen, which readers of PDF take for a word's division. */
export function inLines(code: string): string[] {
  const even = Math.ceil(code.length / Math.ceil(code.length / CODE_LINE));
  const lines: string[] = [];
  for (let from = 0; from < code.length; from += lines.at(-1)!.length) {
    const line = code.slice(from, from + even).replace(/-+$/, '');
    lines.push(line || code.slice(from, from + even));
  }
  return lines;
}

/** The code that proves the figures, what it is for, and room for a signature. */
function foot(pdf: Pdf, root: Section, t: PrintWords, { proof, visitor, passport }: PassportSheet): void {
  const { data, size } = encode(proof, { ecc: 'M', border: 2 });
  const module = QR / size;
  const draw = () => {
    for (const [y, row] of data.entries())
      for (const [x, dark] of row.entries())
        if (dark) pdf.rect(MARGIN + x * module, FOOT_Y + y * module, module, module);
    pdf.fill(INK);
  };
  root.add(pdf.struct('Figure', { alt: t.qr }, draw));
  const column = { x: MARGIN + QR + 12, width: WIDTH - QR - 12 - 122 };
  let y = put(
    pdf,
    root,
    'P',
    t.proof,
    { font: 'bold', size: 10.5, colour: PETROL },
    { ...column, y: FOOT_Y + 2 },
  );
  y = put(pdf, root, 'P', t.proofWhy, { size: 8.5 }, { ...column, y });
  const code = t.code(passportCode(visitor.pseudonym, passport));
  y = put(pdf, root, 'P', code, { size: 8.5 }, { ...column, y: y + 1 });
  put(
    pdf,
    root,
    'P',
    inLines(proof.slice(proof.indexOf('#') + 1)).join('\n'),
    { size: 5.5, colour: SOFT },
    { ...column, y: y + 1 },
  );
  const box = { x: RIGHT - 112, y: FOOT_Y, width: 112 };
  ornament(pdf, () => pdf.lineWidth(0.7).roundedRect(box.x, box.y, box.width, 64, 7).stroke(LINE));
  const sign = { x: box.x + 8, y: box.y + 6, width: box.width - 16 };
  put(pdf, root, 'P', t.signature, { size: 8.5, colour: SOFT }, sign);
}
