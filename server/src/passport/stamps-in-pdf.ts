import { inLanguage, type Language } from '@ville-usine/shared/content/language';
import type { Sector } from '@ville-usine/shared/content/sector';
import type { Passport } from '@ville-usine/shared/passport/passport';
import type { PrintWords } from '@ville-usine/shared/passport/print-words';
import { FONTS, INK, MARGIN, type Pdf, type Section, SOFT, setIn, WIDTH } from '../live/pdf-part.ts';
import { ICON_LINES } from './icon-lines.ts';

/** All in points. */
const RING = 41;
const BETWEEN = 98;
const ROW = 92;
const NAME_WIDTH = 68;
const NAME_SIZE = 9.5;
/** Stamps a row, by turns, as on a page of a passport; few of them stand in one. */
const rowsOf = (stamps: number) => (stamps > 5 ? [4, 5] : [5, 5]);
const PALE = '#b9a888';
const ICON = 25;

/** Each leans its own way, degrees; as on the page. */
const leanOf = (index: number) => (((index + 1) * 37) % 17) - 8;

/** A ring for each pavilion, dashed or earned, from `top` on; gives back the height, points. */
export function stampsInPdf(
  pdf: Pdf,
  parent: Section,
  {
    passport,
    sectors,
    language,
    t,
    top,
  }: { passport: Passport; sectors: readonly Sector[]; language: Language; t: PrintWords; top: number },
): number {
  const list = pdf.struct('L');
  parent.add(list);
  const rows = rowsOf(passport.sectors.length);
  let [index, row] = [0, 0];
  while (index < passport.sectors.length) {
    const inRow = passport.sectors.slice(index, index + rows[row % 2]!);
    for (const [at, one] of inRow.entries()) {
      const sector = sectors.find(({ id }) => id === one.sector);
      if (!sector) continue;
      const name = inLanguage(sector.name, language);
      const alt = one.stamped ? t.stamped(name) : t.open(name, one.done, one.total);
      const x = MARGIN + WIDTH / 2 + (at - (inRow.length - 1) / 2) * BETWEEN;
      const y = top + row * ROW + RING + 2;
      const lean = one.stamped ? leanOf(index + at) : 0;
      const draw = () => {
        pdf.save();
        pdf.rotate(lean, { origin: [x, y] });
        ring(pdf, x, y, one.stamped ? sector.colour : null);
        icon(pdf, sector.icon, x, y - 13, one.stamped ? sector.colour : PALE);
        named(pdf, name, x, y, one.stamped ? INK : SOFT);
        pdf.restore();
      };
      const item = pdf.struct('LI', {}, [pdf.struct('LBody', {}, [pdf.struct('Figure', { alt }, draw)])]);
      list.add(item);
    }
    index += inRow.length;
    row++;
  }
  list.end();
  return row * ROW;
}

function ring(pdf: Pdf, x: number, y: number, colour: string | null): void {
  if (colour === null) {
    pdf.lineWidth(1.6).dash(5, { space: 3.5 }).circle(x, y, RING).stroke(PALE).undash();
    return;
  }
  pdf.lineWidth(2.6).circle(x, y, RING).fillAndStroke('#fffef9', colour);
  pdf
    .lineWidth(0.9)
    .circle(x, y, RING - 4)
    .stroke(colour);
  pdf.circle(x, y, RING - 6.5).stroke(colour);
}

function icon(pdf: Pdf, name: string, x: number, y: number, colour: string): void {
  pdf.save();
  pdf.translate(x - ICON / 2, y - ICON / 2).scale(ICON / 24);
  pdf.lineWidth(2).lineCap('round').lineJoin('round');
  pdf.path(ICON_LINES[name] ?? ICON_LINES.factory!).stroke(colour);
  pdf.restore();
}

/** As large as its longest word allows. */
function named(pdf: Pdf, name: string, x: number, y: number, colour: string): void {
  const text = setIn(pdf, 'bold', name);
  pdf.font(FONTS.bold).fontSize(NAME_SIZE);
  const widest = Math.max(...text.split(' ').map((word) => pdf.widthOfString(word)));
  const size = NAME_SIZE * Math.min(1, NAME_WIDTH / widest);
  pdf.fontSize(size).fillColor(colour);
  pdf.text(text, x - NAME_WIDTH / 2 - 1, y + 5, { width: NAME_WIDTH + 2, align: 'center', lineGap: -1 });
}
