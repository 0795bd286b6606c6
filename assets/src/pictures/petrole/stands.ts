import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { INK, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { stars, worker } from '../parts.ts';
import { COPPER_SHINE, column, flare, sphere, tank } from './parts.ts';

/** Dusk over the lagoon: the lit towers and their image in the water. */
export function raffineriePointeRousse(): string {
  const lamps = (points: (readonly [number, number])[]) =>
    stroke(points.map(([x, y]) => `M${x} ${y}h0`).join(''), '#ffe7a0', 4);
  const plant =
    column(92, 70, 150, 26, 'url(#copper)') +
    column(138, 18, 150, 38, 'url(#copper)') +
    column(206, 50, 150, 30, 'url(#copper)') +
    column(260, 84, 150, 24, 'url(#copper)') +
    stroke('M176 40h22v34h8M118 92h20M236 76h32v14M138 128h-20', '#f3c08a', 4) +
    sphere(338, 112, 30, 150, 'url(#ball)') +
    flare(424, 62, 150);
  return picture(
    WIDE,
    [
      linear('sky', ['#241c52', '#7a3358 42%', '#e8743f 76%', '#ffc878']),
      linear('water', ['#b8583c', '#5a2c52 45%', '#1f1840']),
      linear('copper', COPPER_SHINE, 90),
      linear('ball', ['#ffe9cf', '#d99a6a 60%', '#8a4a3a'], 40),
      radial('sun', ['#fff3c8', '#ffc06a80 40%', '#ff9a4a00']),
      radial('fire', ['#ffd98acc', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    stars(6, 22, 0, 0, 480, 54),
    circle(300, 140, 130, 'url(#sun)'),
    path('M0 150l60-22 70 10 90-26 80 18 60-10 120 22v10H0z', '#5a2a4c', 'opacity=".8"'),
    circle(424, 46, 60, 'url(#fire)'),
    plant,
    rect(0, 148, 480, 8, '#2a1630'),
    lamps([
      [40, 146],
      [84, 96],
      [130, 60],
      [184, 60],
      [184, 114],
      [200, 98],
      [246, 124],
      [292, 120],
      [308, 146],
      [384, 146],
      [456, 146],
      [130, 140],
    ]),
    worker(62, 149, 26, '#ff7a2c', '#a86b45', 8),
    worker(394, 149, 26, '#c8d62c', '#f7d3b5'),
    rect(0, 156, 480, 47, 'url(#water)'),
    group('transform="translate(0 306) scale(1 -1)" opacity=".34"', plant),
    stroke(
      'M20 168h40M110 176h70M214 166h52M300 182h70M396 170h48M60 192h54M180 196h40M420 194h40',
      '#ffc08a',
      2.2,
      'opacity=".6"',
    ),
    stroke('M410 164h28M404 172h36M414 180h20', '#ffd98a', 2.6),
  );
}

/** Morning: golden oil arrives in drums and leaves clear. */
export function secondeGoutte(): string {
  const drum = (x: number, y: number) =>
    rect(x, y, 20, 26, '#e0a02c', 'rx="3"') +
    rect(x, y + 7, 20, 3, '#a86f14') +
    rect(x, y + 17, 20, 3, '#a86f14');
  const flower = (x: number, y: number, size: number) =>
    stroke(`M${x} ${y}v${size * 3.4}`, '#2f6b2c', 3) +
    circle(
      x,
      y,
      size,
      'none',
      `stroke="${YELLOW}" stroke-width="${size * 0.9}" stroke-dasharray="3.200 1.800"`,
    ) +
    circle(x, y, size * 0.7, '#6b3a18');
  return picture(
    WIDE,
    [
      linear('sky', ['#6fc0d8', '#d3ecd0 55%', '#fff0bf']),
      linear('steel', ['#ffffff', '#c8d2d8 45%', '#8794a3'], 90),
      linear('oil', ['#f3b63a', '#c9821c']),
      linear('clear', ['#ffffffcc', '#bfeef5cc']),
      radial('sun', ['#fffbe6', '#ffe9a080 40%', '#ffe9a000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(400, 60, 110, 'url(#sun)'),
    circle(400, 60, 25, '#fffbe6'),
    path('M0 142q70-34 150-16t150-14 180 8v40H0z', '#a9c46a'),
    path('M230 150q90-26 250-14v30H230z', '#e8c23c'),
    stroke('M250 148h220M240 156h236', '#8fa02c', 2, 'stroke-dasharray="2 7"'),
    rect(0, 164, 480, 39, '#6b6f4a'),
    rect(0, 164, 480, 4, '#8f9460'),
    // the truck
    path('M12 118h74v44H12z', '#5f7a1a'),
    path('M86 126h22q8 0 12 8l8 14v14H86z', '#79992a'),
    path('M94 132h14q4 0 6 5l4 9H94z', '#d9f0ea'),
    path('M49 124c9 11 13 16 13 22a13 13 0 0 1-26 0c0-6 4-11 13-22z', YELLOW),
    circle(34, 164, 12, INK),
    circle(104, 164, 12, INK),
    circle(34, 164, 4.5, STEEL_LIGHT),
    circle(104, 164, 4.5, STEEL_LIGHT),
    drum(142, 142),
    drum(164, 142),
    drum(153, 117),
    // filter, two reactors, the clear tank
    path('M192 96h44v34l-14 16h-16l-14-16z', 'url(#steel)'),
    path('M198 102h32v26l-10 12h-12l-10-12z', 'url(#oil)'),
    stroke('M198 112h32M198 120h32', '#7a4a10', 2, 'stroke-dasharray="3 3"'),
    stroke('M200 164v-30M228 164v-30', STEEL_DARK, 3.4),
    stroke('M172 112V88q0-8 8-8h34v14', '#c9821c', 6),
    column(258, 30, 164, 36, 'url(#steel)'),
    column(316, 46, 164, 32, 'url(#steel)'),
    stroke('M214 146v10h32v-40h12', '#c9821c', 6),
    stroke('M276 30V18h48q8 0 8 8v20', '#7fcfe0', 6),
    stroke('M348 126h20v18', '#d9f4f8', 6),
    tank(364, 100, 76, 64, 'url(#clear)'),
    path('M366 124h72v40h-72z', '#7fd6e6', 'opacity=".6"'),
    stroke('M372 132q10-4 20 0t20 0 20 0', '#fff', 2.4),
    stroke('M364 100v64h76v-64', STEEL_DARK, 2.4),
    worker(222, 194, 46, '#ff7a2c', '#eab98f', 10),
    flower(452, 138, 10),
    flower(470, 150, 9),
    flower(436, 160, 8),
    flower(300, 180, 6),
    flower(318, 186, 5),
  );
}
