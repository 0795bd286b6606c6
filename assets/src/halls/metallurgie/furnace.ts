import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';

const SHELL: Options = { color: PAINT.graphite, sides: 28, gloss: 0.45, metal: 0.5, texels: 7 };
const STAIR_Z = 3.15;

/** Step 2, melting: the electric arc furnace on its platform, three electrodes, transformer, fume duct. */
export function buildFurnace(b: Builder): void {
  const f = b.at(-3.6, 0, 4.4);
  platform(b, f);
  vessel(f);
  roofAndElectrodes(f);
  mastAndTransformer(f);
  ductAndSpout(f);
  f.lamp([0, 4.1, 2.6], PAINT.hot, 26, 11, 0.4);
  f.lamp([2.4, 4.2, 0.8], PAINT.hot, 16, 10, 0.4);
  f.lamp([0, 6.9, 0], PAINT.hot, 12, 8);
  hangSign(f, 'step-2', 0, 7.6, 3.2, 0.95);
  buildRailing(b, [
    [-0.35, 7.7],
    [-0.35, 0.6],
  ]);
}

function platform(b: Builder, f: Builder): void {
  for (const [x, z] of [
    [-2.7, -2.7],
    [2.7, -2.7],
    [-2.7, 2.7],
    [2.7, 2.7],
  ] as const)
    f.box(x, 0, z, 0.34, 1.7, 0.34, { color: PAINT.petrol });
  f.box(0, 1.7, 0, 6, 0.22, 6, { color: PAINT.petrol, texels: 8 });
  f.box(0, 1.92, 0, 5.9, 0.05, 5.9, {
    color: PAINT.grating,
    pattern: 'grating',
    bevel: 0,
    gloss: 0.3,
    texels: 8,
  });
  const rail = (points: [number, number][]) =>
    buildRailing(
      b,
      points.map(([x, z]) => [x - 3.6, z + 4.4]),
      1.97,
    );
  rail([
    [2.9, -2.9],
    [-2.9, -2.9],
    [-2.9, 2.9],
    [-1.1, 2.9],
  ]);
  rail([
    [1.1, 2.9],
    [1.3, 2.9],
  ]);
  rail([
    [2.9, 2.9],
    [2.9, -2.9],
  ]);
  for (let i = 0; i < 8; i++) {
    const tread: Options = { color: PAINT.grating, pattern: 'grating', bevel: 0 };
    f.box(2, 1.72 - i * 0.22, STAIR_Z + i * 0.26, 1.3, 0.07, 0.28, tread);
  }
  for (const s of [1.32, 2.68]) {
    f.beam([s, 1.85, 3], [s, 0.05, 5.1], 0.07, 0.24, { color: PAINT.yellow });
    f.beam([s, 2.9, 3], [s, 1.1, 5.1], 0.05, 0.05, { color: PAINT.yellow });
    f.beam([s, 0.05, 5.08], [s, 1.12, 5.08], 0.05, 0.05, { color: PAINT.yellow });
  }
  f.block(0, 0, 6.2, 6.2);
  f.block(2, 4, 1.6, 2.3);
}

function vessel(f: Builder): void {
  const bowl: [number, number][] = [
    [0, 0],
    [1.1, 0.02],
    [1.75, 0.35],
    [2.05, 0.95],
    [2.1, 1.2],
  ];
  f.lathe(0, 1, 0, bowl, SHELL);
  const band: [number, number][] = [
    [2.1, 0],
    [2.22, 0.02],
    [2.22, 0.2],
    [2.1, 0.22],
  ];
  f.lathe(0, 2.2, 0, band, { color: PAINT.yellow, sides: 28, pattern: 'hazard', gloss: 0.3, texels: 7 });
  const side: [number, number][] = [
    [2.1, 0],
    [2.12, 0.5],
    [2.12, 1.35],
  ];
  f.lathe(0, 2.42, 0, side, { color: '#5a5660', sides: 28, gloss: 0.5, metal: 0.6, texels: 8 });
  for (let i = 0; i < 14; i++) {
    const a = (i / 14) * Math.PI * 2;
    if (Math.abs(a - Math.PI / 2) < 0.4) continue;
    f.box(Math.cos(a) * 2.14, 2.45, Math.sin(a) * 2.14, 0.1, 1.3, 0.16, {
      color: PAINT.graphite,
      turn: [0, -a, 0],
      bevel: 0.02,
    });
  }
  const lip: [number, number][] = [
    [2.2, 0],
    [2.28, 0.03],
    [2.28, 0.16],
    [2.1, 0.18],
  ];
  f.lathe(0, 3.77, 0, lip, { color: PAINT.steel, sides: 28, gloss: 0.5, metal: 0.6 });
  const gap: [number, number][] = [
    [1.98, 0],
    [1.98, 0.34],
  ];
  f.in('molten').lathe(0, 3.93, 0, gap, { color: '#ffa53a', glow: 3.4, sides: 28, texels: 3 });
  f.box(0, 2.42, 2.05, 1.35, 1.25, 0.36, { color: PAINT.graphite });
  f.in('molten').box(0, 2.58, 2.19, 0.95, 0.86, 0.1, {
    color: '#ff9a2e',
    glow: 3.2,
    bevel: 0,
    texels: 3,
    skip: 'n',
  });
  for (const x of [-0.56, 0.56]) f.box(x, 2.5, 2.24, 0.14, 1.05, 0.16, { color: PAINT.steel, metal: 0.6 });
  f.box(0, 3.52, 2.24, 1.4, 0.22, 0.24, { color: PAINT.yellow, pattern: 'hazard' });
  f.box(0, 2.38, 2.42, 1.2, 0.1, 0.5, { color: PAINT.steel, metal: 0.6 });
}

