import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { crate, drum, pendant, tub } from '../kit/props.ts';
import { propeller } from './ribs.ts';

/** Pendant lamps: x, z. */
export const LAMPS = [
  [-8.6, 18.4],
  [-11.4, 12.2],
  [9.4, 16.6],
  [9.2, 6.6],
  [9.2, -3.6],
  [-6.6, -4.4],
  [-5.6, -11],
  [9.4, -13.5],
] as const;

/** Lamps, banners, the propeller in its cradle, an anchor with its chain, ropes, crates, lift and tripod. */
export function buildProps(b: Builder): void {
  for (const [x, z] of LAMPS) lampOnRope(b, x, z);
  banners(b);
  bronze(b.at(-12.3, 0, 5, 0.9));
  anchorAndChain(b.at(11.6, 0, -17.4));
  for (const [x, z, r] of [
    [13.3, -13.7, 0.62],
    [9.3, -20.2, 0.55],
    [-13.3, 1.9, 0.5],
  ] as const)
    rope(b, x, z, r);
  for (const [x, z, size, y, turn] of [
    [13.3, 6.2, 1.1, 0, 0.15],
    [13.2, 7.5, 0.9, 0, 0.4],
    [13.4, -3.6, 1.1, 0, -0.2],
    [-13.4, -20.3, 1.2, 0, 0.1],
    [-12, -20.6, 0.9, 0, 0.5],
  ] as const)
    crate(b.at(x, y, z, turn), size, y === 0);
  for (const [x, z, color] of [
    [13.7, -4.9, '#c93f2b'],
    [13.0, -5, '#1d5fb4'],
    [-13.7, 14, PAINT.yellow],
    [-13.6, -3.4, '#c93f2b'],
  ] as const)
    drum(b, x, z, color);
  tub(b, 5.4, 20.9);
  for (const x of [-7.6, -0.4, 9.6]) lifebuoy(b.at(x, 1.5, -21.85));
  paintLift(b);
  tripod(b.at(-0.95, 0, -0.4));
}

/** The vault is high: its lamps hang on longer ropes. */
function lampOnRope(b: Builder, x: number, z: number): void {
  pendant(b, x, z);
  b.cylinder(x, 9, z, 0.02, 0.02, 8.5 - Math.abs(x) * 0.25, {
    color: PAINT.dark,
    sides: 5,
    texels: 1,
    open: true,
  });
}

function banners(b: Builder): void {
  for (const [x, z, name, color] of [
    [-14.3, 8.25, 'banner-yellow', PAINT.yellow],
    [-14.3, -2.75, 'banner-red', PAINT.red],
    [14.3, 5.5, 'banner-red', PAINT.red],
    [14.3, -2.75, 'banner-yellow', PAINT.yellow],
  ] as const) {
    const wall = b.at(x, 0, z, x < 0 ? Math.PI / 2 : -Math.PI / 2);
    wall.box(0, 3.1, -0.1, 1.5, 4.6, 0.05, { color, bevel: 0, texels: 2.5 });
    wall.sign(name, 0, 5.4, -0.064, 1.5, 4.6);
    wall.box(0, 7.72, -0.14, 1.8, 0.08, 0.14, { color: PAINT.petrolDark, bevel: 0 });
  }
}

/** A new propeller, as tall as two people, waiting for its shaft. */
function bronze(p: Builder): void {
  propeller(p.at(0, 2.05, 0.25, 0, Math.PI / 2, 0), 1.75);
  p.box(0, 0, 0, 2.6, 0.22, 1.4, { color: PAINT.graphite });
  for (const s of [-1, 1]) {
    p.beam([s * 1.1, 0.2, -0.1], [s * 0.25, 1.75, -0.1], 0.22, 0.24, { color: '#1d5fb4' });
    p.box(s * 1.1, 0.2, 0, 0.4, 0.2, 0.9, { color: PAINT.yellow, pattern: 'hazard', bevel: 0.02 });
  }
  p.cylinder(0, 2.05, -0.65, 0.22, 0.22, 0.5, {
    turn: [Math.PI / 2, 0, 0],
    color: PAINT.steelLight,
    metal: 0.8,
    sides: 16,
  });
  p.lamp([0.6, 4.2, 2], PAINT.spot, 8, 6);
  p.block(0, 0, 2.8, 1.6);
}

