import type { Builder, Options } from '../kit/Builder.ts';
import { JASMINE, LAVENDER, LAVENDER_LIGHT, ROSE, ROSE_DEEP } from './paints.ts';

const soft = (color: string, sides: number): Options => ({
  color,
  sides,
  gloss: 0.05,
  texels: 1.5,
});

/** The leaves of a whole row, `long` metres along z: a soft hedge `high` at its crest, with a lump for each plant. */
export function hedgeRow(b: Builder, long: number, high: number, plants: number, color: string): void {
  b.patch(
    6,
    plants * 2,
    (u, v) => {
      const a = Math.PI * (1 - u);
      const lump = 0.88 + 0.12 * Math.cos(v * plants * Math.PI * 2) * Math.cos(u * 3);
      const [x, y] = [Math.cos(a) * 0.4 * lump, Math.sin(a) ** 0.7 * high * lump];
      return [
        [x, y, (0.5 - v) * long],
        [Math.cos(a), Math.sin(a) + 0.2, 0.25 * Math.sin(v * plants * Math.PI * 2)],
      ];
    },
    { color, gloss: 0.05, texels: 3 },
  );
}

/** The spikes of a lavender about the origin; they lean outwards. */
export function lavender(b: Builder, seed: number): void {
  for (let i = 0; i < 7; i++) {
    const a = i * 2.4 + seed;
    const r = 0.04 + 0.022 * ((i * 5) % 7);
    const lean = 0.12 + r * 1.5;
    const s = b.at(Math.cos(a) * r, 0.24, Math.sin(a) * r, -a, 0, -lean);
    const color = (i + Math.round(seed)) % 3 ? LAVENDER : LAVENDER_LIGHT;
    s.cylinder(0, 0.02, 0, 0.062, 0.016, 0.4, { ...soft(color, 4), open: true });
  }
}

/** The round heads of a rose bush. */
export function rose(b: Builder, seed: number): void {
  for (let i = 0; i < 6; i++) {
    const a = i * 2.4 + seed;
    const r = 0.1 + 0.16 * ((i * 3) % 6) * 0.18;
    const y = 0.5 - r * 0.7 + 0.06 * (i % 3);
    b.sphere(Math.cos(a) * r, y, Math.sin(a) * r, 0.115, soft(i % 3 ? ROSE : ROSE_DEEP, 4));
  }
}

/** Jasmine: small white stars all over its hedge. */
export function jasmine(b: Builder, seed: number): void {
  for (let i = 0; i < 10; i++) {
    const a = i * 2.4 + seed;
    const y = 0.12 + 0.5 * ((i * 3) % 10) * 0.1;
    const r = 0.4 * Math.sqrt(Math.max(0.04, 1 - (y / 0.72) ** 2)) + 0.02;
    b.at(Math.cos(a) * r, y, Math.sin(a) * r, -a, 0, -1.3).cylinder(0, 0, 0, 0.1, 0.02, 0.05, {
      ...soft(JASMINE, 5),
      open: true,
      glow: 0.25,
    });
  }
}

/** A heap of cut flowers about the origin, `r` metres wide. */
export function heap(b: Builder, r: number, colors: readonly [string, string]): void {
  b.sphere(0, 0, 0, r, { ...soft(colors[0], 9), tall: 0.55 });
  for (let i = 0; i < 11; i++) {
    const a = i * 2.4;
    const d = r * 0.86 * Math.sqrt((i + 0.5) / 11);
    const y = 0.55 * Math.sqrt(Math.max(0, r * r - d * d));
    b.sphere(Math.cos(a) * d, y, Math.sin(a) * d, 0.11, soft(colors[i % 3 ? 1 : 0], 4));
  }
}
