import { circle, group, n, path, rect, stroke } from '../kit.ts';
import { CREAM, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';

/** Copper lit from the left, as a gradient of the picture. */
export const COPPER_STOPS = ['#8a4a26', '#ffd0a0 30%', '#c9743f 65%', '#6e3a1e'] as const;
export const GOLD_STOPS = ['#fff0b0', '#f6b84a', '#d8782a'] as const;

/** A May rose in full bloom, seen from above. */
export function rose(x: number, y: number, radius: number, colour = '#f07aa8', heart = '#d84a86'): string {
  const r = radius;
  const petals = [0, 1, 2, 3, 4].map((index) => {
    const turn = (index * 0.4 - 0.5) * Math.PI;
    return `M${n(x + Math.cos(turn) * r * 0.56)} ${n(y + Math.sin(turn) * r * 0.56)}h0`;
  });
  return (
    stroke(petals.join(''), colour, r) +
    circle(x, y, r * 0.6, heart) +
    stroke(
      `M${n(x - r * 0.3)} ${n(y)}a${n(r * 0.3)} ${n(r * 0.3)} 0 1 1 ${n(r * 0.3)} ${n(r * 0.3)}`,
      '#ffd0e2',
      r * 0.14,
    )
  );
}

/** A jasmine flower: five narrow white petals. */
export function jasmine(x: number, y: number, radius: number, turn = 0): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${(radius / 10).toFixed(1)})" fill="#fffdf6"`,
    ...[0, 72, 144, 216, 288].map((at) => `<path d="M0 0q-6-6 0-11 6 5 0 11" transform="rotate(${at})"/>`),
    `<circle r="2" fill="${YELLOW}"/>`,
  );
}

/** Rows of lavender running to the point (x, y) from the foot of the picture. */
export function lavender(x: number, y: number, feet: readonly number[], foot: number): string {
  return feet
    .map(
      (at) =>
        path(`M${n(x)} ${n(y)}L${n(at - 16)} ${n(foot)}h32z`, '#6a4ab8') +
        stroke(`M${n(x)} ${n(y + 6)}L${n(at)} ${n(foot)}`, '#a98af0', 4, 'stroke-dasharray="0 9"'),
    )
    .join('');
}

/** A copper pot still with its swan neck, foot in the middle at (x, y); the neck ends `reach` to the right. */
export function still(x: number, y: number, height: number, reach: number): string {
  const h = height;
  const w = h * 0.6;
  return group(
    `transform="translate(${n(x)} ${n(y)})"`,
    path(
      `M${n(-w * 0.12)} ${n(-h * 0.84)}q0-${n(h * 0.2)} ${n(reach * 0.4)}-${n(h * 0.16)}T${n(reach)} ${n(-h * 0.56)}h-8Q${n(reach * 0.8)}-${n(h * 0.86)} ${n(reach * 0.36)}-${n(h * 0.9)}q-${n(reach * 0.2)} 0-${n(reach * 0.18)} ${n(h * 0.12)}z`,
      'url(#copper)',
    ),
    path(
      `M${n(-w * 0.5)} 0V-${n(h * 0.4)}q0-${n(h * 0.16)} ${n(w * 0.34)}-${n(h * 0.2)}l${n(w * 0.04)}-${n(h * 0.26)}h${n(w * 0.24)}l${n(w * 0.04)} ${n(h * 0.26)}q${n(w * 0.34)} ${n(h * 0.04)} ${n(w * 0.34)} ${n(h * 0.2)}V0z`,
      'url(#copper)',
    ),
    stroke(`M${n(-w * 0.5)}-${n(h * 0.38)}h${n(w)}M${n(-w * 0.5)}-${n(h * 0.06)}h${n(w)}`, '#5c3018', 2.4),
    stroke(`M${n(-w * 0.44)}-${n(h * 0.38)}h${n(w * 0.88)}`, '#ffe0b8', 3, 'stroke-dasharray="0 8"'),
  );
}

