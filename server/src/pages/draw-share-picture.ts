import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type OverlayOptions } from 'sharp';
import type { OnPicture } from './share-picture.ts';

/** What previews show: the size that all of them take, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
/** Of it, the drawing; under it stand the words. */
const DRAWING = 508;
const MARGIN = 48;

const INK = '#1e1a33';
const PAPER = '#fff7ea';
const FONT = fileURLToPath(
  import.meta.resolve(
    '@expo-google-fonts/bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold.ttf',
  ),
);

/** Draws the picture that stands for a page, as PNG; `folder` is the edition's. */
export async function drawSharePicture(said: OnPicture, folder: string): Promise<Buffer> {
  const width = Math.ceil(WIDTH / Math.max(1, said.drawings.length));
  const drawings = await Promise.all(
    said.drawings.map(async (file, index): Promise<OverlayOptions> => {
      const drawing = await readFile(join(folder, 'pictures', file));
      const input = await sharp(drawing, { density: 240 })
        .resize(width, DRAWING, { fit: 'cover' })
        .png()
        .toBuffer();
      return { input, left: Math.min(index * width, WIDTH - width), top: 0 };
    }),
  );
  const title = await words(said.title, { size: 50, colour: PAPER, width: WIDTH - 2 * MARGIN, height: 56 });
  const line = await words(said.line, { size: 27, colour: '#e6d9c6', width: WIDTH - 2 * MARGIN, height: 32 });
  const stripe = Buffer.from(stripeOf(said.colours));
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: INK } })
    .composite([
      ...drawings,
      { input: stripe, left: 0, top: DRAWING - 10 },
      { input: title, left: MARGIN, top: DRAWING + 12 },
      { input: line, left: MARGIN, top: DRAWING + 76 },
    ])
    .png({ palette: true, quality: 90, effort: 7 })
    .toBuffer();
}

function stripeOf(colours: string[]): string {
  const width = WIDTH / colours.length;
  const pieces = colours.map(
    (colour, n) => `<path d="M${n * width} 0h${width}v10h-${width}z" fill="${colour}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="10">${pieces.join('')}</svg>`;
}

type Letters = { size: number; colour: string; width: number; height: number };

/** One line in the titles' own letters, as large as there is room. */
async function words(text: string, { size, colour, width, height }: Letters): Promise<Buffer> {
  const marked = text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
  const drawn = await sharp({
    text: {
      text: `<span foreground="${colour}">${marked}</span>`,
      font: `Bricolage Grotesque ExtraBold ${size}`,
      fontfile: FONT,
      rgba: true,
      dpi: 72,
    },
  })
    .png()
    .toBuffer();
  return sharp(drawn).resize({ width, height, fit: 'inside', withoutEnlargement: true }).toBuffer();
}
