import { circle, group, n, path, rect, stroke } from '../kit.ts';
import { CREAM, STEEL_DARK, STEEL_LIGHT } from '../palette.ts';

export const TOMATO = '#e2402c';
export const LEAF = '#3f8a3a';

/** A tomato with its five sepals. */
export function tomato(x: number, y: number, radius: number, colour: string = TOMATO): string {
  const r = radius;
  return (
    circle(x, y, r, colour) +
    path(
      `M${n(x)} ${n(y - r * 0.6)}l${n(-r * 0.6)}-${n(r * 0.2)} ${n(r * 0.4)}-${n(r * 0.1)} ${n(r * 0.2)}-${n(r * 0.35)} ${n(r * 0.2)} ${n(r * 0.35)} ${n(r * 0.4)} ${n(r * 0.1)}z`,
      LEAF,
    )
  );
}

/** A heap of tomatoes along a row, as one looks at a load. */
export function heap(x: number, y: number, count: number, radius: number): string {
  return Array.from({ length: count }, (_, index) =>
    circle(
      x + index * radius * 1.7,
      y - (index % 3) * radius * 0.3,
      radius,
      index % 4 === 1 ? '#f0582c' : TOMATO,
    ),
  ).join('');
}

/** A closed glass jar standing at (x, y), `height` tall. */
export function jar(x: number, y: number, height: number, content: string, lid: string = CREAM): string {
  const h = height;
  const w = h * 0.56;
  return group(
    `transform="translate(${n(x)} ${n(y)})"`,
    rect(-w / 2, -h * 0.86, w, h * 0.86, '#eafcff', `rx="${n(w * 0.2)}" opacity=".55"`),
    rect(-w / 2 + 2, -h * 0.72, w - 4, h * 0.72 - 2, content, `rx="${n(w * 0.18)}"`),
    rect(-w * 0.42, -h, w * 0.84, h * 0.16, lid, 'rx="2.500"'),
    rect(-w * 0.34, -h * 0.7, w * 0.12, h * 0.54, '#fff', 'rx="2" opacity=".55"'),
  );
}

/** A round cheese lying flat. */
export function cheese(x: number, y: number, radius: number, rind = '#e0a94a'): string {
  const r = radius;
  return (
    path(
      `M${n(x - r)} ${n(y - r * 0.5)}v${n(r * 0.4)}a${n(r)} ${n(r * 0.28)} 0 0 0 ${n(r * 2)} 0v${n(-r * 0.4)}z`,
      rind,
    ) + `<ellipse cx="${n(x)}" cy="${n(y - r * 0.5)}" rx="${n(r)}" ry="${n(r * 0.28)}" fill="#f6d98c"/>`
  );
}

/** A standing steel tank with a cone under it and its hoops; (x, y) is the middle of its foot. */
export function tank(x: number, y: number, width: number, height: number): string {
  const w = width;
  const h = height;
  return group(
    `transform="translate(${n(x)} ${n(y)})"`,
    stroke(`M${n(-w * 0.36)} 0v-18M${n(w * 0.36)} 0v-18`, STEEL_DARK, 4),
    path(
      `M${n(-w / 2)}-14V${n(-h + w * 0.2)}q${n(w / 2)} ${n(-w * 0.4)} ${n(w)} 0V-14l${n(-w * 0.38)} 10h${n(-w * 0.24)}z`,
      'url(#steel)',
    ),
    stroke(
      `M${n(-w / 2)} ${n(-h * 0.7)}h${n(w)}M${n(-w / 2)} ${n(-h * 0.36)}h${n(w)}`,
      STEEL_DARK,
      1.4,
      'opacity=".5"',
    ),
    rect(-w * 0.32, -h * 0.62, w * 0.12, h * 0.42, '#fff', 'rx="2" opacity=".5"'),
  );
}

/** Wisps of steam rising from (x, y). */
export function steam(x: number, y: number, height: number, colour = '#fff'): string {
  const h = height;
  const wisp = (at: number, tall: number) =>
    `M${n(x + at)} ${n(y)}q-${n(tall * 0.3)}-${n(tall * 0.25)} 0-${n(tall * 0.5)}t0-${n(tall * 0.5)}`;
  return stroke(`${wisp(-12, h * 0.8)}${wisp(0, h)}${wisp(12, h * 0.7)}`, colour, 5, 'opacity=".45"');
}

/** The metal the tanks are made of, as a gradient of the picture. */
export const STEEL_STOPS = ['#8f9bb0', '#f6fafc 35%', STEEL_LIGHT, '#7e8aa2'] as const;
