import type { Company } from '@ville-usine/shared/content/company';
import type { Pen } from './pen.ts';

/** What a booth's signs are drawn from; accents are the booth's own paint. */
export type StandSigns = {
  company: Company;
  accent: string;
  tagline: string;
  town: string;
  /** Says that there is no such company; null for one that there is. */
  fictional: string | null;
};

const PAPER = '#fff8ec';
const INK = '#1f1a2e';

export function drawName(pen: Pen, { company, accent }: StandSigns): void {
  pen.ground(accent);
  pen.line(company.name, pen.w / 2, 47, 46, '#ffffff', { align: 'center', width: pen.w - 40 });
}

/** The company's picture over its line; `picture` is null until it came, or when there is none. */
export function drawPoster(
  pen: Pen,
  { tagline, accent, town, fictional }: StandSigns,
  picture: CanvasImageSource | null,
): void {
  const { g, w, h } = pen;
  const sky = g.createLinearGradient(0, 0, 0, h);
  sky.addColorStop(0, '#1d2f7a');
  sky.addColorStop(1, '#ff8a3c');
  pen.ground(sky);
  if (picture) g.drawImage(picture, 90, 0, 300, 203, 0, 0, w, 350);
  g.fillStyle = accent;
  g.fillRect(-2, 236, w + 4, h - 234);
  const lines = pen.wrap(tagline, 42, w - 56, 2);
  lines.forEach((line, i) => {
    pen.line(line, 28, 292 + i * 47 - (lines.length - 1) * 4, 42, '#ffffff', { width: w - 56 });
  });
  const wide = pen.width(town, 23, { weight: 700, plain: true });
  pen.plate(28, 196, wide + 36, 38, 19, PAPER);
  pen.line(town, 46, 223, 23, INK, { weight: 700, plain: true });
  if (fictional === null) return;
  const said = pen.width(fictional, 19, { weight: 600, plain: true });
  pen.plate(14, 12, said + 26, 30, 15, PAPER);
  pen.line(fictional, 27, 33, 19, INK, { weight: 600, plain: true });
}

/** Initials on a disc: companies are fictional and have no mark of their own. */
export function drawLogo(pen: Pen, { accent, company }: StandSigns): void {
  pen.ground(accent);
  pen.disc(64, 64, 56, 56, PAPER);
  const initials = company.name
    .split(/[\s-]+/)
    .filter((word) => word.length > 2)
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  pen.line(initials, 64, 85, 58, accent, { align: 'center', width: 92 });
}
