import { MATERIAL } from '../kit/material.ts';
import type { Site } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { PALETTE } from '../kit/palette.ts';
import { QUAY } from './harbour.ts';

/** The edge one stays within: corners in metres, from the quay's east end round by the north to its west end. */
export function outline(): [number, number][] {
  const points: [number, number][] = [[QUAY.halfLength, QUAY.edge - 1]];
  // Behind the pavilions' backs (r 120) and before the workshops (r 134).
  for (let degrees = 44; degrees <= 316; degrees += 8) {
    const a = (degrees * Math.PI) / 180;
    points.push([Math.sin(a) * 127, Math.cos(a) * 127]);
  }
  points.push([-QUAY.halfLength, QUAY.edge - 1]);
  return points;
}

/** A garden wall with its coping and posts all along the land side: the limit one sees is the one one feels. */
export function limits(site: Site): void {
  const quarters = ['town-east', 'town-north', 'town-west'].map((name) => new Modeller(site, name));
  const points = outline();
  for (let i = 1; i < points.length; i++) {
    const [[x0, z0], [x1, z1]] = [points[i - 1]!, points[i]!];
    const third = Math.min(2, Math.floor(((i - 1) / (points.length - 1)) * 3));
    const length = Math.hypot(x1 - x0, z1 - z0);
    const b = quarters[third]!.at((x0 + x1) / 2, 0, (z0 + z1) / 2, Math.atan2(x1 - x0, z1 - z0));
    b.box(0, -0.3, 0, 0.5, 1.5, length + 0.3, '#e6d3ae', MATERIAL.panel);
    b.box(0, 1.2, 0, 0.75, 0.16, length + 0.3, '#d08a5a');
    b.box(0, -0.3, length / 2, 0.9, 2.1, 0.9, PALETTE.paleStone);
  }
}