function anchorAndChain(a: Builder): void {
  const iron: Options = { color: '#3b3a45', gloss: 0.4, metal: 0.4, texels: 2.5 };
  const k = a.at(0, 0, 0, -0.6);
  k.box(0, 0, 0, 2.6, 0.3, 1.2, { color: PAINT.concrete, bevel: 0.05 });
  k.box(0, 0.5, 0, 0.3, 2.4, 0.3, iron);
  k.torus(0, 3.15, 0, 0.32, 0.09, { ...iron, turn: [Math.PI / 2, 0, 0], sides: 20 });
  k.box(0, 2.45, 0, 1.5, 0.18, 0.18, { ...iron, bevel: 0.03 });
  const arms = Array.from({ length: 9 }, (_, i): Point => {
    const q = -1.15 + (2.3 * i) / 8;
    return [q, 0.48 + 0.75 * (q / 1.15) ** 2, 0];
  });
  k.tube(arms, 0.16, { ...iron, sides: 8 }, 16);
  for (const s of [-1, 1]) k.beam([s * 0.95, 1.05, 0], [s * 1.28, 1.62, 0], 0.34, 0.14, iron);
  for (let i = 0; i < 9; i++) {
    const t = i / 8;
    const link = k.at(
      0.1 + 1.9 * t,
      Math.max(0.1, 3.1 - 7 * t + 4.2 * t * t),
      0.3 + 1.1 * t,
      0.5,
      i % 2 ? 0 : Math.PI / 2,
      0.6,
    );
    link.torus(0, 0, 0, 0.14, 0.045, { ...iron, sides: 12 }, 5);
  }
  a.block(0, 0, 2.6, 2);
}

/** A lifebuoy on its hook under the great window. */
function lifebuoy(b: Builder): void {
  const upright: [number, number, number] = [Math.PI / 2, 0, 0];
  b.box(0, -0.75, 0.02, 1.2, 1.5, 0.06, { color: PAINT.white, bevel: 0.02 });
  b.torus(0, 0, 0.14, 0.42, 0.12, { color: '#f07a2a', turn: upright, sides: 20 }, 7);
  for (let i = 0; i < 4; i++) {
    const a = (i / 4) * Math.PI * 2 + 0.78;
    b.at(Math.cos(a) * 0.42, Math.sin(a) * 0.42, 0.14, 0, 0, a).box(0, -0.1, 0, 0.27, 0.2, 0.27, {
      color: PAINT.white,
      bevel: 0.03,
    });
  }
}

/** Mooring rope in a flat coil. */
function rope(b: Builder, x: number, z: number, r: number): void {
  for (let i = 0; i < 4; i++)
    b.torus(x, 0.09 + i * 0.16, z, r - i * 0.05, 0.09, { color: '#e0c48a', sides: 16, texels: 2.5 }, 5);
  b.pillar(x, z, r + 0.1);
}

/** The scissor lift from which the bow is painted, standing on the dock's floor. */
function paintLift(b: Builder): void {
  const l = b.at(0.95, 0, 4.2);
  l.box(0, 0.6, 0, 1, 0.4, 1.9, { color: '#f07a2a', bevel: 0.05 });
  for (const z of [-0.75, 0.75])
    for (const x of [-0.4, 0.4])
      l.cylinder(x - 0.1, 0.82, z, 0.22, 0.22, 0.2, {
        turn: [0, 0, -Math.PI / 2],
        color: PAINT.dark,
        sides: 12,
      });
  for (let i = 0; i < 3; i++)
    for (const s of [-1, 1]) {
      const [y0, y1] = [1.02 + i * 0.66, 1.68 + i * 0.66];
      l.beam([s * 0.34, y0, -0.75], [s * 0.34, y1, 0.75], 0.07, 0.1, { color: PAINT.graphite });
      l.beam([s * 0.34, y0, 0.75], [s * 0.34, y1, -0.75], 0.07, 0.1, { color: PAINT.graphite });
    }
  l.box(0, 3.04, 0, 1.1, 0.12, 2, { color: '#f07a2a', bevel: 0.02 });
  for (const x of [-0.52, 0.52]) {
    for (const z of [-0.95, 0, 0.95])
      l.cylinder(x, 3.16, z, 0.03, 0.03, 1, { color: PAINT.yellow, sides: 5, open: true });
    for (const y of [3.66, 4.14]) l.beam([x, y, -0.95], [x, y, 0.95], 0.05, 0.05, { color: PAINT.yellow });
  }
  for (const z of [-0.95, 0.95])
    for (const y of [3.66, 4.14]) l.beam([-0.52, y, z], [0.52, y, z], 0.05, 0.05, { color: PAINT.yellow });
  l.cylinder(-0.25, 3.16, 0.6, 0.14, 0.16, 0.28, { color: PAINT.line, sides: 12 });
  l.cylinder(-0.25, 3.4, 0.6, 0.14, 0.14, 0.03, { color: '#1d5fb4', sides: 12 });
}

/** The tripod that measures to a millimetre. */
function tripod(t: Builder): void {
  for (let i = 0; i < 3; i++) {
    const a = (i / 3) * Math.PI * 2 + 0.4;
    t.beam([Math.cos(a) * 0.36, 0, Math.sin(a) * 0.36], [0, 1.25, 0], 0.04, 0.05, { color: PAINT.yellow });
  }
  t.box(0, 1.22, 0, 0.2, 0.08, 0.2, { color: PAINT.graphite, bevel: 0.01 });
  t.box(0, 1.3, 0, 0.24, 0.28, 0.2, { color: '#2fa36b', bevel: 0.03 });
  t.cylinder(0.12, 1.44, 0, 0.06, 0.06, 0.1, { turn: [0, 0, -Math.PI / 2], color: PAINT.dark, sides: 10 });
  t.pillar(0, 0, 0.4);
}
