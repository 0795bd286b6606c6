import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The outlines of metropolitan France's départements, in whole units, each a path of lines from point to point. */
const Departements = z.record(z.string(), z.strictObject({ name: z.string(), path: z.string() }));

const FILE = new URL('../../../assets/geo/france.json', import.meta.url);

/** Every département by its code. */
export const FRANCE = Departements.parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** The drawing's size, in its own units. */
export const FRANCE_SIZE = { width: 613, height: 585 };

/** Where a territory's mark stands: the middle of its départements' points; null where none of them is drawn. */
export function middleOf(codes: readonly string[]): { x: number; y: number } | null {
  const points = codes.flatMap((code) => pointsOf(FRANCE[code]?.path ?? ''));
  if (points.length === 0) return null;
  const mean = (of: (point: [number, number]) => number) =>
    Math.round(points.reduce((sum, point) => sum + of(point), 0) / points.length);
  return { x: mean(([x]) => x), y: mean(([, y]) => y) };
}

/** `M10 20l1 0 0 1z`: a point, then steps from each to the next. */
function pointsOf(path: string): [number, number][] {
  return [...path.matchAll(/M(-?\d+) (-?\d+)l([-\d ]+)z/g)].flatMap(([, left, top, steps]) => {
    let [x, y] = [Number(left), Number(top)];
    const numbers = steps!.split(' ').map(Number);
    const points: [number, number][] = [[x, y]];
    for (let n = 0; n + 1 < numbers.length; n += 2) {
      x += numbers[n]!;
      y += numbers[n + 1]!;
      points.push([x, y]);
    }
    return points;
  });
}
