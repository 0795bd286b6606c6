import { SECTOR_IDS } from '@ville-usine/shared/content/sector';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { Matrix4 } from 'three';
import { flatRing, flatStrip } from '../kit/flat.ts';
import { MATERIAL } from '../kit/material.ts';
import type { Modeller } from '../kit/modeller.ts';
import { SECTOR_LOOK } from '../kit/palette.ts';

const WHITE = '#efe6d2';
const none = (): [number, number] => [0, 0];
const DEGREE = Math.PI / 180;

/** A rectangle in a frame whose z runs along it; `late` metres shift its pulse against its neighbours'. */
const bar = (x0: number, z0: number, x1: number, z1: number, late = 0) =>
  flatStrip(
    [
      [x0, z0, x1, z0],
      [x0, z1, x1, z1],
    ],
    (i) => (i ? z1 : z0) + late,
  );

/** An arrowhead across a line of half width `half`, its point towards −z. */
const chevron = (half: number, z: number, length: number, rise: number) =>
  flatStrip(
    [
      [-half, z, -half, z + length],
      [0, z - rise, 0, z + length - rise],
      [half, z, half, z + length],
    ],
    () => 0,
  );

/** The coloured way from the ring to a sector's door, with white borders and arrows that point outward. */
function sectorLine(
  b: Modeller,
  at: Matrix4,
  angle: number,
  colour: string,
  gap: [number, number] | null,
): void {
  const turned = at.clone().multiply(new Matrix4().makeRotationY(angle + Math.PI));
  // In this frame −z points away from the plaza; a line runs from r 26.6 to the steps of the door.
  const stretches: [number, number][] = gap
    ? [
        [26.5, gap[0]],
        [gap[1], 90],
      ]
    : [[26.5, 90]];
  for (const [from, to] of stretches) {
    for (const s of [-1, 1])
      b.add(bar(s * 0.7 - 0.08, -to, s * 0.7 + 0.08, -from), WHITE, MATERIAL.plain, turned, [1, 1]);
    b.add(bar(-0.62, -to, 0.62, -from), colour, MATERIAL.line, turned, [1, 1]);
  }
  const above = turned.clone().multiply(new Matrix4().makeTranslation(0, 0.025, 0));
  for (let r = 30; r < 89; r += 6) {
    if ((r > 66 && r < 78) || (gap && r > gap[0] - 1.5 && r < gap[1] + 1)) continue;
    b.add(chevron(0.62, -r, 0.62, 0.62), WHITE, MATERIAL.plain, above, [1, 1]);
  }
  // Zebra across the road, beside the line.
  for (let k = -3; k <= 3; k++) {
    if (k === 0) continue;
    b.add(bar(k * 1.25 - 0.34, -75.7, k * 1.25 + 0.34, -69.5), WHITE, MATERIAL.plain, turned, [1, 1]);
  }
}

/** Thirteen stripes, 10 m wide in all, that lead from the south to the ring. */
function carpet(b: Modeller, at: Matrix4): void {
  b.add(bar(-5, 26.4, 5, 62), WHITE, MATERIAL.plain, at, [1, 1]);
  const above = at.clone().multiply(new Matrix4().makeTranslation(0, 0.04, 0));
  const higher = at.clone().multiply(new Matrix4().makeTranslation(0, 0.08, 0));
  for (let i = 0; i < 13; i++) {
    const x = -4.2 + i * 0.7;
    const colour = SECTOR_LOOK[SECTOR_IDS[12 - i]!].accent;
    b.add(bar(x - 0.27, 26.4, x + 0.27, 62, i * 5.9), colour, MATERIAL.line, above, [1, 1]);
    const place = higher.clone().multiply(new Matrix4().makeTranslation(x, 0, 0));
    for (let z = 29 + ((i * 1.9) % 7); z < 60; z += 7)
      b.add(chevron(0.27, z, 0.5, 0.3), WHITE, MATERIAL.plain, place, [1, 1]);
  }
}

