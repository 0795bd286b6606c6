import { fileURLToPath } from 'node:url';

export type Pdf = PDFKit.PDFDocument;
export type Section = PDFKit.PDFStructureElement;

const file = (name: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}`));
const TEXT = 'atkinson-hyperlegible-next';
/**
 * By their files: a font that pdfkit knows by another name as well is read anew whenever it is asked for. They are not
 * compressed ones: of those it would unpack a whole table for every glyph.
 */
export const FONTS = {
  text: file(`${TEXT}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  bold: file(`${TEXT}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
  display: file('bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold.ttf'),
};
export const INK = '#1e1a33';
export const SOFT = '#4d4666';
export const PETROL = '#0f5c66';
/** A4 margins and the width between them, in points. */
export const MARGIN = 50;
export const WIDTH = 595.28 - 2 * MARGIN;

type Font = keyof typeof FONTS;

/** One tagged piece of text. */
export function part(
  pdf: Pdf,
  parent: Section,
  tag: 'P' | 'H1' | 'H2' | 'H3',
  font: Font,
  size: number,
  colour: string,
  text: string,
): void {
  const write = () => {
    const set = setIn(pdf, font, text);
    pdf.fillColor(colour).fontSize(size).font(FONTS[font]);
    pdf.text(set, { width: WIDTH, lineGap: size * 0.18 });
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

/**
 * The text as one font of ours can set it, in as many lines: the small 2 of CO₂ is a plain one where the font has no other,
 * and what it lacks altogether is a question mark.
 */
export const setIn = (pdf: Pdf, font: Font, text: string): string => {
  const known = (character: string) => character === '\n' || has(pdf, font, character);
  return [...typeset(text)]
    .map((character) => {
      if (known(character)) return character;
      const plain = [...character.normalize('NFKD')];
      return plain.every(known) ? plain.join('') : '?';
    })
    .join('');
};

const covered = new Map<string, boolean>();

function has(pdf: Pdf, font: Font, character: string): boolean {
  const key = `${font}${character}`;
  let known = covered.get(key);
  if (known === undefined) {
    const inside = pdf.font(FONTS[font]) as unknown as {
      _font: { font: { hasGlyphForCodePoint(code: number): boolean } };
    };
    known = inside._font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    covered.set(key, known);
  }
  return known;
}

/** What belongs together never begins at the very foot of a page. */
export function breakBefore(pdf: Pdf): void {
  if (pdf.y > 842 - MARGIN - 130) pdf.addPage();
}