/** A perfume bottle standing at (x, y), filled with `juice` to a level. */
export function bottle(x: number, y: number, height: number, juice: string, cap: string = CREAM): string {
  const h = height;
  const w = h * 0.62;
  return group(
    `transform="translate(${n(x)} ${n(y)})"`,
    rect(-w / 2, -h * 0.72, w, h * 0.72, '#fff', `rx="${n(h * 0.1)}" opacity=".5"`),
    rect(-w / 2 + h * 0.06, -h * 0.54, w - h * 0.12, h * 0.48, juice, `rx="${n(h * 0.06)}"`),
    rect(-w * 0.14, -h * 0.8, w * 0.28, h * 0.1, STEEL_LIGHT),
    rect(-w * 0.22, -h, w * 0.44, h * 0.22, cap, `rx="${n(h * 0.04)}"`),
    rect(-w * 0.36, -h * 0.66, w * 0.1, h * 0.52, '#fff', 'rx="2" opacity=".7"'),
  );
}

/** Small bottles of the perfumer's organ, each `[x, y of its foot, juice]`, drawn layer by layer. */
export function phials(
  all: readonly (readonly [x: number, y: number, juice: string])[],
  height: number,
): string {
  const h = height;
  const line = (from: number, to: number, some = all) =>
    some.map(([x, y]) => `M${n(x)} ${n(y - h * from)}v${n(-h * (to - from))}`).join('');
  const juices = [...new Set(all.map(([, , juice]) => juice))];
  return (
    stroke(line(0.2, 0.5), '#fff', h * 0.6, 'opacity=".4"') +
    stroke(line(0.5, 0.85), STEEL_LIGHT, h * 0.2) +
    juices
      .map((juice) =>
        stroke(
          line(
            0.16,
            0.34,
            all.filter(([, , own]) => own === juice),
          ),
          juice,
          h * 0.44,
        ),
      )
      .join('') +
    stroke(line(0.88, 1), '#3a2462', h * 0.26, 'stroke-linecap="square"')
  );
}

/** A single dose of eye drops with its twist-off tab, foot at (x, y). */
export function vial(x: number, y: number, height: number, liquid = '#8fe0f2'): string {
  const h = height;
  return group(
    `transform="translate(${n(x)} ${n(y)})"`,
    path(
      `M${n(-h * 0.16)} 0q-${n(h * 0.06)} 0-${n(h * 0.06)}-${n(h * 0.08)}V-${n(h * 0.5)}q0-${n(h * 0.12)} ${n(h * 0.14)}-${n(h * 0.16)}V-${n(h * 0.76)}h${n(h * 0.16)}V-${n(h * 0.66)}q${n(h * 0.14)} ${n(h * 0.04)} ${n(h * 0.14)} ${n(h * 0.16)}V-${n(h * 0.08)}q0 ${n(h * 0.08)}-${n(h * 0.06)} ${n(h * 0.08)}z`,
      '#f4fdff',
    ),
    rect(-h * 0.16, -h * 0.42, h * 0.32, h * 0.36, liquid, `rx="${n(h * 0.06)}"`),
    rect(-h * 0.17, -h, h * 0.34, h * 0.26, '#dfeef6', 'rx="2"'),
  );
}

/** Someone in the full suit of a clean room, feet at (x, y). */
export function suited(x: number, y: number, height: number, skin: string, arm = 0): string {
  const hand = arm ? [9, -25 - arm] : [9, -15];
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${(height / 40).toFixed(2)})"`,
    path('M-5.500 0v-16h11V0h-4.500v-9h-2v9z', '#dfe9f4'),
    stroke(`M-6-25l-3 10M6-25L${hand.join(' ')}`, '#eef4fb', 4),
    circle(-9, -14, 2, '#7fb8e0'),
    circle(hand[0]!, hand[1]!, 2, '#7fb8e0'),
    path('M-7-26q0-4 7-4t7 4l.5 14h-15z', '#f8fbff'),
    circle(0, -34, 6, '#f8fbff'),
    path('M-4.200-37h8.400v4.600h-8.400z', skin),
    rect(-4.4, -36.4, 8.8, 3, STEEL_DARK, 'rx="1.500" opacity=".55"'),
  );
}
