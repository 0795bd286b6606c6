import { Matrix4, Shape } from 'three';
import { MATERIAL } from '../kit/material.ts';
import type { Modeller } from '../kit/modeller.ts';
import { PALETTE } from '../kit/palette.ts';

/** Where each row begins, as a share of the half circle. */
const EDGES = [0.2, 0.287, 0.337];

/** The amphitheatre north of the plaza: three rows of steps towards a stage and its great screen. */
export function agora(b: Modeller): void {
  for (const [row, edge] of EDGES.entries()) {
    const r = 13 + row * 1.7;
    // The middle aisle leads down to the stage; the outer edges leave the neighbours' floor lines free.
    for (const [from, to] of [
      [edge, 0.42],
      [0.58, 1 - edge],
    ] as const) {
      const bench = new Shape();
      bench.absarc(0, 0, r + 1.75, Math.PI * from, Math.PI * to, false);
      bench.absarc(0, 0, r, Math.PI * to, Math.PI * from, true);
      const place = new Matrix4()
        .makeRotationX(-Math.PI / 2)
        .setPosition(0, 0, -1)
        .multiply(new Matrix4().makeScale(1, -1, 1));
      b.extrude(bench, 0.45 * (row + 1), row % 2 ? PALETTE.paleStone : '#e4cfa8', MATERIAL.panel, place, 12);
    }
  }
  b.cylinder(0, 0, -3.6, 7.4, 7.4, 0.12, PALETTE.timber, MATERIAL.wood, { sides: 24 });
  b.roundedBox(0, 0, -13, 25, 1.6, 3.6, 0.8, PALETTE.trim, MATERIAL.panel);
  b.roundedBox(0, 1.6, -13, 22, 12.4, 1.2, 0.5, '#2a2836');
  b.box(0, 2.3, -12.35, 20.4, 11, 0.12, '#ffffff', MATERIAL.screen);
  for (const s of [-1, 1])
    b.tube(
      [
        [s * 15, 0, -10],
        [s * 14.4, 9, -12.2],
        [s * 11, 16.2, -13],
        [0, 19.5, -13.2],
      ],
      0.5,
      PALETTE.trim,
      MATERIAL.plain,
      14,
    );
  for (let i = -3; i <= 3; i++)
    b.beam([i * 3, 14, -13], [i * 2.9, 19.2 - Math.abs(i) * 0.85, -13.1], 0.09, PALETTE.trim);
}
