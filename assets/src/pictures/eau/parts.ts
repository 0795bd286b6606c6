import { circle, group, n, path, rect, stroke } from '../kit.ts';
import { CREAM, STEEL_DARK } from '../palette.ts';

export const WATER_STOPS = ['#8fe8ea', '#1f9ab8', '#0d5c80'] as const;

/** A plastic bottle standing at (x, y), `height` tall, turned by `turn` degrees. */
export function bottle(
  x: number,
  y: number,
  height: number,
  colour: string,
  turn = 0,
  cap: string = CREAM,
): string {
  const h = height;
  const w = h * 0.34;
  return group(
    `transform="translate(${n(x)} ${n(y)}) rotate(${turn})"`,
    path(
      `M${n(-w / 2)} 0V-${n(h * 0.6)}q0-${n(h * 0.14)} ${n(w * 0.32)}-${n(h * 0.24)}V-${n(h * 0.9)}h${n(w * 0.36)}v${n(h * 0.06)}q${n(w * 0.32)} ${n(h * 0.1)} ${n(w * 0.32)} ${n(h * 0.24)}V0z`,
      colour,
      'opacity=".85"',
    ),
    rect(-w * 0.24, -h, w * 0.48, h * 0.11, cap, 'rx="1.500"'),
    rect(-w / 2, -h * 0.46, w, h * 0.2, '#fff', 'opacity=".6"'),
    rect(-w * 0.34, -h * 0.6, w * 0.14, h * 0.54, '#fff', 'opacity=".55"'),
  );
}

/** A bale of pressed bottles, corner at (x, y). */
export function bale(x: number, y: number, size: number): string {
  const s = size;
  const colours = ['#8fd8ea', '#bfe6b0', '#4fb0d8', '#e6f6fb', '#6fc08a', '#a8e0f0'];
  return group(
    `transform="translate(${n(x)} ${n(y)})"`,
    rect(0, 0, s, s * 0.8, '#7fc4d8', 'rx="3"'),
    ...colours.map((colour, kind) =>
      path(
        [0, 1]
          .map((half) => {
            const place = (kind * 5 + half * 6) % 12;
            return `M${n(s * (0.03 + (place % 4) * 0.24))} ${n(s * (0.05 + Math.floor(place / 4) * 0.25))}l${n(s * 0.2)}-1 1 ${n(s * 0.16)}-${n(s * 0.18)} ${n(s * 0.06)}z`;
          })
          .join(''),
        colour,
      ),
    ),
    stroke(`M${n(s * 0.26)} 0v${n(s * 0.8)}M${n(s * 0.74)} 0v${n(s * 0.8)}`, STEEL_DARK, 2),
  );
}

/** Ripples on water: short pale lines. */
export function ripples(d: string): string {
  return stroke(d, '#e6fffb', 2.6, 'opacity=".8"');
}

/** A round tank seen from a little above, its water of one colour. */
export function basin(x: number, y: number, radius: number, water: string): string {
  const r = radius;
  const oval = (dy: number, rx: number, fill: string) =>
    `<ellipse cx="${n(x)}" cy="${n(y + dy)}" rx="${n(rx)}" ry="${n(rx * 0.34)}" fill="${fill}"/>`;
  return (
    path(
      `M${n(x - r)} ${n(y)}v${n(r * 0.3)}a${n(r)} ${n(r * 0.34)} 0 0 0 ${n(r * 2)} 0v${n(-r * 0.3)}z`,
      '#c9bda8',
    ) +
    oval(0, r, '#efe4d0') +
    oval(2, r * 0.88, water)
  );
}

/** The footbridge that turns over a round tank. */
export function bridge(x: number, y: number, radius: number): string {
  const r = radius;
  return (
    rect(x - r, y - 4, r * 2, 5, STEEL_DARK) +
    stroke(
      `M${n(x - r)} ${n(y - 14)}h${n(r * 2)}M${n(x - r)} ${n(y - 4)}v-10M${n(x - r / 2)} ${n(y - 4)}v-10M${n(x)} ${n(y - 4)}v-10M${n(x + r / 2)} ${n(y - 4)}v-10M${n(x + r)} ${n(y - 4)}v-10`,
      '#ffc53d',
      2,
    ) +
    rect(x - 7, y - 22, 14, 18, '#12a5bd', 'rx="2"')
  );
}

/** Bubbles of air in water, each `[x, y, radius]`. */
export function bubbles(all: readonly (readonly [number, number, number])[]): string {
  return all
    .map(([x, y, r]) => circle(x, y, r, '#fff', 'opacity=".28" stroke="#fff" stroke-width="1.500"'))
    .join('');
}
