const DISPLAY = "'Bricolage Grotesque'";
const TEXT = "'Atkinson Hyperlegible Next Variable'";

export type Writing = {
  weight?: number;
  plain?: boolean;
  align?: CanvasTextAlign;
  width?: number;
  spacing?: number;
};

/** Draws on a canvas inside one rectangle, from its upper left corner. */
export class Pen {
  /** What was written, line by line. */
  readonly written: string[] = [];

  constructor(
    readonly g: CanvasRenderingContext2D,
    readonly w: number,
    readonly h: number,
  ) {}

  /** Fills all of it and a little around, against bleeding. */
  ground(color: string | CanvasGradient): void {
    this.g.fillStyle = color;
    this.g.fillRect(-2, -2, this.w + 4, this.h + 4);
  }

  plate(x: number, y: number, w: number, h: number, radius: number, color: string): void {
    this.g.fillStyle = color;
    this.g.beginPath();
    this.g.roundRect(x, y, w, h, radius);
    this.g.fill();
  }

  disc(x: number, y: number, rx: number, ry: number, color: string, from = 0, to = Math.PI * 2): void {
    this.g.fillStyle = color;
    this.g.beginPath();
    this.g.ellipse(x, y, rx, ry, 0, from, to);
    this.g.fill();
  }

  private font(size: number, { weight = 800, plain = false }: Writing): void {
    this.g.font = `${weight} ${size}px ${plain ? TEXT : DISPLAY}`;
  }

  /** How wide a line would be, pixels. */
  width(text: string, size: number, how: Writing = {}): number {
    this.font(size, how);
    return this.g.measureText(text).width;
  }

  /** Writes one line with its foot at y; smaller where `width` would not hold it. */
  line(text: string, x: number, y: number, size: number, color: string, how: Writing = {}): void {
    const { g } = this;
    this.written.push(text);
    g.letterSpacing = `${how.spacing ?? 0}px`;
    this.font(size, how);
    const wide = g.measureText(text).width;
    if (how.width && wide > how.width) this.font((size * how.width) / wide, how);
    g.fillStyle = color;
    g.textAlign = how.align ?? 'left';
    g.textBaseline = 'alphabetic';
    g.fillText(text, x, y);
    g.letterSpacing = '0px';
  }

  /** Breaks a text into at most `most` lines of `width`; the last is cut with « … » when there is more. */
  wrap(text: string, size: number, width: number, most: number, how: Writing = {}): string[] {
    this.font(size, how);
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && this.g.measureText(longer).width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    if (lines.length <= most) return lines;
    let last = lines[most - 1]!;
    while (last && this.g.measureText(`${last}…`).width > width) last = last.slice(0, -1).trimEnd();
    return [...lines.slice(0, most - 1), `${last}…`];
  }

  /** Has a part of all the height drawn on by itself, from x on. */
  part(x: number, w: number, draw: (part: Pen) => void): void {
    this.g.save();
    this.g.translate(x, 0);
    const part = new Pen(this.g, w, this.h);
    draw(part);
    this.written.push(...part.written);
    this.g.restore();
  }
}
