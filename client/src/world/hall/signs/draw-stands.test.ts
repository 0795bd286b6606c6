import type { Company } from '@ville-usine/shared/content/company';
import { expect, test } from 'vitest';
import { drawPoster } from './draw-stands.ts';
import { Pen } from './pen.ts';

/** A canvas that keeps nothing; a letter is ten pixels wide. */
const paper = {
  createLinearGradient: () => ({ addColorStop: () => undefined }),
  measureText: (text: string) => ({ width: text.length * 10 }),
  fillRect: () => undefined,
  beginPath: () => undefined,
  roundRect: () => undefined,
  fill: () => undefined,
  fillText: () => undefined,
} as unknown as CanvasRenderingContext2D;

const poster = (fictional: string | null): string[] => {
  const pen = new Pen(paper, 480, 359);
  const company = { name: 'Aciérie de la Belle Étoile' } as Company;
  const signs = { company, accent: '#3a72ea', tagline: 'De la ferraille aux rails', town: 'Fos' };
  drawPoster(pen, { ...signs, fictional }, null);
  return pen.written;
};

test('C236. The poster of a company that does not exist says so in the hall', () => {
  expect(poster('Entreprise fictive de démonstration')).toContain('Entreprise fictive de démonstration');
  expect(poster(null)).toEqual(['De la ferraille aux rails', 'Fos']);
});
