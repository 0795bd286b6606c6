import { circle, group, n, path, rect, stroke } from '../kit.ts';
import { COPPER, CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';

export const NIGHT = '#241a4c';
const PANEL = '#2a4fb0';

/** A lattice pylon with three pairs of arms, its feet at (x, y). */
export function pylon(x: number, y: number, height: number, colour = INK): string {
  const s = height / 140;
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${s.toFixed(2)})"`,
    stroke('M-22 0L-5-96 0-140 5-96 22 0M-19-14L16-30M19-14L-16-30M-14-46L10-62M14-46L-10-62', colour, 4),
    stroke('M-40-116L0-122 40-116M-52-92L0-98 52-92M-40-68L0-74 40-68', colour, 4),
    stroke('M-38-115v10M38-115v10M-50-91v10M50-91v10M-38-67v10M38-67v10', CREAM, 3),
  );
}

/** A wind turbine, its foot at (x, y), its blades turned by `turn` degrees. */
export function windTurbine(x: number, y: number, height: number, turn: number): string {
  const blade = (at: number) =>
    group(`transform="rotate(${at})"`, path('M-2 0Q-7-22 0-58 5-22 2 0z', '#fff'));
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${(height / 100).toFixed(2)})"`,
    path('M-3.500 0L-1.500-100h3L3.500 0z', CREAM),
    group(`transform="translate(0 -100) rotate(${turn})"`, blade(0), blade(120), blade(240)),
    circle(0, -100, 4.5, YELLOW),
  );
}

/** A tilted solar panel of three by two cells, its lower left corner at (x, y). */
export function solarPanel(x: number, y: number, width: number): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${(width / 90).toFixed(2)})"`,
    stroke('M20-6v20M72-6v20', STEEL_DARK, 4),
    path('M0 0l20-38h80L80 0z', PANEL),
    path('M0 0l20-38h26L26 0z', '#fff', 'opacity=".18"'),
    stroke('M10-19h80M26 0l20-38M53 0l20-38M0 0h80l20-38', '#bcd4ff', 1.8),
  );
}

/** A coil of copper of `turns` turns, lying along x from (x, y). */
export function coil(x: number, y: number, width: number, height: number, turns: number): string {
  const step = width / turns;
  const line = Array.from(
    { length: turns },
    (_, index) => `M${n(x + (index + 0.5) * step)} ${n(y)}v${n(height)}`,
  ).join('');
  return (
    rect(x, y - 2, width, height + 4, '#8a4526', 'rx="5"') +
    stroke(line, COPPER, step * 0.74) +
    stroke(line.replaceAll(`v${n(height)}`, `v${n(height * 0.3)}`), '#ffc08a', step * 0.3)
  );
}

/** A string of glass insulators hanging from (x, y). */
export function insulator(x: number, y: number, discs: number, size = 12): string {
  return Array.from({ length: discs }, (_, index) =>
    path(
      `M${n(x - size)} ${n(y + index * size * 0.8 + size * 0.5)}q${n(size)}-${n(size)} ${n(size * 2)} 0z`,
      index % 2 ? '#8fe0d8' : '#5fc4bc',
    ),
  ).join('');
}

/** A power transformer: tank, cooling fins, three porcelain terminals; its lower left corner at (x, y). */
export function transformer(x: number, y: number, width: number): string {
  const terminal = (at: number) =>
    stroke(`M${at}-62v-30`, '#a8532b', 8) +
    stroke(`M${at - 5}-68h10M${at - 5}-76h10M${at - 5}-84h10`, '#d98a5a', 3) +
    circle(at, -95, 4, STEEL_LIGHT);
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${(width / 110).toFixed(2)})"`,
    rect(6, -6, 98, 8, STEEL_DARK),
    rect(0, -62, 110, 58, STEEL, 'rx="4"'),
    rect(0, -62, 110, 9, STEEL_LIGHT, 'rx="4"'),
    stroke('M12-44v34M22-44v34M32-44v34M42-44v34M68-44v34M78-44v34M88-44v34M98-44v34', STEEL_DARK, 4),
    path('M55-42l-8 16h6l-3 13 12-18h-7l5-11z', YELLOW),
    terminal(22),
    terminal(55),
    terminal(88),
  );
}

/** The spark of the sector, its top at (x, y). */
export function flash(x: number, y: number, height: number, colour: string = YELLOW): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${(height / 50).toFixed(2)})"`,
    path('M8 0l-18 28h11l-6 22 24-31H7l10-19z', colour),
  );
}
