import { circle, group, n, path, rect, stroke } from '../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT } from '../palette.ts';

/** The violet of the sector, from its light to its night. */
export const VIOLET = '#7a4cd6';
export const VIOLET_DARK = '#2c1a5e';
/** Atoms as models colour them: carbon, oxygen, hydrogen, nitrogen, sodium. */
export const ATOM = { c: '#4a4668', o: '#ff5d5d', h: '#fdf6ff', n: '#4fc3f0', s: '#ffc53d' } as const;

/** One atom with its shine. */
export function atom(x: number, y: number, radius: number, kind: keyof typeof ATOM): string {
  return (
    circle(x, y, radius, ATOM[kind]) +
    circle(x - radius * 0.3, y - radius * 0.35, radius * 0.26, '#fff', 'opacity=".75"')
  );
}

/** Atoms joined in a line by bonds. */
export function molecule(atoms: (readonly [number, number, keyof typeof ATOM])[], radius: number): string {
  return (
    stroke(`M${atoms.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`, '#e6dcff', radius * 0.6) +
    atoms.map(([x, y, kind]) => atom(x, y, radius, kind)).join('')
  );
}

/** A conical flask about 40 wide at scale 1, its foot at (x, y), with its liquid. */
export function flask(x: number, y: number, scale: number, liquid: string): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${scale})"`,
    path('M-7-58h14v18l15 32q3 8-5 8h-34q-8 0-5-8l15-32z', '#ffffff', 'opacity=".5"'),
    path('M-13-24h26l8 17q2 5-3 5h-36q-5 0-3-5z', liquid),
    stroke('M-5-54v14l-9 20', '#fff', 2.4, 'opacity=".9"'),
    rect(-10, -61, 20, 5, '#f4efff', 'rx="2"'),
    circle(-3, -12, 2, '#fff', 'opacity=".8"'),
    circle(6, -8, 1.5, '#fff', 'opacity=".8"'),
  );
}

/** A cube of soap, its front's lower left corner at (x, y). */
export function soap(
  x: number,
  y: number,
  size: number,
  front = '#8fa84a',
  top = '#c3d480',
  side = '#5f7a2c',
): string {
  const s = size;
  return (
    path(`M${n(x)} ${n(y)}v${n(-s)}h${n(s)}v${n(s)}z`, front) +
    path(`M${n(x)} ${n(y - s)}l${n(s * 0.35)} ${n(-s * 0.3)}h${n(s)}l${n(-s * 0.35)} ${n(s * 0.3)}z`, top) +
    path(
      `M${n(x + s)} ${n(y - s)}l${n(s * 0.35)} ${n(-s * 0.3)}v${n(s)}l${n(-s * 0.35)} ${n(s * 0.3)}z`,
      side,
    ) +
    rect(
      x + s * 0.2,
      y - s * 0.8,
      s * 0.6,
      s * 0.6,
      'none',
      `stroke="${side}" stroke-width="1.600" rx="2" opacity=".7"`,
    )
  );
}

/** Steam that rises in soft curls from (x, y). */
export function steam(x: number, y: number, height: number): string {
  const h = height;
  return stroke(
    `M${n(x)} ${n(y)}q-12-${n(h * 0.3)} 2-${n(h * 0.55)}t0-${n(h * 0.45)}M${n(x + 24)} ${n(y + 2)}q-10-${n(h * 0.24)} 2-${n(h * 0.46)}t-2-${n(h * 0.4)}M${n(x - 24)} ${n(y + 2)}q-10-${n(h * 0.2)} 2-${n(h * 0.4)}t0-${n(h * 0.34)}`,
    '#fff',
    6,
    'opacity=".32"',
  );
}

