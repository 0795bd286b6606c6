import type { Builder, Options } from '../kit/Builder.ts';
import { HALF_LENGTH } from './room.ts';

const Z = -HALF_LENGTH - 1;

const far = (color: string, glow: number): Options => ({
  color,
  glow,
  pattern: 'glass',
  casts: false,
  bevel: 0,
  texels: 0.4,
});

/** What one sees through the round window: sky, a hill planted again, and the white steps of the quarry. */
export function buildLandscape(b: Builder): void {
  const flat = (x0: number, y0: number, x1: number, y1: number, z: number, o: Options) =>
    b.quad([x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z], o);
  flat(-6, 5.6, 6, 11.6, Z - 0.5, { ...far('#8fc4ee', 1.15), casts: true });
  flat(-6, 1.4, 6, 5.6, Z - 0.5, { ...far('#fbe3b8', 1.15), casts: true });
  for (const [x, y, r] of [
    [-2.2, 9, 0.5],
    [-1.5, 9.2, 0.7],
    [-0.7, 9, 0.5],
    [2.6, 8.2, 0.4],
    [3.2, 8.3, 0.55],
  ] as const)
    disc(b, x, y, r, Z - 0.45, far('#fff8ec', 1.1));
  disc(b, -4.6, 2.6, 4.2, Z - 0.4, far('#9ab173', 0.8));
  for (let step = 0; step < 6; step++) {
    const left = -2.6 + step * 1.05;
    flat(
      left,
      1.4,
      6,
      2.6 + step * 0.72,
      Z - 0.35 + step * 0.02,
      far(step % 2 ? '#f4e9d0' : '#e6d6b4', 0.95),
    );
    flat(left, 2.42 + step * 0.72, 6, 2.6 + step * 0.72, Z - 0.345 + step * 0.02, far('#fffaf0', 1.05));
  }
  for (let i = 0; i < 7; i++)
    disc(b, -4.2 + i * 0.42, 4.4 + Math.sin(i * 1.7) * 0.5 - i * 0.16, 0.22, Z - 0.2, far('#5f8f4c', 0.7));
}

/** A round patch that looks to +z. */
function disc(b: Builder, x: number, y: number, r: number, z: number, o: Options): void {
  b.patch(
    16,
    1,
    (u, v) => {
      const a = -u * Math.PI * 2;
      return [
        [x + Math.cos(a) * r * v, y + Math.sin(a) * r * v, z],
        [0, 0, 1],
      ];
    },
    o,
  );
}
