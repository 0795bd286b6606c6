import { plotAngle } from '@ville-usine/shared/world/layout';
import { TRAM_PLATFORM, TRAM_STOPS } from '@ville-usine/shared/world/tram-stops';
import { bollard, roadLamp } from '../kit/furniture.ts';
import { MATERIAL } from '../kit/material.ts';
import type { Site } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { PALETTE } from '../kit/palette.ts';
import { random } from '../kit/random.ts';

const DEGREE = Math.PI / 180;
const on = (b: Modeller, angle: number, r: number, turn = angle) =>
  b.at(Math.sin(angle) * r, 0, Math.cos(angle) * r, turn);

/** Degrees from the nearest sector's line. */
function fromLine(degrees: number): number {
  return Math.min(
    ...Array.from({ length: 13 }, (_, k) => Math.abs(((degrees - (36 + 24 * k) + 540) % 360) - 180)),
  );
}

/** Four open cars: low walls, benches along both sides, a roof on posts; those at the ends have a cab. */
function tram(b: Modeller): void {
  for (let car = 0; car < 4; car++) {
    const t = b.mover('tram', { offset: car * -0.098 }, 0, 0, 0);
    const nose = car === 0 ? 1 : car === 3 ? -1 : 0;
    t.box(0, 0.12, 0, 1.9, 0.3, 4.8, PALETTE.dark);
    t.box(0, 0.36, 0, 2.6, 0.1, 6.1, '#8d7a66');
    for (const s of [-1, 1]) {
      t.box(s * 1.27, 0.3, 0, 0.12, 0.62, 6.1, '#e8482a');
      t.box(s * 1.27, 0.92, 0, 0.12, 0.3, 6.1, PALETTE.trim);
      for (const z of [-2.9, -0.95, 0.95, 2.9]) t.box(s * 1.27, 1.22, z, 0.13, 1.9, 0.16, PALETTE.trim);
      t.box(s * 0.95, 0.46, 0, 0.5, 0.4, 4.9, PALETTE.timber);
      t.box(s * 1.16, 0.86, 0, 0.1, 0.42, 4.9, '#12a5bd');
      t.box(s * 1.29, 2.86, 0, 0.14, 0.3, 6.1, '#e8482a');
    }
    t.roundedBox(0, 3.1, 0, 2.7, 0.26, 6.1, 0.3, PALETTE.trim);
    t.roundedBox(0, 3.36, 0, 1.8, 0.24, 4, 0.3, '#cbbfa8');
    t.box(0, 3.02, 0, 0.3, 0.08, 4.6, PALETTE.lamp, MATERIAL.glow);
    if (!nose) continue;
    t.roundedBox(0, 0.32, nose * 2.75, 2.66, 1.2, 1.1, 0.5, '#e8482a');
    t.roundedBox(0, 1.5, nose * 2.75, 2.5, 1.6, 0.9, 0.45, '#24485a', MATERIAL.glass);
    for (const s of [-1, 1]) t.box(s * 0.9, 0.8, nose * 3.28, 0.4, 0.25, 0.1, PALETTE.lamp, MATERIAL.glow);
  }
}

function tramStop(b: Modeller): void {
  b.roundedBox(0, 0, 0, 15, 0.3, 2.4, 0.3, PALETTE.paleStone, MATERIAL.panel);
  for (let i = -2; i <= 2; i++) b.beam([i * 3, 0.3, -0.7], [i * 3, 3.3, -0.7], 0.09, PALETTE.dark);
  b.roundedBox(0, 3.3, 0.1, 15.4, 0.22, 3, 0.5, '#12a5bd');
  // Panes between the posts, each with the tram's stripe; one is a bright poster.
  for (let i = 0; i < 4; i++) {
    const x = -4.5 + i * 3;
    b.box(x, 0.9, -0.75, 2.7, 1.6, 0.06, i === 1 ? '#f0a82c' : '#a9dbe2', MATERIAL.clear);
    b.box(x, 1.5, -0.75, 2.7, 0.22, 0.1, i === 1 ? '#e8482a' : PALETTE.trim);
  }
  b.roundedBox(0, 0.75, -0.4, 6, 0.1, 0.6, 0.1, PALETTE.timber, MATERIAL.wood);
  // A post with the tram's red disc at each end, seen from afar.
  for (const s of [-1, 1]) {
    b.cylinder(s * 6.9, 0.3, 0.6, 0.09, 0.09, 3.9, PALETTE.dark);
    b.cylinder(s * 6.9, 4.3, 0.52, 0.62, 0.62, 0.16, '#e8482a', MATERIAL.plain, {
      rx: Math.PI / 2,
      sides: 12,
    });
    b.box(s * 6.9, 4.1, 0.7, 0.5, 0.42, 0.06, PALETTE.trim);
  }
}

function garden(b: Modeller, index: number, next: () => number): void {
  b.roundedBox(0, 0, 0, 7, 0.4, 11, 1.6, PALETTE.paleStone, MATERIAL.panel);
  b.roundedBox(0, 0.3, 0, 6.2, 0.16, 10.2, 1.3, '#6e8a3c');
  for (let k = 0; k < 22; k++) {
    const [x, z] = [((k % 3) - 1) * 1.8, -4.2 + Math.floor(k / 3) * 1.25];
    if (index % 3 !== 1) b.tree('lavender', x, 0.42, z, 1.05);
    else if (k % 5 === 0) b.tree('oleander', x, 0.4, z, 0.9 + next() * 0.4);
  }
  b.tree(index % 2 ? 'pine' : 'cypress', 0, 0, -10, 1.25);
  for (const s of [-1, 1]) b.tree('cypress', s * 3.2, 0, 7.6, 0.85 + next() * 0.3);
  b.tree('pine', next() * 4, 0, 12, 1.2);
}

/** The ring between plaza and pavilions: promenade trees, tram, road lamps, gardens between the plots. */
export function boulevard(site: Site): void {
  const b = new Modeller(site, 'boulevard');
  const next = random(77);
  for (let i = 0; i < 60; i++) {
    const a = ((i + 0.5) / 60) * 2 * Math.PI;
    const degrees = a / DEGREE;
    const line = fromLine(degrees);
    if (degrees < 22 || degrees > 338 || line < 3.2) continue;
    // No tree stands in a stop's platform.
    if (TRAM_STOPS.some(({ angle }) => Math.abs(angle / DEGREE - degrees) < 8.2)) continue;
    const q = on(b, a, 60);
    const wide = line > 8;
    q.tree(wide ? 'plane' : 'cypress', 0, 0, 0, wide ? 0.95 + next() * 0.25 : 0.8 + next() * 0.3);
    q.roundedBox(0, 0, 0, 1.9, 0.1, 1.9, 0.2, '#8a5a44');
  }
  for (const { angle } of TRAM_STOPS) tramStop(on(b, angle, TRAM_PLATFORM.radius));
  for (let i = 0; i < 13; i++) for (const s of [-1, 1]) bollard(on(b, plotAngle(i) + s * 0.052, 62.4));
  for (let i = 0; i < 26; i++) {
    const a = (24 + i * 12.5) * DEGREE;
    if (a / DEGREE > 338 || fromLine(a / DEGREE) < 4) continue;
    roadLamp(on(b, a, 78.4, a + Math.PI));
  }
  for (let i = 0; i < 12; i++) garden(on(b, plotAngle(i) + 12 * DEGREE, 95), i, next);
  tram(new Modeller(site, 'tram'));
}
