import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfText } from '../../../tests/stage/read-pdf.ts';
import { openPdf } from './open-pdf.ts';
import { MARGIN, WIDTH } from './pdf-part.ts';
import { pdfTable } from './pdf-table.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ville-usine-table-'));
});
afterAll(() => rm(folder, { recursive: true }));

const HEAD = ['Pavillon', 'Question', 'Réponses'];
const ROWS = Array.from({ length: 80 }, (_, index) => [
  'Ciment',
  `Combien de kilos de CO₂ s’envolent du four quand on y cuit la pierre ${'x'.repeat(90)} numéro ${index} ?`,
  index,
]);

async function printed(rows: (string | number)[][]) {
  const { pdf, root, end } = openPdf('Table', 'fr', (page) => `Page ${page}`);
  const section = pdf.struct('Sect');
  root.add(section);
  pdfTable(pdf, section, { head: HEAD, rows });
  section.end();
  const bytes = await end();
  const path = join(folder, 'table.pdf');
  await writeFile(path, bytes);
  return { path, source: bytes.toString('latin1') };
}

test('V89. In a printed report a reader knows each figure’s head, told once; to the eye it stands again on every page, and no text leaves its column', async () => {
  const { path, source } = await printed(ROWS);
  expect(source.match(/\/S \/TH\b/g)).toHaveLength(HEAD.length);
  expect(source.match(/\/Scope \/Column/g)).toHaveLength(HEAD.length);
  expect(source.match(/\/S \/TD\b/g)).toHaveLength(ROWS.length * HEAD.length);
  const pages = (await pdfText(path)).split('\f').filter((page) => page.trim() !== '');
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) expect(page).toContain('Réponses');
  expect(pages[0]).toContain('CO2 s’envolent');
  const words = [
    ...(await pdfText(path, 'bbox')).matchAll(/<word xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>([^<]*)/g),
  ].map(([, from, to, word]) => ({ from: Number(from), to: Number(to), word }));
  const figures = words.find(({ word }) => word === 'Réponses')!;
  for (const { from, to, word } of words.filter((one) => /^x+$|Combien/.test(one.word ?? ''))) {
    expect(from, word).toBeGreaterThan(MARGIN);
    expect(to, word).toBeLessThan(figures.from);
  }
  expect(Math.max(...words.map(({ to }) => to))).toBeLessThanOrEqual(MARGIN + WIDTH);
});
