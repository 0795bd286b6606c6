import { circle, group, n, path, random, rect, stroke } from './kit.ts';
import { HEAT, INK, ORANGE, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from './palette.ts';

/** Many dots as one line of points, which keeps files small. */
function dots(points: (readonly [number, number])[], colour: string, size: number, more = ''): string {
  return stroke(points.map(([x, y]) => `M${n(x)} ${n(y)}h0`).join(''), colour, size, more);
}

/** Small dots scattered over a box: stars, or far lights. */
export function stars(
  seed: number,
  count: number,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const next = random(seed);
  const some = (share: number) =>
    Array.from(
      { length: Math.round(count * share) },
      () => [x + next() * width, y + next() * height] as const,
    );
  return dots(some(0.6), '#fff', 1.3, 'opacity=".6"') + dots(some(0.4), '#fff', 2.2, 'opacity=".9"');
}

/** Sparks thrown from a point, spread over `angle` ± `spread` radians (0 is to the right, −π/2 up). */
export function sparks(
  seed: number,
  count: number,
  x: number,
  y: number,
  reach: number,
  angle: number,
  spread: number,
): string {
  const next = random(seed);
  const thrown = (share: number) =>
    Array.from({ length: Math.round(count * share) }, () => {
      const turn = angle + (next() * 2 - 1) * spread;
      const far = reach * (0.25 + next() * 0.75);
      return [x + Math.cos(turn) * far, y + Math.sin(turn) * far] as const;
    });
  return dots(thrown(0.4), HEAT[2], 2.2) + dots(thrown(0.35), HEAT[1], 3) + dots(thrown(0.25), HEAT[0], 3.8);
}

/** The outline of a gear with `teeth` teeth and a hole. */
export function gear(x: number, y: number, radius: number, teeth: number, fill: string): string {
  const points = Array.from({ length: teeth * 4 }, (_, index) => {
    const turn = ((index - 0.5) / (teeth * 4)) * Math.PI * 2;
    const far = index % 4 < 2 ? radius : radius * 0.8;
    return `${n(x + Math.cos(turn) * far)} ${n(y + Math.sin(turn) * far)}`;
  });
  const hole = radius * 0.34;
  return path(
    `M${points.join('L')}ZM${n(x - hole)} ${n(y)}a${n(hole)} ${n(hole)} 0 1 0 ${n(hole * 2)} 0a${n(hole)} ${n(hole)} 0 1 0 ${n(-hole * 2)} 0`,
    fill,
    'fill-rule="evenodd"',
  );
}

/** A standing worker seen from afar, feet at (x, y), `height` units tall. */
export function worker(x: number, y: number, height: number, vest: string, skin: string, arm = 0): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${(height / 40).toFixed(2)})"`,
    rect(-5, -15, 4.4, 15, '#22264f', 'rx="1.6"'),
    rect(0.6, -15, 4.4, 15, '#2b2f5c', 'rx="1.6"'),
    stroke(`M-6-25l-3 9M6-25l${arm ? '8' : '3'} ${arm ? -arm : 9}`, '#2b2f5c', 3.4),
    path('M-7-26q0-4 7-4t7 4l-1 13H-6z', vest),
    rect(-6.4, -19.5, 12.8, 2, '#fff4d8'),
    circle(0, -34, 4.6, skin),
    path('M-5.4-34.5a5.4 5.4 0 0 1 10.8 0z', YELLOW),
    rect(-6.4, -35.2, 12.8, 1.7, '#dd9d22', 'rx=".8"'),
  );
}

/** A steel beam standing on its end face: the section of an I. */
export function beam(x: number, y: number, size: number): string {
  const s = size;
  return group(
    `transform="translate(${n(x)} ${n(y)})"`,
    path(`M0 0h${n(s)}l${n(s * 1.6)}-${n(s * 0.5)}h${n(-s)}z`, STEEL_LIGHT),
    path(
      `M0 0h${n(s)}v${n(s * 0.2)}h${n(-s * 0.38)}v${n(s * 0.6)}h${n(s * 0.38)}v${n(s * 0.2)}h${n(-s)}v${n(-s * 0.2)}h${n(s * 0.38)}v${n(-s * 0.6)}H0z`,
      STEEL,
    ),
    path(`M${n(s)} 0l${n(s * 1.6)}-${n(s * 0.5)}v${n(s * 0.2)}L${n(s)} ${n(s * 0.2)}z`, STEEL_DARK),
    path(
      `M${n(s * 0.62)} ${n(s * 0.24)}L${n(s * 2.2)}-${n(s * 0.28)}v${n(s * 0.55)}L${n(s * 0.62)} ${n(s * 0.8)}z`,
      '#70748a',
    ),
    path(`M${n(s)} ${n(s * 0.8)}l${n(s * 1.6)}-${n(s * 0.5)}v${n(s * 0.2)}L${n(s)} ${n(s)}z`, STEEL_DARK),
    path(
      `M${n(s * 0.62)} ${n(s * 0.8)}L${n(s * 2.2)} ${n(s * 0.3)}h${n(s * 0.4)}L${n(s)} ${n(s * 0.8)}z`,
      '#a4a8b8',
    ),
  );
}

/** Yellow and dark slanting bands, as on everything that moves in a works. */
export function hazard(x: number, y: number, width: number, height: number): string {
  const bands: string[] = [];
  for (let at = 0; at < width - height; at += height * 2) {
    bands.push(
      `M${n(x + at)} ${n(y + height)}l${n(height)} ${n(-height)}h${n(height)}l${n(-height)} ${n(height)}z`,
    );
  }
  return rect(x, y, width, height, YELLOW) + path(bands.join(''), INK);
}

/** A crane hook on its cables, the hook's eye at (x, y). */
export function hook(x: number, y: number, top: number): string {
  return (
    stroke(`M${n(x - 5)} ${n(top)}V${n(y - 22)}M${n(x + 5)} ${n(top)}V${n(y - 22)}`, STEEL_DARK, 1.6) +
    rect(x - 10, y - 24, 20, 12, ORANGE, 'rx="3"') +
    stroke(`M${n(x)} ${n(y - 12)}v5a5 5 0 1 1-5 5`, STEEL_DARK, 3.4)
  );
}

/** A drinks can standing at (x, y), `height` tall. */
export function can(x: number, y: number, height: number, colour: string, turn = 0): string {
  const w = height * 0.52;
  return group(
    `transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})"`,
    rect(-w / 2, -height, w, height, STEEL_LIGHT, `rx="${n(w * 0.16)}"`),
    rect(-w / 2, -height * 0.86, w, height * 0.72, colour),
    rect(-w / 2 + w * 0.14, -height * 0.86, w * 0.16, height * 0.72, '#fff', 'opacity=".45"'),
  );
}
