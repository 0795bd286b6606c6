import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';

const METAL: Options = { color: PAINT.steelLight, metal: 0.9, gloss: 0.8 };
const FLAT: readonly [number, number, number] = [Math.PI / 2, 0, 0];

/** Step 5, testing: coils and rails just made, the bench with calliper and ultrasound, the pulling machine. */
export function buildTestBench(b: Builder): void {
  const k = b.at(1.6, 0, -15.9);
  coils(k.at(-5.2, 0, -2.9));
  bench(k.at(-3.1, 0, 0.7));
  pullingMachine(k.at(0.35, 0, 0.5));
  rails(k.at(-0.2, 0, -3.4));
  hangSign(b, 'step-5', -0.4, 4.15, -15, 4.6);
  b.lamp([-0.4, 3.6, -14.4], PAINT.lamp, 12, 8);
}

function coil(b: Builder, x: number, y: number, color: string): void {
  const [r, w] = [0.85, 1.15];
  const profile: [number, number][] = [
    [r * 0.38, -w / 2],
    [r, -w / 2],
    [r, w / 2],
    [r * 0.38, w / 2],
    [r * 0.38, -w / 2],
  ];
  b.lathe(x, y, 0, profile, { turn: FLAT, color, sides: 30, gloss: 0.7, metal: 0.8, texels: 7 });
  for (let i = 1; i < 5; i++) {
    const ring: Options = { turn: FLAT, color: '#6f7280', sides: 26, texels: 2 };
    b.torus(x, y, w / 2 + 0.001, r * (0.42 + 0.13 * i), 0.012, ring, 4);
  }
  b.box(x, y + r - 0.02, 0, 0.1, 0.03, w + 0.05, { color: PAINT.yellow, bevel: 0 });
}

function coils(k: Builder): void {
  coil(k, -1, 0.98, '#a2a4ae');
  coil(k, 1, 0.98, '#b08d62');
  coil(k, 0, 2.36, '#8d96a8');
  for (const x of [-1.5, -0.5, 0.5, 1.5]) k.box(x, 0, 0, 0.22, 0.3, 1.3, { color: PAINT.woodDark });
  k.block(0, 0, 3.9, 1.4);
}

function bench(k: Builder): void {
  k.box(0, 0, 0, 4.6, 0.12, 1.5, { color: PAINT.white });
  k.box(0, 0.12, 0, 4.2, 0.75, 1.2, { color: PAINT.red });
  k.box(0, 0.87, 0, 4.5, 0.08, 1.5, { color: PAINT.white, gloss: 0.5 });
  k.block(0, 0, 4.6, 1.6);
  const o = k.at(0, 0.95, 0);
  wheel(o.at(-1.75, 0, 0));
  gear(o, -0.75, 0.42, 0.36, '#b9a27a');
  gear(o, -0.26, 0.83, 0.2, PAINT.steelLight);
  o.box(-0.75, 0, 0.08, 0.4, 0.08, 0.2, { color: PAINT.graphite });
  calliper(o.at(0.5, 0, 0.15));
  ultrasound(o.at(1.65, 0, 0));
}

function wheel(o: Builder): void {
  o.torus(0, 0.62, 0, 0.52, 0.05, { ...METAL, color: PAINT.dark, turn: FLAT, sides: 28 });
  o.torus(0, 0.62, 0, 0.47, 0.02, { ...METAL, turn: FLAT, sides: 28 }, 4);
  for (let i = 0; i < 6; i++) {
    const [c, s] = [Math.cos(i * 0.5236) * 0.47, Math.sin(i * 0.5236) * 0.47];
    o.beam([c, 0.62 + s, 0], [-c, 0.62 - s, 0], 0.014, 0.014, METAL);
  }
  o.box(0, 0, 0, 0.3, 0.08, 0.2, { color: PAINT.graphite });
}

function gear(o: Builder, x: number, y: number, r: number, color: string): void {
  o.cylinder(x, y, -0.08, r, r, 0.16, { ...METAL, color, sides: 20, turn: FLAT });
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    const [cx, cy] = [x + Math.cos(a) * (r + 0.04), y + Math.sin(a) * (r + 0.04)];
    o.at(cx, cy, 0, 0, 0, a).box(0, -0.05, 0, 0.12, 0.1, 0.16, { ...METAL, color, bevel: 0 });
  }
}

/** A calliper as long as an arm, closing on a bar. */
function calliper(o: Builder): void {
  const c = o.at(0, 0.5, 0);
  c.box(-0.1, 0.16, 0, 1.3, 0.09, 0.05, METAL);
  c.box(-0.7, -0.3, 0, 0.1, 0.5, 0.06, METAL);
  c.box(0.02, -0.3, 0, 0.1, 0.5, 0.06, METAL);
  c.box(0.06, 0.12, 0.01, 0.26, 0.2, 0.08, { color: PAINT.graphite });
  c.box(-0.34, -0.27, 0, 0.54, 0.34, 0.3, { ...METAL, color: '#a2a4ae' });
  o.box(-0.34, 0, 0, 0.4, 0.23, 0.3, { color: PAINT.woodDark });
}

function ultrasound(o: Builder): void {
  o.box(0, 0, -0.2, 0.85, 0.6, 0.4, { color: '#3e7f86', bevel: 0.05 });
  o.sign('echo', 0, 0.32, 0.012, 0.66, 0.42, 0.9);
  const lead: [number, number, number][] = [
    [0.3, 0.1, 0.05],
    [0.42, 0.16, 0.3],
    [0.2, 0.1, 0.45],
    [-0.1, 0.14, 0.42],
  ];
  o.tube(lead, 0.02, { color: PAINT.dark, sides: 6 }, 10);
  o.cylinder(-0.12, 0, 0.42, 0.06, 0.06, 0.14, { ...METAL, sides: 12 });
}

/** The machine that pulls a sample until it breaks. */
function pullingMachine(m: Builder): void {
  m.box(0, 0, 0, 1.5, 0.55, 1, { color: PAINT.petrol });
  for (const x of [-0.5, 0.5]) m.cylinder(x, 0.55, 0, 0.07, 0.07, 2.2, { ...METAL, sides: 12 });
  m.box(0, 2.55, 0, 1.4, 0.34, 0.6, { color: PAINT.petrol });
  m.box(0, 1.72, 0, 1.2, 0.24, 0.5, { color: PAINT.yellow, pattern: 'hazard' });
  for (const y of [0.55, 1.42]) m.box(0, y, 0, 0.3, 0.3, 0.26, { color: PAINT.graphite });
  m.cylinder(0, 0.85, 0, 0.05, 0.05, 0.57, { ...METAL, color: '#b08d62', sides: 10 });
  m.block(0, 0, 1.5, 1);
}

/** Rails and beams waiting for their papers. */
function rails(r: Builder): void {
  for (const z of [-0.45, 0.45]) r.box(0, 0, z * 2.6, 1.7, 0.2, 0.2, { color: PAINT.woodDark });
  for (let i = 0; i < 4; i++) {
    const x = -0.6 + i * 0.4;
    const rust: Options = {
      color: ['#8a8f9c', '#9a7a5f'][i % 2]!,
      metal: 0.6,
      gloss: 0.5,
      bevel: 0,
      texels: 5,
    };
    r.box(x, 0.2, 0, 0.3, 0.05, 3.4, rust);
    r.box(x, 0.25, 0, 0.07, 0.22, 3.4, rust);
    r.box(x, 0.47, 0, 0.18, 0.1, 3.4, rust);
  }
  r.block(0, 0, 1.7, 3.4);
}
