/** A sheet of signs drawn on one canvas: a place for each name, in pixels. */
export type SignRect = { x: number; y: number; w: number; h: number };

const SIZES: [RegExp, readonly [number, number]][] = [
  [/^step-\d$/, [512, 128]],
  [/^number-\d$/, [128, 128]],
  [/^name-\d$/, [640, 64]],
  [/^poster-\d$/, [512, 384]],
  [/^logo-\d$/, [128, 128]],
  [/^trade-\d$/, [200, 200]],
  [/^banner-(red|yellow)$/, [192, 588]],
  [/^quiz$/, [384, 245]],
  [/^question-mark$/, [128, 128]],
  [/^on-air$/, [256, 64]],
  [/^exit$/, [256, 56]],
  [/^outside$/, [256, 216]],
  [/^trades$/, [512, 52]],
  [/^volts$/, [128, 128]],
  [/^crane$/, [512, 96]],
  [/^stripes$/, [512, 54]],
  [/^echo$/, [256, 164]],
];

/** Pixels of each sign that a hall's builder hangs; the live screen has a sheet of its own. */
export function signSizes(names: readonly string[]): Record<string, readonly [number, number]> {
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const size = SIZES.find(([pattern]) => pattern.test(name))?.[1];
      return size ? [[name, size]] : [];
    }),
  );
}

/** Width of the sheet, and what it may grow to, pixels: as wide as every graphics card takes. */
const [WIDTH, HIGHEST] = [2048, 2048];
/** Space kept around each sign against bleeding. */
const GAP = 6;

export type Sheet = { width: number; height: number; rects: Map<string, SignRect> };

/** Lays the signs out in rows of falling height, on a sheet no higher than they need. @throws when they do not fit. */
export function layOut(sizes: Record<string, readonly [number, number]>): Sheet {
  const rects = new Map<string, SignRect>();
  let [x, y, tall] = [GAP, GAP, 0];
  const order = Object.entries(sizes).sort(([, a], [, b]) => b[1] - a[1] || b[0] - a[0]);
  for (const [name, [w, h]] of order) {
    if (x + w + GAP > WIDTH) {
      x = GAP;
      y += tall + GAP;
      tall = 0;
    }
    rects.set(name, { x, y, w, h });
    tall = Math.max(tall, h);
    x += w + GAP;
  }
  const height = Math.ceil((y + tall + GAP) / 256) * 256;
  if (height > HIGHEST) throw new Error('The signs do not fit on their sheet.');
  return { width: WIDTH, height, rects };
}
