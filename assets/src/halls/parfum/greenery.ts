import type { Builder, Options } from '../kit/Builder.ts';
import { BRASS, LAVENDER_LIGHT, LEAF, LEAF_LIGHT, ROSE } from './paints.ts';

const leaf = (color: string, sides: number): Options => ({
  color,
  sides,
  gloss: 0.05,
  texels: 1.5,
});

/** A lemon tree in a terracotta pot, as orangeries have. */
export function citrus(c: Builder, seed: number): void {
  const pot: [number, number][] = [
    [0.34, 0],
    [0.46, 0.5],
    [0.52, 0.52],
    [0.52, 0.64],
    [0.42, 0.64],
  ];
  c.lathe(0, 0, 0, pot, { color: '#cf7d55', sides: 12, texels: 5 });
  c.cylinder(0, 0.58, 0, 0.43, 0.43, 0.03, { color: '#5b4030', sides: 9, texels: 2 });
  c.cylinder(0, 0.6, 0, 0.07, 0.05, 0.9, { color: '#7a5a3c', sides: 7, texels: 3 });
  for (let i = 0; i < 5; i++) {
    const a = i * 2.4 + seed;
    c.sphere(
      Math.cos(a) * 0.28,
      1.6 + (i % 3) * 0.26,
      Math.sin(a) * 0.28,
      0.38 - 0.02 * i,
      leaf(i % 2 ? LEAF : LEAF_LIGHT, 6),
    );
  }
  for (let i = 0; i < 5; i++) {
    const a = i * 2.4 + 1 + seed;
    c.sphere(Math.cos(a) * 0.52, 1.5 + (i % 4) * 0.2, Math.sin(a) * 0.52, 0.09, {
      color: '#f6d23a',
      sides: 5,
      tall: 1.2,
      texels: 2,
    });
  }
  c.pillar(0, 0, 0.5);
}

/** A basket of trailing flowers that hangs from the arch above. */
export function hangingBasket(h: Builder, seed: number): void {
  h.cylinder(0, -1.1, 0, 0.015, 0.015, 1.15, { ...BRASS, sides: 4, open: true, texels: 0.5 });
  const bowl: [number, number][] = [
    [0.1, -1.6],
    [0.32, -1.4],
    [0.38, -1.2],
  ];
  h.lathe(0, 0, 0, bowl, { color: '#8d5e3a', sides: 7, texels: 2 });
  h.sphere(0, -1.14, 0, 0.42, { ...leaf(LEAF, 6), tall: 0.6 });
  for (let i = 0; i < 6; i++) {
    const a = i * 2.4 + seed;
    const r = 0.16 + 0.26 * ((i * 3) % 7) * 0.15;
    h.sphere(Math.cos(a) * r, -1 - r * 0.7, Math.sin(a) * r, 0.16, {
      color: i % 3 ? LAVENDER_LIGHT : ROSE,
      sides: 4,
      texels: 1.5,
    });
  }
}
