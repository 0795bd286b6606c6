import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, HEAT, INK, STEEL_DARK, YELLOW } from '../palette.ts';
import { hook, worker } from '../parts.ts';
import { benches, dumper, pine } from './parts.ts';

/** Evening between three hills: the tower, the long kiln that glows, a truck from the quarry. */
export function cimenterieTroisCollines(): string {
  const cyclone = (x: number, y: number) =>
    rect(x - 15, y, 30, 13, '#efe2cc') +
    path(`M${x - 15} ${y + 13}h30l-11 20h-8z`, '#cbb99e') +
    rect(x - 4, y + 32, 8, 8, '#8d7f74');
  return picture(
    WIDE,
    [
      linear('sky', ['#5a6fae', '#d8a2a0 45%', '#ffd9a0 78%']),
      linear('rock', ['#fff3da', '#cdb48c']),
      linear('kiln', ['#fff0da', '#b7a08c 50%', '#6d5a4e']),
      linear('silo', ['#efe2cc', '#c9b89e 60%', '#9a8872'], 90),
      radial('sun', ['#fff6d0', '#ffd890 40%', '#ffc07000']),
      radial('fire', ['#fff6d2', '#ffb03a 40%', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(226, 86, 100, 'url(#sun)'),
    circle(226, 86, 22, '#fff8e0'),
    path('M300 140q60-90 110-88 50 10 90 70v40H300z', '#8f7a90'),
    path('M130 140q60-62 110-58 60 8 120 58z', '#a88a90'),
    path('M-20 160Q10 40 92 36q70 8 110 124z', '#b79a7a'),
    benches([-4, 62, 158], 5, 34, 19),
    path('M0 150q200-14 480-4v57H0z', '#8a7460'),
    path('M0 176q180-20 480-6v33H0z', '#6d5a4a'),
    stroke('M12 186q130-18 250-8t210 0', '#c9ae8a', 9, 'opacity=".75"'),
    // silos
    ...[196, 230].map(
      (x) => rect(x, 78, 30, 78, 'url(#silo)', 'rx="3"') + path(`M${x} 78q15-16 30 0z`, '#8d7f74'),
    ),
    // the tower where hot gas meets the flour
    rect(354, 14, 74, 140, '#a08c78'),
    stroke('M354 14h74M354 50h74M354 88h74M354 124h74M391 14v140', '#6d5a4a', 3),
    stroke('M354 50l37-36 37 36M354 88l37-38 37 38', '#6d5a4a', 1.4),
    cyclone(372, 20),
    cyclone(410, 38),
    cyclone(372, 60),
    cyclone(410, 80),
    stroke('M400 14V2h52v150', '#c9b89e', 9),
    rect(446, 18, 16, 138, 'url(#silo)'),
    rect(446, 26, 16, 8, '#e8502a'),
    // the kiln, lower on the left where the flame is
    circle(172, 146, 44, 'url(#fire)'),
    group(
      'transform="rotate(-7 268 128)"',
      rect(160, 114, 214, 26, 'url(#kiln)', 'rx="4"'),
      ...[186, 262, 338].map((x) => rect(x, 109, 12, 36, '#5a4a42', 'rx="3"')),
      rect(160, 114, 30, 26, HEAT[3], 'opacity=".8"'),
    ),
    path('M136 122h32v44h-32z', '#5a4a42'),
    circle(152, 142, 8, HEAT[1]),
    rect(184, 156, 22, 20, '#5a4a42'),
    rect(262, 146, 20, 26, '#5a4a42'),
    rect(334, 138, 20, 30, '#5a4a42'),
    dumper(88, 194, 0.62, '#ff8a2c', true),
    worker(236, 200, 42, '#c8d62c', '#744733', 10),
    worker(442, 200, 42, '#ff7a2c', '#eab98f'),
    pine(20, 200, 42),
    pine(302, 200, 30),
  );
}

/** A reef full of holes goes down to the sea bed; its new neighbours look on. */
export function betonsDeLaRascasse(): string {
  const fish = (x: number, y: number, size: number, colour: string, turn = 1) =>
    group(
      `transform="translate(${x} ${y}) scale(${turn * size} ${size})"`,
      path('M-12 0q10-11 22 0-12 11-22 0z', colour),
      path('M-10 0l-10-7v14z', colour),
      circle(5, -1.6, 1.4, INK),
    );
  return picture(
    WIDE,
    [
      linear('sky', ['#ffd9a0', '#fff0d0']),
      linear('sea', ['#7fe6dc', '#1fa8b4 45%', '#0c5a7e']),
      linear('block', ['#e9e2d6', '#b3a797 60%', '#857a6e'], 40),
      linear('ray', ['#ffffff66', '#ffffff00']),
    ],
    rect(0, 0, 480, 40, 'url(#sky)'),
    circle(76, 26, 15, '#fffbe6'),
    path('M0 34l70-12 60 10 60-8v12H0z', '#c79a86'),
    rect(0, 34, 480, 169, 'url(#sea)'),
    path('M60 34l-60 150h70l30-150zM170 34l-20 140h60l-6-140zM420 34l60 120V80z', 'url(#ray)'),
    stroke('M0 36q20 5 40 0t40 0 40 0 40 0 40 0 40 0M420 36q20 5 40 0t40 0', '#e9fffb', 2.6),
    // the barge and its crane
    path('M266 24h170l-14 22H280z', '#e8502a'),
    rect(266, 20, 170, 6, CREAM),
    rect(400, 2, 26, 20, '#0f6f78'),
    rect(405, 6, 12, 8, '#bfe6f6'),
    worker(378, 20, 17, '#ff7a2c', '#eab98f', 8),
    stroke('M344 22L300-8M328 22L292-8', STEEL_DARK, 4),
    rect(322, 14, 30, 10, YELLOW, 'rx="2"'),
    hook(292, 66, -4),
    // the reef
    stroke('M292 66L252 96M292 66l40 30', STEEL_DARK, 2.4),
    path('M222 104l22-14h104l16 12-20 8H228z', '#f6f0e4'),
    path('M222 104h126l8 66H214z', 'url(#block)'),
    path('M348 104l16-2 8 56-16 12z', '#766b60'),
    circle(250, 128, 14, '#2a4a56'),
    circle(288, 124, 9, '#2a4a56'),
    circle(322, 134, 15, '#2a4a56'),
    circle(284, 152, 10, '#2a4a56'),
    circle(242, 156, 6, '#2a4a56'),
    fish(252, 129, 0.8, YELLOW),
    fish(318, 135, 0.8, '#ffb0c0', -1),
    // the older reefs, grown over, and the sea bed
    path('M0 176q90-20 190-8t290-8v43H0z', '#d8c496'),
    path('M0 190q120-14 250-4t230-6v23H0z', '#b79f70'),
    path('M398 178l8-44h54l10 44z', '#9a9484'),
    circle(422, 154, 9, '#2a4a56'),
    circle(448, 162, 7, '#2a4a56'),
    stroke('M404 136q-6-14 2-24M414 134q2-16-4-28M452 134q8-12 2-26M440 134q-2-10 4-18', '#2f9a6a', 4),
    stroke('M20 176q-8-20 2-38M32 178q8-22-2-44M46 178q-6-14 2-28M186 176q-6-14 2-26', '#2f9a6a', 5),
    fish(186, 84, 1, '#ff9a4a'),
    fish(160, 98, 0.8, '#ff9a4a'),
    fish(206, 102, 0.7, '#ff9a4a'),
    fish(400, 86, 0.9, '#bfe6ff', -1),
    fish(428, 98, 0.8, '#bfe6ff', -1),
    // the scorpionfish
    group(
      'transform="translate(104 164)"',
      path(
        'M-50 0q4-26 40-30l6-14 6 12 8-14 6 14 10-12 4 16q20 6 30 20l18-14-4 22 6 18-22-8Q30 26-2 24-44 22-50 0z',
        '#d8382c',
      ),
      path('M-8 4q18-6 24 14-16 14-30 6z', '#ff8a5a'),
      stroke('M-2 8l10 8M4 4l8 10', '#a82a20', 2),
      stroke('M20-16q6 10 0 26M34-12q4 10 0 20M6-24q6 8 4 18', '#a82a20', 3),
      circle(-30, -9, 7, CREAM),
      circle(-31, -9, 3.6, INK),
      stroke('M-48 6q8 6 18 3', '#7a1c16', 2.6),
      stroke('M-38-20l-4-8M-26-24l-2-9', '#d8382c', 3),
    ),
    stroke('M140 60v0M146 46v0M138 76v0', '#e9fffb', 5, 'opacity=".8"'),
  );
}
