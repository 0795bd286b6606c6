import { Color } from 'three';
import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';

const MACHINE: Options = { color: PAINT.red, bevel: 0.06, texels: 8, gloss: 0.3 };
const ROLL: Options = { turn: [0, 0, -Math.PI / 2], color: PAINT.steelLight, metal: 0.85, gloss: 0.75 };

/** Step 4, rolling: the glowing strand leaves the mould, two stands of rolls thin it on the roller table. */
export function buildMill(b: Builder): void {
  const t = b.at(2.6, 0, 0);
  rollerTable(t);
  for (const z of [-7, -10.4]) stand(t, z);
  strand(t);
  for (const z of [-4.9, -6, -8.4, -9.4, -12, -13.2])
    t.lamp([0, 1.35, z], z > -9 ? PAINT.hot : '#ff5418', z > -9 ? 5 : 2.6, 5);
  hangSign(b, 'step-4', 2.6, 4.3, -6.35, -1.05);
  buildRailing(b, [
    [4.45, -3.6],
    [4.45, -14.9],
  ]);
  t.block(0, -9.4, 2.4, 11.2);
  t.block(-1.9, -7, 2.6, 1.1).block(-1.9, -10.4, 2.6, 1.1);
}

function rollerTable(t: Builder): void {
  for (let i = 0; i < 25; i++)
    t.cylinder(-0.55, 0.72, -4.4 - i * 0.42, 0.1, 0.1, 1.1, { ...ROLL, sides: 8, gloss: 0.6, texels: 4 });
  for (const s of [-1, 1]) {
    t.box(s * 0.72, 0.4, -9.5, 0.18, 0.5, 10.6, { color: PAINT.petrol, texels: 5 });
    for (let i = 0; i < 8; i++)
      t.box(s * 0.72, 0, -4.6 - i * 1.4, 0.2, 0.4, 0.28, { color: PAINT.petrolDark, bevel: 0 });
  }
}

function stand(t: Builder, z: number): void {
  for (const s of [-1, 1]) {
    t.box(s * 1.1, 0, z, 0.55, 3.05, 1.15, MACHINE);
    t.box(s * 1.1, 0.75, z + 0.59, 0.3, 1.7, 0.05, { color: PAINT.dark, bevel: 0.02 });
    t.box(s * 1.1, 3.05, z, 0.42, 0.3, 0.8, { color: PAINT.graphite });
    t.cylinder(s * 0.55, 3.25, z, 0.13, 0.13, 0.5, {
      color: PAINT.steelLight,
      sides: 10,
      metal: 0.8,
      gloss: 0.6,
    });
  }
  t.box(0, 2.75, z, 2.9, 0.5, 1.25, MACHINE);
  t.box(0, 2.86, z + 0.63, 1.6, 0.26, 0.05, { color: PAINT.yellow, pattern: 'hazard', bevel: 0 });
  for (const [y, r] of [
    [0.47, 0.3],
    [1.23, 0.3],
    [1.95, 0.42],
  ] as const)
    t.cylinder(-0.85, y, z, r, r, 1.7, { ...ROLL, sides: 18, texels: 6 });
  t.box(-2, 0.25, z, 1, 0.9, 0.9, { color: PAINT.petrol });
  t.box(-2, 0, z, 0.8, 0.25, 0.7, { color: PAINT.petrolDark, bevel: 0 });
  t.cylinder(-2.95, 0.72, z, 0.4, 0.4, 0.55, { turn: [0, 0, -Math.PI / 2], color: PAINT.petrol, sides: 14 });
  t.box(-2.7, 0, z, 0.5, 0.34, 0.7, { color: PAINT.petrolDark, bevel: 0 });
}

/** The glowing strip, yellow where it leaves the mould and dark red at the end, thinner after each pass. */
function strand(t: Builder): void {
  const hot = t.in('molten');
  const paint = (v: number): Options => ({
    color: `#${new Color('#ffae38').lerp(new Color('#e0330c'), v).getHexString()}`,
    glow: Math.max(1.2, 3.6 * (1 - v * 0.75)),
    texels: 2,
  });
  for (let i = 0; i < 8; i++) {
    const at = (k: number) => {
      const a = ((k / 8) * Math.PI) / 2;
      return [1.9 - Math.sin(a), -3.0 - 1.2 * (1 - Math.cos(a))] as const;
    };
    const [[y0, z0], [y1, z1]] = [at(i), at(i + 1)];
    const o = paint(0);
    hot.quad([-0.36, y1, z1], [0.36, y1, z1], [0.36, y0, z0], [-0.36, y0, z0], o);
    hot.quad([0.36, y1 - 0.08, z1], [-0.36, y1 - 0.08, z1], [-0.36, y0 - 0.08, z0], [0.36, y0 - 0.08, z0], o);
  }
  for (let i = 0; i < 12; i++) {
    const [v, z0, z1] = [i / 12, -4.2 - (i / 12) * 10, -4.2 - ((i + 1) / 12) * 10];
    const [top, w] = [z0 > -6.8 ? 0.95 : z0 > -10.2 ? 0.91 : 0.88, 0.42];
    const o = paint(v);
    hot.quad([-w, top, z0], [w, top, z0], [w, top, z1], [-w, top, z1], o);
    for (const s of [-1, 1]) {
      const [n, f] = s > 0 ? [z0, z1] : [z1, z0];
      hot.quad([s * w, 0.83, n], [s * w, 0.83, f], [s * w, top, f], [s * w, top, n], o);
    }
  }
}
