import { Matrix4, Shape } from 'three';
import { MATERIAL } from '../../kit/material.ts';
import type { Modeller, Point } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

function hoop(outer: number, inner: number, spring: number): Shape {
  const s = new Shape();
  s.moveTo(-outer, 0);
  s.lineTo(-outer, spring);
  s.absarc(0, spring, outer, Math.PI, 0, true);
  s.lineTo(outer, 0);
  s.lineTo(inner, 0);
  s.lineTo(inner, spring);
  s.absarc(0, spring, inner, 0, Math.PI, false);
  s.lineTo(-inner, 0);
  return s;
}

function spool(b: Modeller, x: number, y: number, z: number, colour: string, scale: number): void {
  const m = b.mover('spinY', { speed: 0.4 }, x, y, z);
  m.cylinder(0, 0, 0, 2.3 * scale, 2.3 * scale, 0.5 * scale, '#c99a62');
  const thread: [number, number][] = [
    [1.5, 0],
    [1.9, 0.5],
    [1.9, 3.8],
    [1.5, 4.3],
  ];
  m.lathe(
    0,
    0.5 * scale,
    0,
    thread.map(([r, h]) => [r * scale, h * scale]),
    colour,
  );
  m.cylinder(0, 4.8 * scale, 0, 2.3 * scale, 2.3 * scale, 0.5 * scale, '#c99a62');
}

/** Tailor's scissors as high as a house stand open on their points and snip, slowly. */
function scissors(b: Modeller, accent: string): void {
  for (const s of [-1, 1]) {
    const half = b.mover('sway', { angle: s * 0.32, swing: s * 0.14, speed: 0.8 }, -8.4, 20.6, -7 + s * 0.3);
    const blade = new Shape();
    blade.moveTo(-0.75, 0);
    blade.lineTo(0.8, 0);
    blade.lineTo(0.25 * s, 11.5);
    half.extrude(blade, 0.34, '#7d86a8', MATERIAL.steel, new Matrix4(), 4);
    half.beam([0, 0.4, 0.17], [s * 0.8, -4.2, 0.17], 0.5, accent, MATERIAL.plain, true);
    half.torus(s * 1.5, -6.3, 0.17, 2, 0.5, accent, MATERIAL.plain, { rx: 0, sy: 1.2 });
  }
  b.cylinder(-8.4, 20.6, -7.9, 0.6, 0.6, 1.9, PALETTE.brass, MATERIAL.brass, { rx: Math.PI / 2 });
  b.beam([-8.4, 9.6, -8.2], [-8.4, 20.8, -7.8], 0.45, PALETTE.trim, MATERIAL.plain, true);
}

/** Two buttons as large as wheels lean beside the door. */
function buttons(b: Modeller, s: number, accent: string): void {
  for (const [i, colour] of [accent, '#18a5a0'].entries()) {
    const q = b.at(s * (7.6 + i * 2.2), 1.35 - i * 0.2, 8.9, 0, -0.25);
    const r = 1.2 - i * 0.2;
    q.cylinder(0, 0, 0, r, r, 0.3, colour, MATERIAL.plain, { rx: Math.PI / 2, sides: 14 });
    q.torus(0, 0, 0.3, r * 0.85, 0.13, PALETTE.trim, MATERIAL.plain, { rx: 0 });
    for (const [x, y] of [
      [-0.3, -0.3],
      [0.3, -0.3],
      [0.3, 0.3],
      [-0.3, 0.3],
    ] as const)
      q.box(x * r, y * r - 0.1, 0.3, 0.2, 0.2, 0.05, PALETTE.dark);
  }
}

/** Fashion: a needle as long as a mast sews its thread through three arches; spools turn on the roof. */
export function mode(b: Modeller, accent: string): void {
  const top = pavilionBase(b, 'mode', accent).top - 0.6;
  for (let i = 0; i < 3; i++) {
    const place = new Matrix4().makeTranslation(-7 + i * 7, top, -3);
    b.extrude(
      hoop(3.14, 2.34, 9 + (i === 1 ? 4 : 0)),
      1.3,
      i === 1 ? PALETTE.trim : '#f7c9d2',
      MATERIAL.plain,
      place,
      10,
    );
  }
  const needle = b.mover('bob', { swing: 0.9, speed: 0.7, dx: -0.6, dy: 0.8 }, 3, 0, -1.4);
  needle.beam([-13, 9.5, 0], [9.5, 37.5, 0], 0.12, '#eef2f6', MATERIAL.steel, false, 1.05);
  needle.torus(10.2, 38.3, 0, 1.4, 0.44, '#eef2f6', MATERIAL.steel, { rx: 0, rz: -0.68, sy: 2 });
  const thread: Point[] = [[13, 38, -1.4]];
  for (let i = 0; i <= 30; i++) {
    const u = i / 30;
    const swing = u * Math.PI * 6;
    thread.push([
      11 - u * 22,
      34 - u * 18 + Math.sin(swing) * 2.6 * (1 - u * 0.3),
      -2.3 + Math.cos(swing) * 2.4,
    ]);
  }
  thread.push([-12.5, 12, 2], [-11, 10.4, 5], [-8.2, 10.2, 6]);
  b.tube(thread, 0.42, accent, MATERIAL.plain, 72);
  scissors(b, accent);
  for (const s of [-1, 1]) buttons(b, s, accent);
  spool(b, -3.4, top, -9.2, accent, 1.2);
  spool(b, 10.5, top, -6, '#18a5a0', 1.15);
  spool(b, 4, top, -9.5, '#f0a82c', 1);
}
