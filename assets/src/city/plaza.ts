import { SECTOR_IDS } from '@ville-usine/shared/content/sector';
import { plotAngle } from '@ville-usine/shared/world/layout';
import { SphereGeometry } from 'three';
import { bench, lamp, planter, stall, terrace, totem } from '../kit/furniture.ts';
import { MATERIAL } from '../kit/material.ts';
import type { Site } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { PALETTE, SECTOR_LOOK } from '../kit/palette.ts';
import { agora } from './agora.ts';
import { flags, gulls } from './air.ts';
import { orrery } from './orrery.ts';

const DEGREE = Math.PI / 180;
const accents = SECTOR_IDS.map((s) => SECTOR_LOOK[s].accent);
const on = (b: Modeller, angle: number, r: number, turn = angle) =>
  b.at(Math.sin(angle) * r, 0, Math.cos(angle) * r, turn);

function gardens(b: Modeller): void {
  for (let i = 0; i < 12; i++) {
    // Beds stand between the lines; the Agora keeps its view clear.
    if (i >= 5 && i <= 6) continue;
    const q = on(b, plotAngle(i) + 12 * DEGREE, 33);
    planter(q, 2.9);
    q.tree(i % 2 ? 'plane' : 'pine', 0, 0.4, 0, i % 2 ? 1 : 0.95);
    for (let k = 0; k < 7; k++) q.tree('lavender', Math.cos(k * 0.9) * 2, 0.4, Math.sin(k * 0.9) * 2, 0.9);
  }
  for (const s of [-1, 1])
    for (const [x, z, r] of [
      [12.6, 34.5, 2.2],
      [14.5, 49, 2.6],
    ] as const) {
      const q = b.at(s * x, 0, z);
      planter(q, r);
      if (z > 40) q.tree('pine', 0, 0.4, 0, 1);
      else {
        q.tree('oleander', 0, 0.4, 0, 1.05);
        q.tree('cypress', 0.2 * s, 0.4, -0.6, 0.62);
        for (let k = 0; k < 9; k++)
          q.tree('lavender', Math.cos(k * 0.7) * 1.75, 0.4, Math.sin(k * 0.7) * 1.75, 0.95);
      }
    }
}

function furnish(b: Modeller): void {
  for (let i = 1; i < 26; i += 2) {
    const a = ((i + 0.5) / 26) * 2 * Math.PI;
    bench(on(b, a, 20.5));
  }
  for (const [k, accent] of accents.entries()) {
    const a = plotAngle(k);
    totem(b.at(Math.sin(a) * 26 + Math.cos(a) * 1.5, 0, Math.cos(a) * 26 - Math.sin(a) * 1.5, a), accent);
  }
  for (let i = 0; i < 24; i++) {
    const a = ((i + 0.5) / 24) * 2 * Math.PI;
    const degrees = a / DEGREE;
    if (degrees < 34 || degrees > 326 || (degrees > 150 && degrees < 210)) continue;
    lamp(on(b, a, 46.5), accents[(i * 5) % 13]!);
  }
  const cloths = ['#e8482a', '#12a5bd', '#f0a82c', '#cf2c74', '#6aa82e'];
  for (let i = 0; i < 12; i++) {
    if (i >= 4 && i <= 6) continue;
    // Midway between two sectors' lines, so that nobody's way is blocked.
    const a = (48 + i * 24) * DEGREE;
    (i % 3 ? terrace : stall)(on(b, a, 42, a + Math.PI), cloths[i % 5]!);
  }
}

function balloon(b: Modeller, x: number, y: number, z: number, size: number, turn: number): void {
  const q = b.mover('float', { swing: 1.2, speed: 0.35, phase: x }, x, y, z, turn);
  for (let k = 0; k < 13; k++) {
    const gore = new SphereGeometry(1, 1, 8, (k / 13) * 2 * Math.PI, (2 * Math.PI) / 13, 0, 2.35).scale(
      5.4 * size,
      6.2 * size,
      5.4 * size,
    );
    q.add(gore, k % 2 ? PALETTE.trim : accents[(k * 3 + 2) % 13]!);
  }
  q.cylinder(0, -6.6 * size, 0, 2.1 * size, 3.8 * size, 2.3 * size, '#e8482a', MATERIAL.plain, {
    sides: 13,
    open: true,
  });
  q.box(0, -9.6 * size, 0, 1.7 * size, 1.3 * size, 1.7 * size, '#b5763f');
  for (const u of [-1, 1])
    for (const v of [-1, 1])
      q.beam(
        [u * 0.8 * size, -8.4 * size, v * 0.8 * size],
        [u * 1.5 * size, -6.4 * size, v * 1.5 * size],
        0.05,
        PALETTE.dark,
      );
}

/** Everything within the promenade: orrery, Agora, gardens, furniture; and what floats over it. */
export function plaza(site: Site): void {
  const b = new Modeller(site, 'plaza');
  orrery(b);
  agora(b.at(0, 0, -40));
  gardens(b);
  furnish(b);
  const sky = new Modeller(site, 'sky');
  balloon(sky, -62, 53, -44, 1.05, 0);
  balloon(sky, 66, 60, -120, 0.9, 1);
  balloon(sky, -120, 64, 10, 1, 0.5);
  gulls(sky);
  flags(b, sky);
}
