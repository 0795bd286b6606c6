import { circle, n, path, rect, stroke } from '../kit.ts';
import { CREAM, HEAT, INK, STEEL, STEEL_DARK, STEEL_LIGHT } from '../palette.ts';

/** Gradient stops of a coppery column, lit from the left. */
export const COPPER_SHINE = ['#ffdfae', '#c9743f 40%', '#7a3d1c 85%', '#5a2a16'] as const;

/** A tower of a refinery with its platforms, standing on `base`, filled with `fill`. */
export function column(x: number, top: number, base: number, width: number, fill: string): string {
  const floors: string[] = [];
  for (let y = top + width * 0.7; y < base - 12; y += 27)
    floors.push(`M${n(x - 6)} ${n(y)}h${n(width + 12)}`);
  return (
    path(
      `M${n(x)} ${n(base)}V${n(top + width * 0.5)}q0-${n(width * 0.5)} ${n(width / 2)}-${n(width * 0.5)}t${n(width / 2)} ${n(width * 0.5)}V${n(base)}z`,
      fill,
    ) +
    stroke(floors.join(''), INK, 3) +
    stroke(`M${n(x + width + 5)} ${n(top + width * 0.7)}V${n(base)}`, INK, 1.6) +
    rect(x - 4, base - 9, width + 8, 9, '#3a2330', 'rx="2"')
  );
}

/** A storage tank with its rings, its stairs and a guard rail. */
export function tank(x: number, y: number, width: number, height: number, fill: string): string {
  return (
    path(`M${n(x)} ${n(y)}h${n(width)}v${n(height)}H${n(x)}z`, fill) +
    path(`M${n(x)} ${n(y)}q${n(width / 2)}-${n(width * 0.13)} ${n(width)} 0z`, CREAM) +
    stroke(
      `M${n(x)} ${n(y + height * 0.35)}h${n(width)}M${n(x)} ${n(y + height * 0.7)}h${n(width)}`,
      '#00000030',
      1.6,
    ) +
    stroke(
      `M${n(x + width * 0.2)} ${n(y + height)}q${n(width * 0.2)}-${n(height * 0.7)} ${n(width * 0.62)}-${n(height)}`,
      STEEL_DARK,
      2.6,
      'stroke-dasharray="2 4"',
    )
  );
}

/** A gas sphere on its legs, its middle at (x, y). */
export function sphere(x: number, y: number, radius: number, base: number, fill: string): string {
  const r = radius;
  return (
    stroke(
      [-0.85, -0.45, 0.45, 0.85].map((at) => `M${n(x + r * at)} ${n(y)}V${n(base)}`).join(''),
      STEEL_DARK,
      3.4,
    ) +
    circle(x, y, r, fill) +
    stroke(`M${n(x - r)} ${n(y)}q${n(r)} ${n(r * 0.4)} ${n(r * 2)} 0`, '#00000030', 2) +
    path(
      `M${n(x - r * 0.5)} ${n(y - r * 0.5)}q${n(r * 0.2)}-${n(r * 0.3)} ${n(r * 0.5)}-${n(r * 0.3)}`,
      'none',
      'stroke="#fff" stroke-width="3" opacity=".6"',
    )
  );
}

/** A flare: a lattice mast and its flame. */
export function flare(x: number, top: number, base: number): string {
  return (
    stroke(
      `M${n(x - 9)} ${n(base)}L${n(x - 2)} ${n(top)}M${n(x + 9)} ${n(base)}L${n(x + 2)} ${n(top)}`,
      INK,
      2.6,
    ) +
    stroke(
      Array.from(
        { length: 5 },
        (_, at) => `M${n(x - 8 + at * 1.2)} ${n(base - 14 - at * 20)}l${n(15 - at * 2.4)}-12`,
      ).join(''),
      INK,
      1.8,
    ) +
    path(`M${n(x)} ${n(top)}q-17-12-3-36 3 11 12 17 7 11-4 19z`, HEAT[3]) +
    path(`M${n(x)} ${n(top)}q-8-8 0-19 4 6 6 10 2 6-3 9z`, HEAT[1])
  );
}

/** A chain of carbon balls through the points, with its bonds. */
export function chain(
  points: (readonly [number, number])[],
  size: number,
  fill: string,
  bond = STEEL_LIGHT,
): string {
  return (
    stroke(`M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`, bond, size * 0.55) +
    stroke(points.map(([x, y]) => `M${n(x)} ${n(y)}h0`).join(''), fill, size * 2) +
    stroke(
      points.map(([x, y]) => `M${n(x - size * 0.3)} ${n(y - size * 0.35)}h0`).join(''),
      '#fff',
      size * 0.5,
      'opacity=".7"',
    )
  );
}

/** A zigzag of `count` points starting at (x, y). */
export function zigzag(x: number, y: number, count: number, step: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, at) => [x + at * step, y + (at % 2 ? -step * 0.6 : 0)] as const);
}

/** A flange: two discs and their bolts, across a pipe of the given thickness, at (x, y). */
export function flange(x: number, y: number, thickness: number): string {
  const t = thickness;
  return (
    rect(x - t * 0.36, y - t * 0.85, t * 0.32, t * 1.7, STEEL_LIGHT, 'rx="2"') +
    rect(x + t * 0.04, y - t * 0.85, t * 0.32, t * 1.7, STEEL, 'rx="2"') +
    stroke(
      `M${n(x - t * 0.55)} ${n(y - t * 0.64)}h${n(t * 1.1)}M${n(x - t * 0.55)} ${n(y + t * 0.64)}h${n(t * 1.1)}`,
      STEEL_DARK,
      t * 0.2,
    )
  );
}
