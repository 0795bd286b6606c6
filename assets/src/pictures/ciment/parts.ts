import { circle, group, n, path, random, rect, stroke } from '../kit.ts';
import { HEAT, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';

const at = (x: number, y: number, scale: number, mirror = false) =>
  `transform="translate(${n(x)} ${n(y)}) scale(${mirror ? -scale : scale} ${scale})"`;

/** A quarry truck looking left, its wheels standing at (x, y); `mirror` turns it to the right. */
export function dumper(x: number, y: number, scale: number, colour: string, mirror = false): string {
  return group(
    at(x, y, scale, mirror),
    path('M-34-52q20-16 34-10 14-16 32-4 20-4 24 14z', '#e6d8bc'),
    path('M-18-60l10-6 8 8-8 6zM14-64l12 2-4 8-10-2z', '#c4b190'),
    path('M-66-58h30l10 6h92l-16 38h-76l-20-26h-26z', colour),
    path('M-26-52h92l-4 10h-82z', '#fff', 'opacity=".25"'),
    path('M-72-36h36v26h-40v-14z', colour),
    path('M-68-32h16v12h-20z', '#bfe6f6'),
    rect(-50, -16, 96, 8, STEEL_DARK, 'rx="2"'),
    circle(-50, -11, 13, INK),
    circle(26, -14, 16, INK),
    circle(-50, -11, 5, STEEL_LIGHT),
    circle(26, -14, 6, STEEL_LIGHT),
    rect(-80, -18, 8, 5, '#fff3c0', 'rx="2"'),
  );
}

/** An excavator on its tracks at (x, y), its bucket reaching left; `mirror` turns it to the right. */
export function excavator(x: number, y: number, scale: number, mirror = false): string {
  return group(
    at(x, y, scale, mirror),
    rect(-34, -18, 72, 18, INK, 'rx="9"'),
    stroke('M-24-9h52', STEEL, 7, 'stroke-dasharray="0 13"'),
    path('M-30-48h64q10 0 10 10v18h-74z', YELLOW),
    path('M-30-48v-22h24l8 22z', '#dd9d22'),
    path('M-27-66h16l5 18h-21z', '#bfe6f6'),
    rect(16, -42, 22, 4, '#dd9d22'),
    stroke('M-8-40Q-30-96-66-94', YELLOW, 11),
    stroke('M-66-94L-86-52', '#dd9d22', 9),
    stroke('M-20-56L-44-86M-62-82L-82-62', STEEL_DARK, 3.4),
    path('M-92-56l16 6q2 20-12 24-18-2-18-20l8 2z', STEEL_DARK),
    path('M-104-44l-5 9M-98-36l-4 8', 'none', `stroke="${STEEL_DARK}" stroke-width="3"`),
  );
}

/** Pale steps of rock down to `floor`, each `drop` lower, from the top left corner to the right. */
export function benches(
  [x, y, floor]: readonly [x: number, y: number, floor: number],
  steps: number,
  width: number,
  drop: number,
): string {
  const faces: string[] = [];
  const tops: string[] = [];
  for (let i = 0; i < steps; i++) {
    const left = x + i * width;
    const top = y + i * drop;
    faces.push(`M${n(left)} ${n(top)}h${n(width)}l8 ${n(drop)}V${n(floor)}H${n(left - 4)}z`);
    tops.push(`M${n(left)} ${n(top)}h${n(width)}`);
  }
  const shades = tops
    .slice(0, -1)
    .map((_, i) => `M${n(x + (i + 1) * width)} ${n(y + (i + 1) * drop)}l-7 ${n(-drop)}`);
  return (
    path(faces.join(''), 'url(#rock)') +
    stroke(shades.join(''), '#b59a70', 2.4, 'opacity=".6"') +
    stroke(tops.join(''), '#fff8e6', 3)
  );
}

/** Balls of clinker, or stones, scattered in a box. */
export function grains(
  seed: number,
  count: number,
  box: readonly [x: number, y: number, width: number, height: number],
  colour: string,
  size: number,
): string {
  const next = random(seed);
  const points = Array.from(
    { length: count },
    () => `M${n(box[0] + next() * box[2])} ${n(box[1] + next() * box[3])}h0`,
  );
  return stroke(points.join(''), colour, size);
}

/** A shell caught in the rock. */
export function shell(x: number, y: number, size: number): string {
  const s = size / 10;
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${n(s)})"`,
    path('M0 8q-12-4-10-12 4-8 10-8t10 8q2 8-10 12z', '#fff6e2'),
    stroke('M0 7V-10M0 7l-5-15M0 7l5-15', '#b59a74', 1.2),
  );
}

/** A flame lying along +x or −x from (x, y), `reach` long. */
export function flame(x: number, y: number, reach: number, height: number): string {
  const tongue = (share: number, colour: string) => {
    const r = reach * share;
    const h = height * share;
    return path(
      `M${n(x)} ${n(y - h * 0.3)}q${n(r * 0.4)} ${n(-h * 0.6)} ${n(r)} ${n(h * 0.3)}q${n(-r * 0.6)} ${n(h * 0.7)} ${n(-r)} ${n(h * 0.3)}z`,
      colour,
    );
  };
  return tongue(1, HEAT[3]) + tongue(0.75, HEAT[2]) + tongue(0.5, HEAT[0]);
}

/** A young pine, its foot at (x, y). */
export function pine(x: number, y: number, height: number): string {
  const h = height;
  return (
    rect(x - h * 0.04, y - h * 0.3, h * 0.08, h * 0.3, '#7a4a2c') +
    path(
      `M${n(x)} ${n(y - h)}l${n(h * 0.22)} ${n(h * 0.42)}h${n(-h * 0.1)}l${n(h * 0.2)} ${n(h * 0.36)}h${n(-h * 0.64)}l${n(h * 0.2)} ${n(-h * 0.36)}h${n(-h * 0.1)}z`,
      '#3f8a54',
    )
  );
}