/** The ring at r 25: one arc per sector in its accent, so that one sees which way each lies. */
function colourRing(b: Modeller, at: Matrix4): void {
  b.add(flatRing(24, 26.6, 96, none), WHITE, MATERIAL.plain, at, [1, 1]);
  const above = at.clone().multiply(new Matrix4().makeTranslation(0, 0.04, 0));
  for (const plot of PLOTS) {
    const g = flatRing(24.3, 26.3, 8, none, plot.angle - 11.7 * DEGREE, plot.angle + 11.7 * DEGREE);
    b.add(g, SECTOR_LOOK[plot.sector].accent, MATERIAL.plain, above, [1, 1]);
  }
  b.add(flatRing(24.3, 26.3, 8, none, -23.5 * DEGREE, 23.5 * DEGREE), WHITE, MATERIAL.plain, above, [1, 1]);
}

/** Slate gear inlaid round the basin. */
function rosette(b: Modeller, at: Matrix4): void {
  b.add(flatRing(19.4, 21.2, 96, none), '#7c8b94', MATERIAL.plain, at, [1, 1]);
  for (let i = 0; i < 39; i++) {
    const a = (i / 39) * 2 * Math.PI;
    b.add(flatRing(21.2, 22.3, 1, none, a, a + 0.08), '#7c8b94', MATERIAL.plain, at, [1, 1]);
  }
  b.add(flatRing(19.2, 19.4, 96, none), '#b98d4e', MATERIAL.plain, at, [1, 1]);
}

function road(b: Modeller, at: Matrix4): void {
  for (const r of [64.55, 66.05])
    b.add(flatRing(r - 0.09, r + 0.09, 120, none), '#7c7a84', MATERIAL.plain, at, [1, 1]);
  for (const r of [69.2, 76])
    b.add(flatRing(r - 0.07, r + 0.07, 120, none), WHITE, MATERIAL.plain, at, [1, 1]);
  for (let i = 0; i < 80; i++) {
    const a = (i / 80) * 2 * Math.PI;
    const near = PLOTS.some(
      (p) => Math.abs(Math.atan2(Math.sin(a - p.angle), Math.cos(a - p.angle))) < 0.075,
    );
    if (!near) b.add(flatRing(72.52, 72.68, 1, none, a, a + 0.035), WHITE, MATERIAL.plain, at, [1, 1]);
  }
}

/** From the plaza to the quay: a mosaic of waves between two pale borders, and the crane rails. */
function seaWalk(b: Modeller, at: Matrix4): void {
  for (const [from, to] of [[77.2, 103.6]] as const) {
    b.add(bar(-7, from, 7, to), '#dcc9a4', MATERIAL.paving, at);
    const above = at.clone().multiply(new Matrix4().makeTranslation(0, 0.04, 0));
    for (let z = from + 1.5; z < to - 2; z += 4.4) {
      const pairs = Array.from({ length: 17 }, (_, i): [number, number, number, number] => {
        const x = -6.3 + (i / 16) * 12.6;
        const wave = Math.sin(x * 0.9 + z) * 0.7;
        return [x, z + wave, x, z + 1.7 + wave * 0.7];
      });
      b.add(
        flatStrip(pairs, () => 0),
        '#6d9aa6',
        MATERIAL.plain,
        above,
        [1, 1],
      );
    }
  }
  const rails = at.clone().multiply(new Matrix4().makeTranslation(0, 0.04, 0));
  for (const z of [90.5, 101.5])
    b.add(bar(-74, z - 0.12, 74, z + 0.12), '#7c7a84', MATERIAL.plain, rails, [1, 1]);
  b.add(bar(-74, 103.72, 74, 103.96), '#e0a030', MATERIAL.plain, rails, [1, 1]);
}

/** Everything painted or inlaid on the floors. */
export function markings(b: Modeller, at: Matrix4): void {
  rosette(b, at);
  colourRing(b, at);
  carpet(b, at);
  road(b, at);
  seaWalk(b, at);
  for (const plot of PLOTS) {
    // The Agora stands on the way north: that line stops before its stage and goes on behind its screen.
    const gap: [number, number] | null = Math.abs(plot.angle - Math.PI) < 0.1 ? [34.5, 57] : null;
    sectorLine(b, at, plot.angle, SECTOR_LOOK[plot.sector].accent, gap);
  }
}
