import { FONTS, INK, MARGIN, type Pdf, type Section, setIn, WIDTH } from './pdf-part.ts';

/** One table; numbers are centred in narrow columns, words have the room. */
export type PdfTable = { head: readonly string[]; rows: readonly (string | number)[][] };

const SIZE = 9.5;
const PADDING = 4;
/** Enough for the longest figure and for a word of a head, in points. */
const FIGURE_WIDTH = 62;
/** What is longer may be broken into lines, in points. */
const SHORT_WIDTH = 120;
const HEAD_GROUND = '#f7ead3';
const RULE = '#b7a281';
/** Room for the page's number at the foot, in points. */
const BOTTOM = 842 - MARGIN - 20;

/** A column's place in the page, in points. */
type Column = { x: number; width: number };
type Cell = { lines: string[]; centred: boolean; column: Column };
type Grid = readonly Column[];

/**
 * A table whose head is tagged as such, so that a reader says of each figure what it counts; on a further page the head is
 * drawn again for the eye alone. pdfkit's own table measures each cell in three passes and writes two objects for it: a
 * full class's report took twice as long, and as many bytes again.
 */
export function pdfTable(pdf: Pdf, parent: Section, { head, rows }: PdfTable): void {
  pdf.fontSize(SIZE);
  const grid = gridOf(pdf, head, rows);
  pdf.font(FONTS.bold);
  const headCells = grid.map((column, index) => cellOf(pdf, 'bold', head[index], column));
  const table = pdf.struct('Table');
  parent.add(table);
  ground(pdf, headCells);
  row(pdf, table, grid, headCells, 'TH');
  pdf.font(FONTS.text);
  for (const values of rows) {
    const cells = grid.map((column, index) => cellOf(pdf, 'text', values[index], column));
    if (pdf.y + heightOf(pdf, cells) > BOTTOM) {
      pdf.addPage();
      againFor(pdf, grid, headCells);
    }
    row(pdf, table, grid, cells, 'TD');
  }
  table.end();
  pdf.x = MARGIN;
}

/** Short words keep their column as narrow as they are; what is longer shares the rest. */
function gridOf(pdf: Pdf, head: PdfTable['head'], rows: PdfTable['rows']): Grid {
  pdf.font(FONTS.text);
  const asked = head.map((_, column) => {
    const words = rows.map((values) => values[column]).filter((value) => typeof value === 'string');
    if (words.length === 0) return FIGURE_WIDTH;
    const longest = Math.max(...words.map((text) => pdf.widthOfString(text)));
    return Math.max(FIGURE_WIDTH, longest + 2 * PADDING + 1);
  });
  const fixed = asked.map((width) => width <= SHORT_WIDTH);
  const sharing = fixed.filter((one) => !one).length;
  const rest = WIDTH - asked.reduce((sum, width, column) => (fixed[column] ? sum + width : sum), 0);
  let x = MARGIN;
  return asked.map((width, column) => {
    const given = fixed[column] ? width + (sharing === 0 ? rest / asked.length : 0) : rest / sharing;
    const place = { x, width: given };
    x += given;
    return place;
  });
}

const cellOf = (pdf: Pdf, font: 'text' | 'bold', value: string | number = '', column: Column): Cell => ({
  lines: broken(pdf, setIn(pdf, font, String(value)), column.width - 2 * PADDING),
  centred: typeof value === 'number',
  column,
});

/** The text in lines no wider than `width` points, in the font and size that are set; a word wider than that is cut. */
function broken(pdf: Pdf, text: string, width: number): string[] {
  const fits = (line: string) => pdf.widthOfString(line) <= width;
  if (fits(text) && !text.includes('\n')) return [text];
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word;
      while (!fits(line)) {
        const cut = longestThatFits(line, fits);
        lines.push(line.slice(0, cut));
        line = line.slice(cut);
      }
    }
    lines.push(line);
  }
  return lines;
}

/** How many characters of a word fit, at least one. */
function longestThatFits(word: string, fits: (line: string) => boolean): number {
  let length = word.length - 1;
  while (length > 1 && !fits(word.slice(0, length))) length--;
  return length;
}

const heightOf = (pdf: Pdf, cells: readonly Cell[]): number =>
  Math.max(...cells.map(({ lines }) => lines.length)) * pdf.currentLineHeight(true) + 2 * PADDING;

function row(pdf: Pdf, table: Section, grid: Grid, cells: readonly Cell[], type: 'TH' | 'TD'): void {
  const top = pdf.y;
  const element = pdf.struct('TR');
  table.add(element);
  const scope = type === 'TH' ? { scope: 'Column' } : {};
  for (const cell of cells) element.add(pdf.struct(type, scope as object, () => written(pdf, cell, top)));
  element.end();
  const bottom = top + heightOf(pdf, cells);
  decoration(pdf, () => ruled(pdf, grid, top, bottom));
  pdf.y = bottom;
}

function written(pdf: Pdf, { lines, centred, column: { x, width } }: Cell, top: number): void {
  pdf.fillColor(INK);
  for (const [index, line] of lines.entries()) {
    const indent = centred ? (width - pdf.widthOfString(line)) / 2 : PADDING;
    const y = top + PADDING + index * pdf.currentLineHeight(true);
    pdf.text(line, x + indent, y, { lineBreak: false });
  }
}

/** The head once more, on a page that the table goes on to: no reader is told it twice. */
function againFor(pdf: Pdf, grid: Grid, cells: readonly Cell[]): void {
  pdf.font(FONTS.bold).fontSize(SIZE);
  ground(pdf, cells);
  const top = pdf.y;
  const bottom = top + heightOf(pdf, cells);
  decoration(pdf, () => {
    for (const cell of cells) written(pdf, cell, top);
    ruled(pdf, grid, top, bottom);
  });
  pdf.y = bottom;
  pdf.font(FONTS.text);
}

/** The head's ground, under it. */
function ground(pdf: Pdf, cells: readonly Cell[]): void {
  decoration(pdf, () => pdf.rect(MARGIN, pdf.y, WIDTH, heightOf(pdf, cells)).fill(HEAD_GROUND));
}

/** A row's frame: one path for all its cells. */
function ruled(pdf: Pdf, grid: Grid, top: number, bottom: number): void {
  pdf
    .lineWidth(0.5)
    .strokeColor(RULE)
    .rect(MARGIN, top, WIDTH, bottom - top);
  for (const { x } of grid.slice(1)) pdf.moveTo(x, top).lineTo(x, bottom);
  pdf.stroke();
}

/** What is there for the eye alone. */
function decoration(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
