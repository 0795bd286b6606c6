/** A sheet of signs drawn on one canvas: a place for each name, in pixels. */
export type SignRect = { x: number; y: number; w: number; h: number };

const STEPS = [1, 2, 3, 4, 5];
const TRADES = [1, 2, 3, 4, 5, 6, 7, 8];

/** Pixels of each sign. Names are those of the hall's builder. */
export function signSizes(companies: readonly string[]): Record<string, readonly [number, number]> {
  return Object.fromEntries([
    ...STEPS.flatMap((n) => [
      [`step-${n}`, [512, 128]],
      [`number-${n}`, [128, 128]],
    ]),
    ...companies.flatMap((id) => [
      [`name-${id}`, [640, 64]],
      [`poster-${id}`, [512, 384]],
      [`logo-${id}`, [128, 128]],
      [`screen-${id}`, [224, 136]],
    ]),
    ...TRADES.map((n) => [`trade-${n}`, [200, 200]]),
    ['banner-red', [192, 588]],
    ['banner-yellow', [192, 588]],
    ['quiz', [384, 245]],
    ['question-mark', [128, 128]],
    ['on-air', [256, 64]],
    ['exit', [256, 56]],
    ['outside', [256, 216]],
    ['trades', [512, 52]],
    ['volts', [128, 128]],
    ['crane', [512, 96]],
    ['stripes', [512, 54]],
    ['echo', [256, 164]],
  ]);
}

/** Width and height of the sheet, pixels. */
export const SHEET = { width: 2048, height: 1536 };
/** Space kept around each sign against bleeding. */
const GAP = 6;

/** Lays the signs out in rows of falling height. @throws when they do not fit. */
export function layOut(sizes: Record<string, readonly [number, number]>): Map<string, SignRect> {
  const rects = new Map<string, SignRect>();
  let [x, y, tall] = [GAP, GAP, 0];
  const order = Object.entries(sizes).sort(([, a], [, b]) => b[1] - a[1]);
  for (const [name, [w, h]] of order) {
    if (x + w + GAP > SHEET.width) {
      x = GAP;
      y += tall + GAP;
      tall = 0;
    }
    if (y + h + GAP > SHEET.height) throw new Error('The signs do not fit on their sheet.');
    rects.set(name, { x, y, w, h });
    tall = Math.max(tall, h);
    x += w + GAP;
  }
  return rects;
}
