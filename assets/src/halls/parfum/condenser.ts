import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { BRASS, COPPER, ENAMEL, ESSENCE, IRON, LILAC, STEEL } from './paints.ts';
import { CONDENSER, DROP } from './places.ts';

const TURNS = 7;

/** The condenser, cut open towards the lane: a copper coil in cold water, and the vessel the essence floats in. */
export function buildCondenser(b: Builder): void {
  const c = b.at(CONDENSER.x, 0, CONDENSER.z, -0.85);
  vat(c);
  coil(c);
  essencier(b);
  b.lamp([CONDENSER.x - 1, 4.6, CONDENSER.z + 2], '#ffe3b8', 9, 6, 0.3);
  b.pillar(CONDENSER.x, CONDENSER.z, 1.5);
  b.pillar(DROP.x, DROP.z, 0.5);
}

/** Half of the vat's wall, its bands and the water it stands in up to the cut. */
function vat(c: Builder): void {
  const [r, low, high] = [1.3, 0.9, 5];
  const foot: [number, number][] = [
    [1.55, 0],
    [1.55, 0.2],
    [1.4, 0.3],
    [1.4, 0.9],
    [0, 0.9],
  ];
  c.lathe(0, 0, 0, foot, { ...ENAMEL, sides: 24 });
  c.torus(0, 0.86, 0, 1.41, 0.06, { color: '#9a5fd0', sides: 22 }, 4);
  const half = (radius: number, way: 1 | -1, o: Options) =>
    c.patch(
      20,
      3,
      (u, v) => {
        const a = Math.PI * (way > 0 ? 1 + u : 2 - u);
        const [x, z] = [Math.cos(a), Math.sin(a)];
        return [
          [x * radius, low + (high - low) * v, z * radius],
          [x * -way * -1, 0, z * -way * -1],
        ];
      },
      o,
    );
  half(r, -1, { ...COPPER, sides: 20 });
  half(r - 0.05, 1, { color: '#cfe9f2', gloss: 0.6, texels: 6 });
  for (const y of [1, 2.4, 3.8, 4.95]) {
    c.torus(0, y, 0, r + 0.03, 0.06, { ...BRASS, sides: 22 }, 4);
  }
  for (const s of [-1, 1]) c.box(s * (r + 0.02), low, 0, 0.16, high - low, 0.16, { ...IRON, texels: 4 });
  const lid: [number, number][] = [
    [1.36, 4.98],
    [1.3, 5.12],
    [0.7, 5.4],
    [0.3, 5.5],
    [0.26, 5.7],
  ];
  c.lathe(0, 0, 0, lid, { ...COPPER, sides: 24 });
  // Cold water up to a third: the coil dips into it.
  c.cylinder(0, 0.9, 0, 1.24, 1.24, 0.85, { color: '#8fd0e6', gloss: 0.9, sides: 24, texels: 6 });
  const lying: Options = { color: '#5f9fd0', sides: 10, gloss: 0.4, texels: 3 };
  c.tube(
    [
      [-1.3, 4.4, -0.6],
      [-1.9, 4.4, -0.9],
      [-2.1, 4, -1],
      [-2.1, 0.6, -1],
      [-2.1, 0.2, -1.2],
      [-2.1, 0.16, -2],
    ],
    0.09,
    lying,
  );
}

function coil(c: Builder): void {
  const points: Point[] = [[0, 5.6, 0]];
  const n = TURNS * 10;
  for (let i = 0; i <= n; i++) {
    const a = (i / 10) * Math.PI * 2 + 0.6;
    points.push([Math.cos(a) * 0.86, 4.6 - (i / n) * 3.3, Math.sin(a) * 0.86]);
  }
  c.tube(points, 0.12, { ...COPPER, color: '#e2935a', sides: 6, texels: 5 }, 84);
  c.cylinder(0, 0.9, 0, 0.07, 0.07, 4.1, { ...STEEL, sides: 8 });
}

/** The Florentine vessel: a drop falls, the golden oil floats on the water. */
function essencier(b: Builder): void {
  const v = b.at(DROP.x, 0, DROP.z);
  v.cylinder(0, 0, 0, 0.46, 0.4, 0.5, { ...LILAC, sides: 20 });
  v.cylinder(0, 0.5, 0, 0.5, 0.5, 0.06, { ...ENAMEL, sides: 20 });
  const water: [number, number][] = [
    [0.3, 0],
    [0.36, 0.06],
    [0.36, 0.34],
  ];
  v.lathe(0, 0.56, 0, water, { color: '#a9dcec', gloss: 0.9, sides: 20 });
  const oil: [number, number][] = [
    [0.36, 0],
    [0.36, 0.16],
    [0.3, 0.24],
    [0, 0.24],
  ];
  v.lathe(0, 0.9, 0, oil, { color: ESSENCE, glow: 0.5, gloss: 0.9, sides: 20 });
  for (const y of [0.58, 1.12]) v.torus(0, y, 0, 0.35, 0.03, { ...BRASS, sides: 20 }, 4);
  for (let i = 0; i < 3; i++) {
    const a = i * 2.09 + 0.4;
    v.cylinder(Math.cos(a) * 0.38, 0.56, Math.sin(a) * 0.38, 0.025, 0.025, 0.62, {
      ...BRASS,
      sides: 6,
      texels: 2,
    });
  }
  // The tube that lets the water below the oil run off.
  v.tube(
    [
      [0.34, 0.62, 0],
      [0.52, 0.62, 0],
      [0.58, 0.75, 0],
      [0.58, 1, 0],
      [0.7, 1.04, 0],
      [0.78, 0.95, 0],
    ],
    0.035,
    { ...BRASS, sides: 6 },
  );
  const [fx, fz] = [CONDENSER.x - DROP.x, CONDENSER.z - DROP.z];
  v.tube(
    [
      [fx * 0.6, 1.3, fz * 0.6],
      [fx * 0.3, 1.42, fz * 0.3],
      [0.02, 1.78, -0.02],
      [0, 1.8, 0],
      [0, 1.7, 0],
    ].map(([x, y, z]) => [x!, y!, z!] as const),
    0.05,
    { ...COPPER, sides: 8 },
  );
  b.in('drop').sphere(DROP.x, DROP.y, DROP.z, 0.06, {
    color: ESSENCE,
    glow: 1.2,
    sides: 8,
    tall: 1.3,
    texels: 3,
  });
}
