import { circle, group, n, path, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL_DARK, YELLOW } from '../palette.ts';

/** The orange of the yard's cranes. */
export const CRANE = '#e8642a';
const CRANE_DARK = '#a53c1c';
/** Antifouling paint, below the water line. */
export const RED_LEAD = '#b8342e';

/** A girder with its lattice, from x to x + width. */
export function girder(x: number, y: number, width: number, height: number): string {
  const zigzag = Array.from({ length: Math.floor(width / height) }, (_, at) =>
    at % 2 === 0 ? `l${n(height)} ${n(-height)}` : `l${n(height)} ${n(height)}`,
  ).join('');
  return (
    rect(x, y, width, height, CRANE_DARK) +
    stroke(`M${n(x)} ${n(y + height)}${zigzag}`, CRANE, 2.6) +
    rect(x, y - 2, width, 4, CRANE) +
    rect(x, y + height - 2, width, 4, CRANE)
  );
}

/** A leg of a gantry crane, wider at its foot, on its bogie. */
export function leg(x: number, top: number, foot: number, spread: number): string {
  return (
    path(
      `M${n(x - 5)} ${top}h10L${n(x + spread)} ${foot}h-9L${n(x)} ${top + 26} ${n(x - spread + 9)} ${foot}h-9z`,
      CRANE,
    ) +
    stroke(`M${n(x - spread * 0.5)} ${n((top + foot) / 2 + 8)}h${n(spread)}`, CRANE, 5) +
    rect(x - spread - 3, foot - 5, 14, 7, INK, 'rx="2"') +
    rect(x + spread - 11, foot - 5, 14, 7, INK, 'rx="2"')
  );
}

/** Slings from a hook to two points of a load. */
export function slings(x: number, y: number, left: number, right: number, low: number): string {
  return (
    stroke(`M${n(x)} ${n(y)}L${n(left)} ${n(low)}M${n(x)} ${n(y)}L${n(right)} ${n(low)}`, INK, 2) +
    rect(x - 9, y - 14, 18, 12, YELLOW, 'rx="3"') +
    stroke(`M${n(x)} ${n(y - 3)}v3`, INK, 4)
  );
}

/** Short bright waves at the given points. */
export function waves(points: (readonly [number, number, number])[], colour: string, more = ''): string {
  return stroke(points.map(([x, y, w]) => `M${n(x)} ${n(y)}h${n(w)}`).join(''), colour, 2.4, more);
}

/** Stacked containers: each letter of a row is a colour. */
export function containers(x: number, y: number, rows: readonly string[], width = 18, height = 9): string {
  const colours: Record<string, string> = {
    o: '#ff8a3c',
    b: '#3f7fd0',
    g: '#2fa08a',
    y: YELLOW,
    r: '#cf3f4a',
    c: '#e9dcc4',
  };
  return rows
    .map((row, level) =>
      [...row]
        .map((letter, at) =>
          colours[letter]
            ? rect(x + at * width, y - (level + 1) * height, width - 1, height - 1, colours[letter])
            : '',
        )
        .join(''),
    )
    .join('');
}

/** An underwater robot about 100 wide, its lamps to the right, its middle at (x, y). */
export function robot(x: number, y: number, scale: number): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${scale})"`,
    path('M-48-26q0-12 12-12h66q16 0 20 14l2 8h-100z', YELLOW),
    path('M-48-22h98l2 6h-100z', '#dd9d22'),
    stroke('M-34-32h50', CREAM, 3, 'opacity=".7"'),
    rect(-46, -16, 94, 34, '#28304a', 'rx="4"'),
    circle(-22, 1, 13, INK),
    circle(-22, 1, 13, 'none', `stroke="${YELLOW}" stroke-width="3"`),
    path(
      'M-22-10q6 6 0 11-6 5 0 11 6-5 0-11-6-6 0-11zM-33 1q6-6 11 0 6 5 11 0-5-6-11 0-6 5-11 0z',
      '#8fd6d2',
    ),
    circle(30, 1, 12, '#bff3ff'),
    circle(30, 1, 7, '#12324a'),
    circle(33, -2, 2.2, '#fff'),
    rect(44, -14, 10, 10, CREAM, 'rx="3"'),
    rect(44, 6, 10, 10, CREAM, 'rx="3"'),
    stroke('M-46 26h90M-34 18v8M32 18v8', STEEL_DARK, 5),
    stroke('M10 20q18 16 40 8', STEEL_DARK, 4.4),
    stroke('M50 28l10-5M50 28l9 6', STEEL_DARK, 3.4),
  );
}

/** A screw propeller of four blades, its hub at (x, y). */
export function propeller(x: number, y: number, radius: number, fill: string, shade: string): string {
  const r = radius;
  const blade = (turn: number) =>
    group(
      `transform="rotate(${turn})"`,
      path(
        `M0 0Q${n(-r * 0.5)} ${n(-r * 0.5)} ${n(-r * 0.16)} ${-r}Q${n(r * 0.62)} ${n(-r * 0.92)} ${n(r * 0.34)} ${n(-r * 0.3)}z`,
        fill,
      ),
      stroke(
        `M${n(r * 0.04)} ${n(-r * 0.2)}Q${n(-r * 0.1)} ${n(-r * 0.6)} ${n(r * 0.06)} ${n(-r * 0.9)}`,
        shade,
        1.6,
      ),
    );
  return group(
    `transform="translate(${n(x)} ${n(y)})"`,
    ...[20, 110, 200, 290].map(blade),
    circle(0, 0, r * 0.22, shade),
    circle(0, 0, r * 0.1, fill),
  );
}