/** A stirring motor on its shaft with two impellers; the shaft hangs from (x, y) down `depth`. */
export function stirrer(x: number, y: number, depth: number, reach: number): string {
  return (
    rect(x - 14, y - 34, 28, 26, '#e8642a', 'rx="4"') +
    stroke(
      `M${n(x - 8)} ${n(y - 28)}v14M${n(x)} ${n(y - 28)}v14M${n(x + 8)} ${n(y - 28)}v14`,
      '#a53c1c',
      2.4,
    ) +
    rect(x - 9, y - 9, 18, 10, STEEL_DARK) +
    stroke(`M${n(x)} ${n(y)}v${n(depth)}`, STEEL_LIGHT, 5) +
    [0.55, 1]
      .map((at) => {
        const level = y + depth * at;
        return path(
          `M${n(x)} ${n(level)}q${n(reach * 0.5)}-9 ${n(reach)} 0-${n(reach * 0.5)} 9-${n(reach)} 0-${n(reach * 0.5)}-9-${n(reach)} 0 ${n(reach * 0.5)} 9 ${n(reach)} 0z`,
          at === 1 ? STEEL_LIGHT : STEEL,
        );
      })
      .join('')
  );
}

/** A laboratory screen whose peaks take the given colours. */
export function peaks(
  x: number,
  y: number,
  width: number,
  height: number,
  colours: readonly string[],
): string {
  const base = y + height - 12;
  const step = (width - 24) / colours.length;
  return (
    rect(x, y, width, height, INK, 'rx="7"') +
    rect(x + 6, y + 6, width - 12, height - 12, '#22184a', 'rx="3"') +
    stroke(`M${n(x + 10)} ${n(base)}h${n(width - 20)}`, '#6a5aa8', 2) +
    colours
      .map((colour, at) => {
        const left = x + 12 + step * at;
        const tall = (height - 30) * [0.95, 0.5, 0.75, 0.35, 0.6][at % 5]!;
        return path(
          `M${n(left)} ${n(base)}Q${n(left + step * 0.4)} ${n(base)} ${n(left + step * 0.5)} ${n(base - tall)}Q${n(left + step * 0.6)} ${n(base)} ${n(left + step)} ${n(base)}z`,
          colour,
        );
      })
      .join('')
  );
}

/** A bottle with its cap and a blank label, its foot at (x, y). */
export function bottle(x: number, y: number, height: number, colour: string): string {
  const w = height * 0.5;
  return (
    rect(x - w * 0.2, y - height, w * 0.4, height * 0.2, '#fff7ea', 'rx="2"') +
    path(
      `M${n(x - w / 2)} ${n(y)}v${n(-height * 0.6)}q0-${n(height * 0.2)} ${n(w * 0.28)}-${n(height * 0.22)}h${n(w * 0.44)}q${n(w * 0.28)} ${n(height * 0.02)} ${n(w * 0.28)} ${n(height * 0.22)}V${n(y)}z`,
      colour,
    ) +
    rect(x - w * 0.34, y - height * 0.5, w * 0.68, height * 0.3, '#fff7ea', 'rx="2" opacity=".9"')
  );
}

/** Someone in a white coat and goggles, feet at (x, y), `height` tall; the arm rises `arm`, or hangs. */
export function chemist(x: number, y: number, height: number, skin: string, hair: string, arm = 0): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${(height / 40).toFixed(2)})"`,
    rect(-5, -12, 4.4, 12, '#2b2f5c', 'rx="1.6"'),
    rect(0.6, -12, 4.4, 12, '#22264f', 'rx="1.6"'),
    stroke(`M-6-25l-3 9M6-25l${arm ? '8' : '3'} ${arm ? -arm : 9}`, '#e4def2', 3.4),
    path('M-7-26q0-4 7-4t7 4l1 19H-8z', '#ffffff'),
    stroke('M0-29v22', '#cfc6e6', 1),
    circle(0, -34.5, 5, skin),
    path('M-5.600-34q-1-7.500 5.600-7.500t5.600 7.500q-2-3.500-5.600-3.500t-5.600 3.500z', hair),
    stroke('M-4.600-34h9.200', '#7fd6f0', 1.8),
  );
}