function roofAndElectrodes(f: Builder): void {
  const dome: [number, number][] = [
    [2.06, 0],
    [2.3, 0.02],
    [2.32, 0.22],
    [2.1, 0.3],
    [1.6, 0.58],
    [0.95, 0.72],
    [0, 0.76],
  ];
  f.lathe(0, 4.22, 0, dome, { ...SHELL, color: '#6b6672' });
  f.torus(0, 4.35, 0, 2.32, 0.1, { color: PAINT.red, sides: 28 });
  for (let i = 0; i < 4; i++) {
    const a = i * 1.57 + 0.78;
    f.box(Math.cos(a) * 1.9, 4.5, Math.sin(a) * 1.9, 0.34, 0.3, 0.34, {
      color: PAINT.yellow,
      turn: [0, -a, 0],
    });
  }
  for (let i = 0; i < 3; i++) {
    const a = (i / 3) * Math.PI * 2 + 0.5;
    const [x, z] = [Math.cos(a) * 0.62, Math.sin(a) * 0.62];
    f.cylinder(x, 4.75, z, 0.3, 0.26, 0.3, { color: PAINT.red, sides: 12 });
    f.cylinder(x, 4.9, z, 0.17, 0.17, 2.6, { color: '#35323c', sides: 12, gloss: 0.5, metal: 0.4 });
    const hot = { color: '#ff7a1c', glow: 3, sides: 12, texels: 2, open: true as const };
    f.in('molten').cylinder(x, 5.06, z, 0.178, 0.178, 0.3, hot);
    f.cylinder(x, 6.35, z, 0.28, 0.28, 0.26, { color: PAINT.steelLight, sides: 12, gloss: 0.7, metal: 0.8 });
    const q = -0.7 + i * 0.7;
    f.beam([x, 6.48, z], [-2.35, 6.48, q], 0.2, 0.22, { color: '#c67a3e', gloss: 0.7, metal: 0.7 });
    const cable: [number, number, number][] = [
      [-2.45, 6.45, q],
      [-3.1, 6.1 - i * 0.1, q],
      [-3.45, 4.4, -0.6 + i * 0.6],
      [-3.7, 3, -0.5 + i * 0.5],
    ];
    f.tube(cable, 0.09, { color: PAINT.dark, sides: 6 }, 12);
  }
}

function mastAndTransformer(f: Builder): void {
  for (const z of [-0.95, 0.95]) f.box(-2.5, 1.95, z, 0.4, 5.2, 0.4, { color: PAINT.petrol });
  f.box(-2.5, 6.7, 0, 0.5, 0.4, 2.6, { color: PAINT.yellow, pattern: 'hazard' });
  f.box(-3.85, 0, 0, 1.3, 3, 2.4, { color: '#3e7f86', bevel: 0.06 });
  for (let i = 0; i < 9; i++)
    f.box(-3.85, 0.5, -1.04 + i * 0.26, 1.42, 2, 0.08, { color: '#356d74', bevel: 0 });
  f.at(-3.85, 0, 1.21).sign('volts', 0, 2.6, 0.02, 0.5, 0.5);
  f.block(-3.85, 0, 1.45, 2.5);
}

function ductAndSpout(f: Builder): void {
  const duct: [number, number, number][] = [
    [1.25, 4.6, -0.7],
    [1.25, 5.8, -0.7],
    [1.25, 6.7, -0.75],
    [1.05, 7.6, -1],
    [0.2, 8, -1.2],
    [-2, 8, -1.2],
    [-6, 8, -1.2],
    [-11.1, 8, -1.2],
  ];
  f.tube(duct, 0.46, { color: '#d9d0c0', sides: 12, gloss: 0.3 }, 28);
  for (const y of [5.4, 6.4]) f.torus(1.25, y, -0.7, 0.5, 0.08, { color: PAINT.petrol, sides: 14 }, 5);
  f.beam([1.9, 2.3, -0.9], [2.9, 2.1, -1.6], 0.5, 0.12, { color: PAINT.graphite });
  for (const s of [-0.24, 0.24])
    f.beam([1.9 + s * 0.5, 2.5, -0.9 + s * 0.85], [2.9 + s * 0.5, 2.25, -1.6 + s * 0.85], 0.08, 0.3, {
      color: PAINT.graphite,
    });
}
