import { circle, group, n, path, random, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';

const at = (x: number, y: number, scale: number, turn = 0) =>
  `transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${turn})` : ''}${scale === 1 ? '' : ` scale(${scale})`}"`;

/** A parked helicopter looking left, its mast at (x, y); it stands 70 units lower. */
export function helicopter(x: number, y: number, scale: number): string {
  return group(
    at(x, y, scale),
    stroke('M-44 46l-6 22M14 46l6 22M-70 69h102q7 0 10-6', STEEL_DARK, 4),
    path('M18 0l96 4 12-34h16l-4 50-118 16z', '#1d6fc0'),
    circle(124, 4, 19, '#174f94'),
    circle(124, 4, 14, '#cfe6fa'),
    stroke('M124-9v26M111 4h26M115-5l18 18M133-5l-18 18', INK, 1.6),
    circle(124, 4, 4, INK),
    path('M-74 26q0-40 48-44h44q22 2 34 20l-4 32q-10 16-40 16h-44q-36 0-38-24z', '#2a9be6'),
    path('M-73 30q6 22 37 22h44q28 0 40-18z', CREAM),
    path('M-70 22q4-32 38-37l-2 37zM-26-16h28v38h-30z', '#dff4ff'),
    stroke('M-64 16q6-18 22-24M-20-10l-1 20', '#fff', 3, 'opacity=".8"'),
    path('M-20-18q4-14 24-14t22 14z', '#174f94'),
    rect(-4, -44, 9, 14, STEEL_DARK),
    stroke('M0-44Q-66-50-138-34M0-44Q66-50 138-34', INK, 4.4),
    rect(-12, -48, 25, 7, STEEL, 'rx="3"'),
  );
}

/** A satellite with its two wings of solar cells, seen from the side. */
export function satellite(x: number, y: number, scale: number, turn = 0): string {
  const wing = (side: 1 | -1) =>
    group(
      `transform="scale(${side} 1)"`,
      stroke('M24 0h18', STEEL_LIGHT, 4),
      path('M40-20h92v40H40z', 'url(#cells)'),
      stroke('M63-20v40M86-20v40M109-20v40M40 0h92', '#bcd8ff', 1.4),
    );
  return group(
    at(x, y, scale, turn),
    wing(1),
    wing(-1),
    stroke('M0-32v-16', STEEL_LIGHT, 3),
    path('M-16-60q16 22 32 0z', CREAM),
    stroke('M0-58v-10', STEEL_LIGHT, 2),
    rect(-26, -34, 52, 66, 'url(#gold)', 'rx="3"'),
    stroke('M-26-14l20-8 14 8 18-10M-26 10l14 6 18-8 20 10M-6-22l4 38M10-14l-2 22', '#b06a14', 1.6),
    circle(0, 38, 13, STEEL_DARK),
    circle(0, 40, 8, '#5fd0e6'),
    circle(-3, 37, 2.4, '#fff'),
  );
}

/** Someone in clean-room clothes, feet at (x, y): only the face shows. */
export function cleanWorker(x: number, y: number, height: number, skin: string, arm = 0): string {
  return group(
    at(x, y, height / 40),
    path('M-6-16h12l1 16h-6l-1-11-1 11h-6z', '#e2eef4'),
    stroke(`M-6-25l-3 9M6-25l${arm ? '8' : '3'} ${arm ? -arm : 9}`, '#e2eef4', 3.6),
    path('M-7-26q0-4 7-4t7 4l-1 13H-6z', '#fff'),
    circle(0, -34, 5.6, '#fff'),
    circle(0, -33.4, 3.6, skin),
    path('M-3.800-32.800q3.800 2 7.600 0v2q-3.800 3-7.600 0z', '#bfe0ee'),
  );
}

/** An engine's propeller plane looking left, wheels 46 units under (x, y); `open` lifts its cowling. */
export function lightPlane(x: number, y: number, scale: number, open = false): string {
  const cowl = open
    ? path('M-112-20h46v26h-46z', STEEL_DARK) +
      stroke('M-106-12v14M-99-12v14M-92-12v14M-84-14v16M-76-14v16', STEEL_LIGHT, 3) +
      path('M-114 4h50v10h-46z', '#d8382c') +
      path('M-66-24l-44-22-4 8 44 18z', '#d8382c') +
      stroke('M-98-40v16', STEEL_DARK, 2)
    : path('M-114 0q0-20 22-22l26-2v38h-40q-8 0-8-14z', '#d8382c');
  return group(
    at(x, y, scale),
    stroke('M-76 16l-4 22M-4 18l4 20', STEEL_DARK, 5),
    circle(-80, 38, 9, INK),
    circle(0, 38, 10, INK),
    circle(0, 38, 4, STEEL_LIGHT),
    path('M-68-24q14-30 48-30 34 0 48 24l74 12 18-40h18l-6 56q-66 18-122 20h-78z', '#fff'),
    path('M-58-24q10-22 32-24v24zM-20-48q24 0 38 20l-38 4z', '#9fdcf2'),
    path('M-68 8h78q70-4 120-16l-1 8q-60 16-118 18h-78z', '#d8382c'),
    path('M108-36l8-22h18l-2 22z', '#d8382c'),
    cowl,
    path('M-118-8q-12 2-12 6t12 6z', YELLOW),
    `<ellipse cx="-121" cy="-2" rx="3.500" ry="44" fill="#24304f" opacity=".85"/>`,
    path('M-44 8h84q12 5 0 10l-92 8q-18-6 8-18z', '#d5dde8'),
    path('M96-16h44q6 4-2 6l-44 4z', '#c3ccda'),
  );
}

/** Rows of rivets, as one line of points along `d`. */
export function rivets(d: string, colour = STEEL_DARK): string {
  return stroke(d, colour, 2.6, 'stroke-dasharray="0 9"');
}

/** The Alps under snow, from side to side of a box. */
export function peaks(seed: number, x: number, y: number, width: number, height: number): string {
  const next = random(seed);
  const tops = Array.from({ length: 5 }, (_, index) => ({
    x: x + (width * (index + 0.5)) / 5,
    y: y - height * (0.55 + next() * 0.45),
    half: width * (0.13 + next() * 0.05),
  }));
  const ridge = tops.map(
    (top) => `M${n(top.x - top.half)} ${y}L${n(top.x)} ${n(top.y)}L${n(top.x + top.half)} ${y}z`,
  );
  const snow = tops.map((top) => {
    const low = (y - top.y) * 0.42;
    const w = top.half * 0.42;
    return `M${n(top.x)} ${n(top.y)}l${n(w)} ${n(low)}l${n(-w * 0.6)} -5l${n(-w * 0.5)} 7l${n(-w * 0.4)} -8l${n(-w * 0.5)} 6z`;
  });
  return path(ridge.join(''), '#6f8fc0') + path(snow.join(''), '#fff');
}
