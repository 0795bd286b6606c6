import { circle, group, linear, n, path, rect, stroke } from '../kit.ts';
import { INK, STEEL_LIGHT, YELLOW } from '../palette.ts';

export const TEAL = '#0fae98';
export const DEEP = '#0b3f46';
export const MINT = '#8fffe0';
export const VIOLET = '#8a4af0';

/** The rainbow of a wafer: give it once among the definitions of a picture that shows one. */
export const RAINBOW = linear('wafer', ['#ff9ad0', '#8fb0ff 35%', '#7affd0 65%', '#fff3a0'], 50);

/** A round wafer with its grid of chips, its centre at (x, y); `flat` below 1 shows it tilted. */
export function wafer(x: number, y: number, radius: number, flat = 1, turn = 0): string {
  const lines = [-0.6, -0.3, 0, 0.3, 0.6].map((at) => {
    const half = Math.sqrt(1 - at * at) * 60;
    const across = at * 60;
    return `M${n(across)} ${n(-half)}v${n(half * 2)}M${n(-half)} ${n(across)}h${n(half * 2)}`;
  });
  return group(
    `transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${(radius / 60).toFixed(2)} ${((radius / 60) * flat).toFixed(2)})"`,
    circle(3, 4, 60, INK, 'opacity=".3"'),
    circle(0, 0, 60, 'url(#wafer)'),
    stroke(lines.join(''), INK, 1.4, 'opacity=".4"'),
    path('M-36-44q-20 22-16 60l22-8q-4-28 12-46z', '#fff', 'opacity=".4"'),
  );
}

/** Someone of the clean room in suit, hood and mask, feet at (x, y); `arm` raises the right arm. */
export function suited(x: number, y: number, height: number, skin: string, arm = 0): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${(height / 40).toFixed(2)})"`,
    path('M-7-27q0-4 7-4t7 4l0 14-1.400 11h-4.400L0-12l-1.200 10h-4.400L-7-13z', '#f4fbfa'),
    stroke(`M-6-25l-3 9M6-25l${arm ? '8' : '3'} ${arm ? -arm : 9}`, '#dfeeee', 3.6),
    rect(-6.4, -3, 5.6, 3, '#a8c8cc', 'rx="1"'),
    rect(0.8, -3, 5.6, 3, '#a8c8cc', 'rx="1"'),
    circle(0, -34.5, 5.6, '#f4fbfa'),
    rect(-3.9, -36.8, 7.8, 3.4, skin, 'rx="1.500"'),
    stroke('M-1.700-35.200h0M1.700-35.200h0', INK, 1.2),
    stroke('M0-29v14', '#c8dede', 0.9),
  );
}

/** A black chip with legs on four sides and a core of colour, its centre at (x, y). */
export function chip(x: number, y: number, size: number, core: string = TEAL): string {
  const at = [-0.3, -0.1, 0.1, 0.3].map((share) => n(share * size));
  const h = n(size * 0.5);
  const leg = n(size * 0.14);
  const legs = at
    .map((a) => `M${a}-${h}v-${leg}M${a} ${h}v${leg}M-${h} ${a}h-${leg}M${h} ${a}h${leg}`)
    .join('');
  return group(
    `transform="translate(${n(x)} ${n(y)})"`,
    stroke(legs.replaceAll('--', '-'), STEEL_LIGHT, size * 0.06),
    rect(-size / 2, -size / 2, size, size, INK, `rx="${n(size * 0.09)}"`),
    rect(-size * 0.26, -size * 0.26, size * 0.52, size * 0.52, core, `rx="${n(size * 0.05)}"`),
    path(
      `M${n(-size * 0.16)} ${n(-size * 0.16)}h${n(size * 0.2)}v${n(size * 0.08)}h${n(-size * 0.12)}v${n(size * 0.12)}h${n(-size * 0.08)}z`,
      MINT,
    ),
  );
}

/** A green board seen from above, its upper left corner at (x, y): tracks, a chip, small parts and a light. */
export function board(x: number, y: number, width: number, height: number): string {
  const w = width;
  const h = height;
  return group(
    `transform="translate(${n(x)} ${n(y)})"`,
    rect(0, 0, w, h, '#12805a', 'rx="5"'),
    rect(0, 0, w, h, 'none', 'rx="5" stroke="#2fd8a8" stroke-width="2"'),
    stroke(
      `M${n(w * 0.1)} ${n(h * 0.2)}h${n(w * 0.16)}l${n(w * 0.08)} ${n(h * 0.16)}M${n(w * 0.08)} ${n(h * 0.5)}h${n(w * 0.24)}M${n(w * 0.1)} ${n(h * 0.82)}h${n(w * 0.2)}l${n(w * 0.06)}-${n(h * 0.14)}M${n(w * 0.64)} ${n(h * 0.5)}h${n(w * 0.26)}M${n(w * 0.6)} ${n(h * 0.7)}l${n(w * 0.08)} ${n(h * 0.12)}h${n(w * 0.12)}M${n(w * 0.6)} ${n(h * 0.3)}l${n(w * 0.08)}-${n(h * 0.12)}h${n(w * 0.1)}`,
      '#5ff0b8',
      1.8,
    ),
    chip(w * 0.48, h * 0.5, h * 0.36),
    rect(w * 0.1, h * 0.14, w * 0.1, h * 0.12, YELLOW, 'rx="2"'),
    rect(w * 0.08, h * 0.44, w * 0.08, h * 0.12, '#3a3f5a', 'rx="2"'),
    circle(w * 0.13, h * 0.82, h * 0.08, '#2f72d9'),
    rect(w * 0.84, h * 0.42, w * 0.1, h * 0.16, '#dfe4ec', 'rx="2"'),
    circle(w * 0.84, h * 0.82, h * 0.06, '#ff7a4a'),
    rect(w * 0.78, h * 0.12, w * 0.12, h * 0.12, '#3a3f5a', 'rx="2"'),
  );
}
