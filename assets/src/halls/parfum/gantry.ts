import type { Builder } from '../kit/Builder.ts';
import { IRON, LILAC, STEEL } from './paints.ts';

const [LEFT, RIGHT] = [2.95, 10.95];

/** The irrigation gantry: rails beside the beds, and a bridge with nozzles that waters them row by row. */
export function buildGantry(b: Builder): void {
  for (const x of [LEFT, RIGHT]) {
    b.box(x, 0.86, 12.8, 0.12, 0.14, 8.3, { ...IRON, texels: 4 });
    b.box(x, 1, 12.8, 0.05, 0.05, 8.3, { ...STEEL, texels: 2, bevel: 0 });
    for (let i = 0; i < 5; i++) b.box(x, 0, 8.9 + i * 1.95, 0.09, 0.86, 0.09, { ...IRON, texels: 2 });
  }
  const g = b.in('gantry').at(0, 0, 15.6);
  for (const x of [LEFT, RIGHT]) {
    g.box(x, 1.05, 0, 0.1, 1.35, 0.2, IRON);
    for (const z of [-0.3, 0.3])
      g.cylinder(x - 0.06, 1.1, z, 0.11, 0.11, 0.12, {
        turn: [0, 0, -Math.PI / 2],
        color: '#45434d',
        sides: 12,
        texels: 3,
      });
    g.box(x, 1.05, 0, 0.2, 0.14, 0.8, { color: '#45434d', texels: 3 });
  }
  g.box((LEFT + RIGHT) / 2, 2.4, 0, RIGHT - LEFT + 0.3, 0.22, 0.26, { ...LILAC, texels: 6 });
  g.box((LEFT + RIGHT) / 2, 2.62, 0, 1.3, 0.34, 0.4, { color: '#f6f1e8', gloss: 0.4 });
  g.cylinder(LEFT, 2.05, 0.22, 0.045, 0.045, RIGHT - LEFT, {
    turn: [0, 0, -Math.PI / 2],
    ...STEEL,
    sides: 8,
  });
  for (let i = 0; i < 10; i++) {
    const x = 3.35 + i * 0.8;
    g.cylinder(x, 1.86, 0.22, 0.07, 0.03, 0.2, { color: '#45434d', sides: 8, texels: 2, open: 'top' });
    // What the nozzle lets fall, frozen in its flight: it moves with the bridge.
    for (const [dx, y, h] of [
      [-0.12, 1.35, 0.3],
      [0, 1.28, 0.42],
      [0.12, 1.4, 0.26],
    ] as const)
      g.cylinder(x + dx, y, 0.22, 0.012, 0.006, h, {
        color: '#cfe9f6',
        glow: 0.3,
        sides: 4,
        open: true,
        texels: 1,
        casts: false,
      });
  }
}
