import type { Builder } from './Builder.ts';
import { PAINT } from './palette.ts';

/** A step's sign on its own board, readable from both sides; `rods` reach up that far, or down when negative. */
export function hangSign(b: Builder, name: string, x: number, y: number, z: number, rods: number): void {
  const s = b.at(x, y, z);
  s.box(0, -0.46, 0, 3.4, 0.92, 0.1, { color: '#1f2440', bevel: 0.015, texels: 4 });
  s.sign(name, 0, 0, 0.056, 3.3, 0.83, 0.35);
  s.at(0, 0, 0, Math.PI).sign(name, 0, 0, 0.056, 3.3, 0.83, 0.35);
  const post = rods < 0 ? 0.1 : 0.03;
  for (const q of [-1.3, 1.3]) {
    const from = rods < 0 ? rods : 0.46;
    const tall = rods < 0 ? -rods - 0.46 : rods;
    s.box(q, from, 0, post, tall, post, {
      color: rods < 0 ? PAINT.petrolDark : PAINT.dark,
      bevel: 0,
      texels: 1,
    });
  }
}
