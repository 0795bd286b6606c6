import { MATERIAL } from './material.ts';
import type { Modeller } from './modeller.ts';
import { PALETTE } from './palette.ts';

/** A timber bench 2.7 m long, its length along x. */
export function bench(b: Modeller): void {
  b.box(0, 0.36, 0, 2.7, 0.14, 0.7, PALETTE.timber, MATERIAL.wood);
  for (const s of [-1, 1]) b.box(s * 0.95, 0, 0, 0.2, 0.36, 0.5, PALETTE.dark);
}

/** A twin-globe lamp, 5.6 m high, with a banner. */
export function lamp(b: Modeller, banner: string): void {
  b.cylinder(0, 0, 0, 0.13, 0.07, 5.2, PALETTE.post, MATERIAL.plain, { sides: 6 });
  b.cylinder(0, 0, 0, 0.26, 0.2, 0.5, PALETTE.post, MATERIAL.plain, { sides: 6 });
  for (const s of [-1, 1]) {
    b.beam([0, 4.9, 0], [s * 0.75, 5.2, 0], 0.05, PALETTE.post);
    b.sphere(s * 0.75, 5.45, 0, 0.27, PALETTE.lamp, MATERIAL.glow);
  }
  b.box(0.62, 2.9, 0, 0.75, 1.7, 0.05, banner);
  b.beam([0, 4.6, 0], [1, 4.6, 0], 0.03, PALETTE.post);
}

/** A boulevard lamp: 7.8 m, one arm towards +z. */
export function roadLamp(b: Modeller): void {
  b.cylinder(0, 0, 0, 0.15, 0.08, 7.2, PALETTE.post, MATERIAL.plain, { sides: 6 });
  b.tube(
    [
      [0, 7, 0],
      [0, 7.7, 0.5],
      [0, 7.8, 1.8],
    ],
    0.07,
    PALETTE.post,
    MATERIAL.plain,
    5,
  );
  b.roundedBox(0, 7.62, 2, 0.4, 0.14, 1, 0.15, PALETTE.lamp, MATERIAL.glow);
}

/** A round stone planter of outer radius `radius`, filled with earth. */
export function planter(b: Modeller, radius: number): void {
  b.lathe(
    0,
    0,
    0,
    [
      [radius + 0.4, 0],
      [radius + 0.4, 0.5],
      [radius + 0.15, 0.58],
      [radius, 0.58],
      [radius, 0.4],
    ],
    PALETTE.paleStone,
  );
  b.disc(0, 0.42, 0, radius, PALETTE.soil);
}

/** A market stall with a striped awning and fruit. */
export function stall(b: Modeller, colour: string): void {
  b.roundedBox(0, 0, 0, 3.6, 1.05, 2, 0.3, PALETTE.timber, MATERIAL.wood);
  for (const s of [-1, 1])
    for (const t of [-1, 1]) b.cylinder(s * 1.7, 0, t * 0.9, 0.06, 0.06, 2.7, PALETTE.trim);
  for (let k = 0; k < 6; k++)
    b.box(-1.75 + k * 0.7, 2.55, 0.1, 0.7, 0.12, 2.6, k % 2 ? PALETTE.trim : colour, MATERIAL.plain, {
      rx: 0.22,
    });
  for (let k = 0; k < 5; k++)
    b.sphere(-1.2 + k * 0.6, 1.2, 0.5, 0.24, ['#ff8a1e', '#e8402e', '#8fc43a'][k % 3]!);
}

/** Two tables under parasols, stools round them. */
export function terrace(b: Modeller, colour: string): void {
  for (const s of [-1.8, 1.8]) {
    b.cylinder(s, 0, s * 0.3, 0.05, 0.05, 2.6, PALETTE.trim);
    b.cylinder(s, 2.35, s * 0.3, 1.75, 0.05, 0.8, colour, MATERIAL.plain, { sides: 8, top: '#fff2dc' });
    b.cylinder(s, 0.68, s * 0.3, 0.6, 0.6, 0.06, PALETTE.trim);
    for (let k = 0; k < 3; k++) {
      const a = k * 2.1;
      b.box(s + Math.cos(a) * 1.05, 0, s * 0.3 + Math.sin(a) * 1.05, 0.42, 0.45, 0.42, colour);
    }
  }
}

/** A wayfinding post at the head of a sector's floor line. */
export function totem(b: Modeller, colour: string): void {
  b.cylinder(0, 0, 0, 0.14, 0.12, 3.1, PALETTE.dark, MATERIAL.steel);
  b.roundedBox(0, 2.2, 0, 0.9, 0.9, 0.16, 0.1, colour);
  b.cylinder(0, 0, 0, 0.34, 0.3, 0.25, PALETTE.trim);
}

/** A yellow bollard. */
export function bollard(b: Modeller): void {
  b.cylinder(0, 0, 0, 0.16, 0.14, 0.85, '#f0a82c');
  b.cylinder(0, 0.6, 0, 0.17, 0.17, 0.14, PALETTE.dark);
}
