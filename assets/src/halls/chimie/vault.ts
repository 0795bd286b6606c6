import type { Builder, Options } from '../kit/Builder.ts';
import { BRASS, STONE, VIOLET, VIOLET_DARK } from './paints.ts';
import { GLAZED, HALF_LENGTH as L, onVault, RIBS, RISE, SPRING, HALF_WIDTH as W } from './room.ts';

const UNDER: Options = { color: '#f7ecd6', pattern: 'ribs', gloss: 0.1, texels: 2.5 };
const BAR: Options = { color: VIOLET_DARK, bevel: 0, texels: 1.5 };
const SEGMENTS = 20;
/** The back gable's half-moon window. */
const MOON = { a: 10.4, b: 5.6 };

/** The barrel vault: its skin, the long band of glazing towards the sun, ribs, purlins and both gables. */
export function buildVault(b: Builder): void {
  skin(b, 0, GLAZED.from, 12, UNDER);
  skin(b, GLAZED.to, Math.PI, 5, UNDER);
  const pane: Options = { color: '#fff2de', glow: 1.5, pattern: 'glass', casts: false, texels: 0.5 };
  skin(b, GLAZED.from, GLAZED.to, 4, pane);
  for (const t of [GLAZED.from, (GLAZED.from + GLAZED.to) / 2, GLAZED.to]) along(b, t, 0.16, 0.22, BAR);
  for (let i = 0; i <= 32; i++) {
    const z = -L + (2 * L * i) / 32;
    for (let k = 0; k < 2; k++) {
      const step = (GLAZED.to - GLAZED.from) / 2;
      const [p, q] = [onVault(GLAZED.from + k * step, 0.05), onVault(GLAZED.from + (k + 1) * step, 0.05)];
      b.beam([p[0], p[1], z], [q[0], q[1], z], 0.07, 0.1, { ...BAR, skip: 'ns' });
    }
  }
  for (const t of [0.42, 0.8, 1.18, 1.55, 2.86])
    along(b, t, 0.14, 0.2, { color: '#b7a5dd', bevel: 0, texels: 1.5 });
  for (const z of RIBS) rib(b, z);
  backGable(b);
  doorGable(b);
}

/** A band of the vault from angle to angle, seen from below. */
function skin(b: Builder, from: number, to: number, cells: number, options: Options): void {
  b.patch(
    cells,
    8,
    (u, v) => {
      const t = from + (to - from) * u;
      const [x, y] = onVault(t);
      return [
        [x, y, L - 2 * L * v],
        [-Math.cos(t) / W, -Math.sin(t) / RISE, 0],
      ];
    },
    options,
  );
}

function along(b: Builder, t: number, wide: number, tall: number, options: Options): void {
  const [x, y] = onVault(t, 0.12);
  b.beam([x, y, -L], [x, y, L], wide, tall, { ...options, skip: 'ns' });
}

/** An arch of riveted plate: web, and a wider flange under it. */
function rib(b: Builder, z: number): void {
  const paint: Options = { color: VIOLET, gloss: 0.35, texels: 3 };
  /** A band of the arch between two insets at two places along the hall, seen from the side `normal` says. */
  const band = (p: [number, number], q: [number, number], normal: 'down' | 1 | -1, options: Options) =>
    b.patch(
      SEGMENTS,
      1,
      (u, v) => {
        const t = normal === -1 ? Math.PI * (1 - u) : Math.PI * u;
        const [from, to] = normal === 'down' ? [q, p] : [p, q];
        const [inset, along] = [from[0] + (to[0] - from[0]) * v, from[1] + (to[1] - from[1]) * v];
        const [x, y] = onVault(t, inset);
        const way =
          normal === 'down' ? ([-Math.cos(t), -Math.sin(t), 0] as const) : ([0, 0, normal] as const);
        return [[x, y, z + along], way];
      },
      options,
    );
  for (const s of [1, -1] as const) {
    band([0.44, 0.1 * s], [0, 0.1 * s], s, paint);
    band([0.54, 0.22 * s], [0.44, 0.22 * s], s, { ...paint, color: VIOLET_DARK });
  }
  band([0.54, -0.22], [0.54, 0.22], 'down', { ...paint, color: VIOLET_DARK });
}

