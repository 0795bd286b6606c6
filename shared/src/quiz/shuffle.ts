import { hashOf } from '../hash-of.ts';

/**
 * The numbers from 0 to `count - 1` in an order that `seed` alone decides (Fisher–Yates over mulberry32), so that
 * the server knows what a visitor's positions mean without keeping them.
 */
export function shuffled(count: number, seed: string): number[] {
  const random = generator(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** As `shuffled`, but never the order one is to find. */
export function disordered(count: number, seed: string): number[] {
  const order = shuffled(count, seed);
  const solved = order.every((position, i) => position === i);
  return solved ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Where each number stands in `order`. */
export function inverse(order: readonly number[]): number[] {
  const places: number[] = new Array(order.length);
  order.forEach((value, place) => {
    places[value] = place;
  });
  return places;
}

function generator(seed: string): () => number {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
