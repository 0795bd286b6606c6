import type { Builder, Options } from './Builder.ts';
import type { Booth, HallPlan } from './hall-plan.ts';
import { PAINT } from './palette.ts';

const METAL: Options = { color: PAINT.steelLight, metal: 0.9, gloss: 0.85, texels: 8 };

/** An open booth, 4.8 × 4.4 × 3.6 m, in its company's colour: poster, samples, counter, plinth, screen. */
export function buildBooth(b: Builder, booth: Booth, n: number, samples: HallPlan['samples'] = metal): void {
  const accent: Options = { color: booth.accent, pattern: 'accent' };
  const s = b.in(`booth-${n}`).at(booth.x, 0, booth.z, booth.turn);
  const { closed } = booth;
  s.box(0, 0, 0, 4.8, 0.1, 4.4, { ...accent, bevel: 0.02, texels: 8 });
  s.box(0, 0.1, 0, 4.6, 0.03, 4.2, { color: '#cda878', pattern: 'wood', bevel: 0, gloss: 0.3, texels: 9 });
  s.box(0, 0.13, -1.95, 4.6, 3.2, 0.2, { color: PAINT.white, texels: 8 });
  s.box(closed * 2.22, 0.13, -0.85, 0.16, 3.2, 2, { ...accent, texels: 8 });
  s.box(0, 3.33, -0.6, 4.8, 0.5, 2.9, { ...accent, bevel: 0.05, texels: 8 });
  s.box(0, 3.28, -0.6, 4.1, 0.05, 2.3, { color: PAINT.lamp, glow: 1.6, bevel: 0, texels: 2 });
  // No post at the open corner: it would cross the poster. Two brackets carry the roof.
  for (const x of [-1.9, 1.9]) s.beam([x, 2.5, -1.83], [x, 3.3, -0.9], 0.07, 0.1, { ...accent });
  s.sign(`name-${n}`, 0, 3.58, 0.87, 4.2, 0.42, 0.25);
  s.sign(`poster-${n}`, -closed * 0.72, 1.92, -1.835, 2.7, 2.02, 0.12);
  shelves(s, closed * 1.42, accent, samples);
  counter(s, -closed * 1.0, accent, n);
  plinth(s.at(closed * 1.4, 0.13, 0.3), accent);
  booth.object(
    b
      .in(`object-${n}`)
      .at(booth.x, 0, booth.z, booth.turn)
      .at(closed * 1.4, 0.98, 0.3),
  );
  plant(s, -closed * 1.95, -1.4);
  s.lamp([0, 3.1, 1.3], PAINT.spot, 19, 8, 0.5);
  s.deck(0, 0, 4.8, 4.4, 0.13);
  s.wall([closed * 2.3, 0.15], [closed * 2.3, -2.05], [-closed * 2.3, -2.05]);
  s.block(-closed * 1.0, 0.95, 2.2, 0.72).pillar(closed * 1.4, 0.3, 0.55);
  s.pillar(-closed * 1.95, -1.4, 0.3);
}

function shelves(s: Builder, x: number, accent: Options, samples: NonNullable<HallPlan['samples']>): void {
  [1.1, 1.75, 2.4].forEach((y, row) => {
    s.box(x, y, -1.7, 1.3, 0.06, 0.35, { ...accent });
    for (let place = 0; place < 3; place++) samples(s.at(x - 0.42 + place * 0.42, y, -1.7), row, place);
  });
}

function metal(s: Builder, row: number, place: number): void {
  const kind = (place + row * 2) % 3;
  if (kind === 0) s.sphere(0, 0.19, 0, 0.13, METAL);
  else if (kind === 1) s.cylinder(0, 0.06, 0, 0.11, 0.11, 0.26, { ...METAL, sides: 14 });
  else s.box(0, 0.06, 0, 0.22, 0.2, 0.2, { color: [PAINT.yellow, PAINT.red, '#b08d62'][row]!, gloss: 0.5 });
}

function counter(s: Builder, x: number, accent: Options, n: number): void {
  s.box(x, 0.13, 0.95, 2, 0.92, 0.6, { color: PAINT.white, bevel: 0.05, texels: 10 });
  s.box(x, 0.26, 1.26, 1.8, 0.66, 0.04, { ...accent, bevel: 0, texels: 10 });
  s.box(x, 1.05, 0.95, 2.2, 0.08, 0.76, { color: PAINT.wood, pattern: 'wood', texels: 8, gloss: 0.4 });
  s.sign(`logo-${n}`, x, 0.59, 1.287, 0.6, 0.6);
  s.box(x - 0.6, 1.13, 0.95, 0.34, 0.03, 0.26, { color: PAINT.white, bevel: 0 });
  s.cylinder(x + 0.6, 1.13, 0.95, 0.05, 0.04, 0.12, { ...accent, sides: 10 });
  // Its screen stands on the counter, clear of the poster behind it.
  s.box(x + 0.1, 1.13, 0.9, 0.3, 0.03, 0.2, { color: PAINT.graphite });
  s.box(x + 0.1, 1.16, 0.86, 0.06, 0.12, 0.05, { color: PAINT.graphite });
  s.box(x + 0.1, 1.24, 0.88, 0.62, 0.4, 0.05, { color: PAINT.dark, bevel: 0.02 });
  s.sign(`screen-${n}`, x + 0.1, 1.44, 0.912, 0.56, 0.34, 0.95);
}

function plinth(p: Builder, accent: Options): void {
  p.cylinder(0, 0, 0, 0.5, 0.46, 0.8, { color: PAINT.white, sides: 24, texels: 10 });
  p.cylinder(0, 0.8, 0, 0.52, 0.52, 0.05, { ...accent, sides: 24 });
}

function plant(s: Builder, x: number, z: number): void {
  s.cylinder(x, 0.13, z, 0.2, 0.26, 0.42, { color: PAINT.red, sides: 14 });
  for (let q = 0; q < 7; q++) {
    const leaf: Options = {
      color: q % 2 ? PAINT.leaf : PAINT.leafLight,
      sides: 7,
      gloss: 0.05,
      facets: true,
    };
    s.sphere(
      x + Math.cos(q * 0.9) * 0.15,
      0.8 + q * 0.085,
      z + Math.sin(q * 0.9) * 0.15,
      0.22 - 0.014 * q,
      leaf,
    );
  }
}