/** A gable between two half ellipses of the vault's middle, seen from inside; `way` is 1 at the back. */
function lune(
  b: Builder,
  z: number,
  way: number,
  inner: [number, number],
  outer: [number, number],
  o: Options,
) {
  b.patch(
    24,
    1,
    (u, v) => {
      const t = way > 0 ? Math.PI * (1 - u) : Math.PI * u;
      const mix = (k: 0 | 1) => inner[k] + (outer[k] - inner[k]) * v;
      return [
        [Math.cos(t) * mix(0), SPRING + Math.sin(t) * mix(1), z],
        [0, 0, way],
      ];
    },
    o,
  );
}

function backGable(b: Builder): void {
  const plaster: Options = { color: '#efe6da', gloss: 0.1, texels: 3 };
  lune(b, -L, 1, [MOON.a, MOON.b], [W, RISE], plaster);
  const pane: Options = { color: '#ffecd0', glow: 1.5, pattern: 'glass', casts: false, texels: 0.5 };
  lune(b, -L - 0.2, 1, [0, 0], [MOON.a + 0.6, MOON.b + 0.6], pane);
  const at = (t: number, k: number): [number, number, number] => [
    Math.cos(t) * MOON.a * k,
    SPRING + Math.sin(t) * MOON.b * k,
    -L - 0.08,
  ];
  for (let i = 1; i < 12; i++)
    b.beam(at((i / 12) * Math.PI, 0.22), at((i / 12) * Math.PI, 1), i % 3 ? 0.09 : 0.2, 0.14, {
      ...BAR,
      skip: 'ns',
    });
  for (let i = 0; i < 24; i++) {
    const [s, t] = [(i / 24) * Math.PI, ((i + 1) / 24) * Math.PI];
    b.beam(at(s, 0.62), at(t, 0.62), 0.1, 0.14, { ...BAR, skip: 'ns' });
    b.beam(at(s, 0.22), at(t, 0.22), 0.16, 0.16, { ...BAR, color: BRASS, skip: 'ns' });
    const [p, q] = [at(s, 1.02), at(t, 1.02)];
    b.beam([p[0], p[1], -L + 0.06], [q[0], q[1], -L + 0.06], 0.3, 0.5, {
      color: STONE,
      texels: 4,
      skip: 'ns',
    });
  }
}

/** Over the door: the pavilion's round mark, a flask on violet. */
function doorGable(b: Builder): void {
  lune(b, L, -1, [0, 0], [W, RISE], { color: '#efe6da', gloss: 0.1, texels: 3 });
  const mark = b.at(0, 10, L - 0.1, Math.PI);
  const turn = [Math.PI / 2, 0, 0] as const;
  mark.cylinder(0, 0, -0.1, 2, 2, 0.16, { color: STONE, turn, sides: 40 });
  mark.cylinder(0, 0, 0.06, 1.75, 1.75, 0.1, { color: VIOLET, turn, sides: 40, gloss: 0.4 });
  mark.box(0, 0.1, 0.2, 0.42, 0.9, 0.1, { color: STONE });
  mark.box(0, 0.95, 0.2, 0.7, 0.16, 0.12, { color: STONE });
  mark.quad([-0.95, -0.95, 0.22], [0.95, -0.95, 0.22], [0.24, 0.25, 0.22], [-0.24, 0.25, 0.22], {
    color: STONE,
  });
  mark.quad([-0.8, -0.84, 0.24], [0.8, -0.84, 0.24], [0.46, -0.25, 0.24], [-0.46, -0.25, 0.24], {
    color: VIOLET,
  });
}
