import { circle, linear, n, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { INK, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { hazard, worker } from '../parts.ts';
import { bottle, chemist, peaks, soap, stirrer, VIOLET_DARK } from './parts.ts';

const COLOURS = ['#ff5d7d', '#ffc53d', '#5fe0b0', '#4fc3f0', '#c58af0'];

/** Beads race along the coil; the screen answers with a peak for each. */
export function analyse(): string {
  const coil = (along: number) => {
    const turn = along * Math.PI * 7;
    const far = 51 - along * 38;
    return `${n(129 + Math.cos(turn) * far)} ${n(92 + Math.sin(turn) * far)}`;
  };
  return picture(
    WIDE,
    [
      linear('lab', ['#221652', '#4a2f9a 60%', '#7f5ad0']),
      linear('oven', ['#f4f0ff', '#c9bde8']),
      radial('glow', ['#d9c8ffaa', '#d9c8ff00']),
    ],
    rect(0, 0, 480, 203, 'url(#lab)'),
    circle(330, 80, 150, 'url(#glow)'),
    ...[20, 60].map((y) => stroke(`M0 ${y}h480`, '#ffffff0c', 8)),
    // the instrument with its coiled tube
    rect(24, 22, 210, 140, 'url(#oven)', 'rx="12"'),
    circle(129, 92, 58, '#1a1040'),
    stroke(`M${Array.from({ length: 97 }, (_, at) => coil(at / 96)).join('L')}`, '#ffb36a', 4.5),
    ...[0.04, 0.13, 0.24, 0.31, 0.42, 0.52, 0.66, 0.79, 0.95].map((along, at) => {
      const [x, y] = coil(along).split(' ').map(Number);
      return circle(x!, y!, 5.5, COLOURS[at % 5]!);
    }),
    rect(196, 40, 26, 8, '#e8642a', 'rx="3"'),
    rect(196, 56, 26, 8, '#5fe0b0', 'rx="3"'),
    stroke('M36 46h14M36 56h14M36 66h14', '#9a8ac8', 3),
    // injection needle and carousel of vials
    stroke('M52 22V4h34v18', STEEL_LIGHT, 4),
    ...[40, 62, 84].map((x, at) => rect(x - 7, 144, 14, 18, COLOURS[at + 1]!, 'rx="3"')),
    // to the screen
    stroke('M234 92h26q8 0 8 8v0', '#ffb36a', 4),
    peaks(262, 22, 190, 108, COLOURS),
    path('M344 130h26l4 26h-34z', STEEL_DARK),
    // bench
    rect(0, 160, 480, 43, VIOLET_DARK),
    rect(0, 156, 480, 6, '#9a7ae0'),
    chemist(424, 206, 92, '#cf9464', '#2b1b17', 12),
    rect(286, 146, 60, 10, '#f4f0ff', 'rx="3"'),
    stroke('M294 151h8M306 151h8M318 151h8M330 151h8', '#9a8ac8', 4, 'stroke-linecap="butt"'),
  );
}

/** Mixed, moulded, packed: soaps, bottles and paints leave on the belt. */
export function formulation(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#ffe3c8', '#f5c3dc 55%', '#c9a3ea']),
      linear('steel', ['#ffffff', '#d3cbe8 45%', '#8a7fb0'], 90),
      linear('mix', ['#ff9ac4', '#c9489a']),
      radial('sun', ['#fffbe6', '#fff0c800']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    circle(70, 50, 130, 'url(#sun)'),
    ...[20, 116].map((x) => rect(x, 16, 78, 66, '#ffffff', 'rx="4" opacity=".55"')),
    stroke('M59 16v66M155 16v66', '#e6b8cc', 3),
    // the mixing vessel
    stroke('M214 60v92M342 60v92', '#6a5a9a', 7),
    path('M206 36h144v56q0 22-26 30l-30 10v14h-32v-14l-30-10q-26-8-26-30z', 'url(#steel)'),
    path('M226 66h104v24q0 16-22 22h-60q-22-6-22-22z', 'url(#mix)', 'opacity=".9"'),
    stroke('M234 72q20-8 44 0t44-2', '#ffe0f0', 2.6),
    stirrer(278, 40, 60, 26),
    stroke('M226 66h104v24q0 16-22 22h-60q-22-6-22-22z', '#8a7fb0', 3),
    stroke('M206 50h-40q-8 0-8-8V0M350 50h44q8 0 8-8V0', '#ffb36a', 8),
    // nozzles and belt
    stroke('M278 146v10', '#c9489a', 6),
    rect(0, 178, 480, 10, '#3a2f66'),
    ...[14, 54, 94, 134, 174, 214, 254, 294, 334, 374, 414, 454].map((x) =>
      circle(x, 189, 7, STEEL_LIGHT, 'stroke="#3a2f66" stroke-width="3"'),
    ),
    hazard(0, 196, 480, 7),
    soap(16, 178, 22),
    soap(56, 178, 22, '#efe6c8', '#fffdf0', '#c9bb8c'),
    soap(96, 178, 22, '#c9a3ea', '#e6d3fa', '#9a7ac8'),
    bottle(160, 178, 42, '#7a4cd6'),
    bottle(190, 178, 42, '#2fa08a'),
    bottle(220, 178, 42, '#e0487a'),
    rect(262, 158, 32, 20, '#f4f0ff', 'rx="2"'),
    rect(260, 155, 36, 5, '#c9489a'),
    ...[
      [318, '#e8642a'],
      [360, '#4fc3f0'],
      [402, '#ffc53d'],
    ].map(
      ([x, colour]) =>
        rect(Number(x), 154, 32, 24, '#f4f0ff', 'rx="2"') +
        rect(Number(x) - 2, 150, 36, 6, STEEL_DARK, 'rx="2"') +
        rect(Number(x), 160, 32, 10, String(colour)),
    ),
    // the one who sets the line
    path('M430 150l6-44h40v44z', VIOLET_DARK),
    rect(438, 110, 34, 20, INK, 'rx="3"'),
    stroke('M444 124l6-6 6 4 8-8', '#5fe0b0', 2.4),
    circle(446, 138, 3.5, '#5fe0b0'),
    circle(458, 138, 3.5, YELLOW),
    circle(470, 138, 3.5, '#e8382a'),
    worker(408, 150, 66, '#ff7a2c', '#6b4130', 6),
    rect(380, 148, 100, 4, '#6a5a9a'),
  );
}
