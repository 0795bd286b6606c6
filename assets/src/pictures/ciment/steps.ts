import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, HEAT, INK, STEEL, STEEL_DARK, YELLOW } from '../palette.ts';
import { worker } from '../parts.ts';
import { benches, dumper, excavator, flame, grains, pine, shell } from './parts.ts';

/** The quarry: white steps, shells in the rock, trees planted again where work is over. */
export function carriere(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#6fb4de', '#cfe8ec 60%', '#fff0d0']),
      linear('rock', ['#fffaf0', '#dcc8a4']),
      linear('floor', ['#e8d8b8', '#c0a882']),
      linear('clay', ['#c98a5c', '#8f5636']),
      radial('sun', ['#fffbe6', '#fff0b0 45%', '#fff0b000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(404, 44, 70, 'url(#sun)'),
    circle(404, 44, 18, '#fffbe6'),
    path('M240 130q60-40 130-28t110 0v40H240z', '#9ab88a'),
    path('M-10 20q80-14 150 10l40 60-40 60H-10z', '#8fae6a'),
    benches([-6, 38, 156], 4, 66, 29),
    stroke('M10 50h34M20 58h22M80 82h36M96 90h18M150 112h30M160 120h26', '#c4ab80', 2.4),
    pine(14, 38, 32),
    pine(38, 38, 24),
    pine(78, 67, 26),
    pine(104, 67, 18),
    path('M200 138q20-30 52-24t40 26z', 'url(#clay)'),
    path('M0 150h480v53H0z', 'url(#floor)'),
    path('M0 150q120-8 250-2t230-2v8H0z', '#f4e8cc'),
    stroke('M210 186q120-14 260-4', '#b09a72', 3, 'stroke-dasharray="16 10"'),
    dumper(256, 190, 0.98, '#ff8a2c'),
    excavator(398, 184, 1.12),
    path(
      'M296 92l-8 18M286 96l-4 16M304 98l-4 14',
      'none',
      'stroke="#c4b190" stroke-width="4" stroke-dasharray="1 7"',
    ),
    // the rock seen close: the shells of an old sea
    path('M-4 203v-50q36-22 78-8 46 6 62 58z', '#efe2c6'),
    path('M-4 153q36-22 78-8 30 4 48 28-40-22-64-18-36-8-62 12z', '#fffaf0'),
    shell(34, 172, 13),
    shell(74, 184, 15),
    shell(14, 192, 9),
    shell(104, 190, 8),
    group(
      'transform="translate(54 196)"',
      circle(0, 0, 7, '#d8c09a'),
      stroke('M0 0a3 3 0 0 1 4 3 5 5 0 0 1-9-2 6 6 0 0 1 10-4', '#a08660', 1.6),
    ),
    worker(164, 200, 48, '#c8d62c', '#8f5a3c', 10),
  );
}

/** The kiln cut lengthways: flour at the top, balls of fire at the bottom, and the flame. */
export function cuisson(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#4a5a86', '#a8788a 60%', '#e8a878']),
      linear('brick', ['#8a3f2c', '#c4683c', '#ff9a4a'], 90),
      linear('inside', ['#4a2a2a', '#8f3a2a 45%', '#ff8a2a 80%', '#ffd070'], 90),
      linear('bed', ['#ecdcb8', '#d8a878 35%', '#e8602a 65%', '#ffb03a'], 90),
      linear('shell', ['#e9dccb', '#9a8a7c'], 0),
      radial('glow', ['#fff0b0', '#ff9a3a88 45%', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path(
      'M0 0h480v12H0zM20 12l26 20 26-20 26 20 26-20 26 20 26-20 26 20 26-20 26 20 26-20 26 20 26-20 26 20 26-20 26 20 26-20 26 20',
      '#3c4870',
    ),
    rect(0, 178, 480, 25, '#3a2c3c'),
    circle(390, 114, 110, 'url(#glow)'),
    // the feed, on the high side
    rect(0, 0, 52, 108, '#b7a894'),
    path('M8 30h36l-12 34h-12z', '#8d7f74'),
    stroke('M26 64v26', '#ecdcb8', 7),
    group(
      'transform="rotate(6 240 104)"',
      rect(24, 58, 396, 90, 'url(#shell)', 'rx="6"'),
      rect(28, 64, 388, 78, 'url(#brick)'),
      stroke('M40 68h372M40 138h372', '#5a2a20', 5, 'stroke-dasharray="2 15" stroke-linecap="butt"'),
      rect(32, 72, 384, 62, 'url(#inside)'),
      path('M32 116q60-8 130-2t130 0 124 4v16H32z', 'url(#bed)'),
      grains(3, 26, [180, 116, 90, 14], '#8f3a20', 6),
      grains(5, 30, [262, 115, 146, 15], '#ffd98a', 9),
      grains(9, 20, [262, 117, 146, 13], '#d9502a', 8),
      ...[92, 232, 358].map(
        (x) => rect(x, 48, 15, 12, STEEL_DARK, 'rx="2"') + rect(x, 146, 15, 12, STEEL_DARK, 'rx="2"'),
      ),
      stroke('M60 90q8-10 16 0M110 84q8-10 16 0M160 88q8-10 16 0', CREAM, 2.6, 'opacity=".75"'),
      group('transform="translate(416 96) scale(-1 1)"', flame(0, 0, 190, 44)),
    ),
    ...[88, 240, 356].map(
      (x, i) => rect(x - 14, 148 + i * 13, 40, 40, '#5a4f5c') + circle(x + 6, 150 + i * 13, 8, STEEL),
    ),
    // the hood and the burner
    path('M408 82h44v106h-44z', '#5a4a42'),
    path('M408 82h44v10h-44z', '#8d7f74'),
    stroke('M480 112h-56', STEEL_DARK, 12),
    circle(424, 112, 7, HEAT[1]),
    // the eye on the fire
    worker(310, 202, 44, '#ff7a2c', '#f7d3b5', 12),
    group(
      'transform="translate(323 158) rotate(10)"',
      rect(0, -6, 10, 14, '#2f8be6', 'rx="2" stroke="#1a1338" stroke-width="2"'),
    ),
    // the gas that leaves
    ...[
      [86, 40],
      [122, 24],
      [166, 36],
    ].map(
      ([x, y]) =>
        circle(x! - 10, y!, 5.5, '#e8502a') +
        circle(x! + 10, y!, 5.5, '#e8502a') +
        circle(x!, y!, 7, '#3a3644'),
    ),
    rect(0, 184, 480, 3, YELLOW),
  );
}

/** The pour: concrete into a form full of bars; behind, a bridge that is ready. */
export function beton(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#7fb8e0', '#cfe4e8 55%', '#ffe6bc']),
      linear('wet', ['#b8b4ac', '#8a867e']),
      linear('drum', ['#fff7ea', '#d8cbb8 60%', '#a89a88']),
      linear('wood', ['#e0a868', '#a86f3a']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(420, 46, 20, '#fffbe6'),
    circle(420, 46, 46, '#fff3c8', 'opacity=".45"'),
    path('M0 124l60-40 60 26 70-50 80 48 60-30 150 46v30H0z', '#93aab0'),
    path('M0 140q120-24 240-10t240-6v40H0z', '#7f9a6a'),
    // the bridge
    stroke('M160 74h330', '#d8cfc0', 10),
    stroke('M160 68h330', '#fff7ea', 3),
    path('M206 78h14v64h-18zM300 78h14l4 66h-20zM396 78h14l4 64h-20z', '#b8ac9a'),
    stroke('M214 140q-2-56 44-58 48 2 48 58M310 140q0-56 46-58 46 2 46 58', '#c9beb0', 5),
    path('M250 64h26l4-6h10l4 6h10v6h-54z', '#e8502a'),
    circle(260, 70, 4, INK),
    circle(292, 70, 4, INK),
    rect(0, 162, 480, 41, '#8a7460'),
    // the mixer truck
    path('M-4 166v-34h28v-28q0-6 6-6h20l14 26v42z', '#0f8a94'),
    path('M32 104h16l10 20H32z', '#bfe6f6'),
    rect(-4, 160, 190, 10, STEEL_DARK),
    path('M66 120q4-34 34-40 34-6 62 28l-2 18q-30 30-66 28-26-8-28-34z', 'url(#drum)'),
    path('M84 90q10 30 6 58l14 6q8-34-6-72zM122 80q16 26 12 60l14-6q6-26-8-48z', '#e8502a'),
    path('M158 96l22-4v24l-20 8z', '#c9beb0'),
    circle(24, 176, 15, INK),
    circle(110, 176, 15, INK),
    circle(148, 176, 15, INK),
    ...[24, 110, 148].map((x) => circle(x, 176, 6, STEEL)),
    // chute and concrete
    path('M170 108l72 38-4 8-70-36z', STEEL_DARK),
    path('M176 110l66 36q8 6 6 24h-16q2-12-4-18l-56-32z', 'url(#wet)'),
    // the form, its steel cage above
    stroke(
      'M250 190v-70M276 190v-70M302 190v-70M328 190v-70M354 190v-70M380 190v-70M406 190v-70M244 130h170M244 146h170',
      '#a8502c',
      3.4,
    ),
    path('M230 172q30-12 60-4 40 8 66 0t64 4v20H230z', 'url(#wet)'),
    grains(4, 22, [240, 172, 170, 14], '#d8d2c6', 4),
    path('M222 166h8v26h194v-26h8v36H222z', 'url(#wood)'),
    stroke('M262 194v8M302 194v8M342 194v8M382 194v8', '#7a4a22', 3),
    // someone spreads, someone guides
    worker(316, 172, 46, '#ff7a2c', '#744733'),
    stroke('M326 150l16 30M336 180h14', '#7a4a22', 3),
    worker(450, 200, 64, '#c8d62c', '#eab98f', 12),
  );
}
