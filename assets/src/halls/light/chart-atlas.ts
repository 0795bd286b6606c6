import type { Patch } from '../kit/model.ts';

/**
 * Gives every patch its place in a square atlas of `size` texels: rows of falling height. Answers the rows used.
 * @throws when they do not fit.
 */
export function packCharts(patches: Patch[], size: number): number {
  const order = patches
    .map((_, i) => i)
    .sort(
      (a, b) => patches[b]!.height - patches[a]!.height || patches[b]!.width - patches[a]!.width || a - b,
    );
  const shelves: { x: number; y: number; height: number }[] = [];
  let top = 0;
  for (const i of order) {
    const p = patches[i]!;
    let shelf = shelves.find((s) => p.height <= s.height && s.x + p.width <= size);
    if (!shelf) {
      if (top + p.height > size)
        throw new Error(`The light map of ${size} texels is too small for its patches.`);
      shelf = { x: 0, y: top, height: p.height };
      shelves.push(shelf);
      top += p.height;
    }
    p.x = shelf.x;
    p.y = shelf.y;
    shelf.x += p.width;
  }
  return top;
}
