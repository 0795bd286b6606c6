import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { INK, STEEL_DARK, YELLOW } from '../palette.ts';
import { maker } from './parts.ts';

/** Four ways to a fibre: a plant, a sheep, a cocoon, a bottle. */
export function fibre(): string {
  const boll = (x: number, y: number, r: number) =>
    circle(x - r * 0.6, y, r * 0.7, '#fff') +
    circle(x + r * 0.6, y, r * 0.7, '#fff') +
    circle(x, y - r * 0.6, r * 0.75, '#fff') +
    circle(x, y + r * 0.3, r * 0.7, '#f4ecf0') +
    path(`M${x - r} ${y + r * 0.4}q${r} ${r} ${r * 2} 0l-${r * 0.5} ${r * 0.9}h-${r}z`, '#8a5a34');
  const arch = (x: number, fill: string) => path(`M${x} 196V64q0-52 52-52t52 52v132z`, fill);
  const bottle = (x: number, y: number, colour: string) =>
    path(`M${x - 12} ${y}q-3 0-3-4v-34q0-10 8-16v-12h14v12q8 6 8 16v34q0 4-3 4z`, colour, 'opacity=".85"') +
    rect(x - 8, y - 72, 16, 8, '#2f62d9', 'rx="2"') +
    stroke(`M${x - 9} ${y - 8}v-30`, '#fff', 3, 'opacity=".8"');
  return picture(
    WIDE,
    [
      linear('wall', ['#a82460', '#e0568c 60%', '#ff9aa8']),
      linear('a', ['#8fd0f0', '#fff0c8']),
      linear('b', ['#bfe4c8', '#fff6d0']),
      linear('c', ['#5a3a8a', '#c08ac8']),
      linear('d', ['#1f8aa0', '#bff0e4']),
    ],
    rect(0, 0, 480, 203, 'url(#wall)'),
    rect(0, 190, 480, 13, '#5c1440'),
    arch(12, 'url(#a)'),
    arch(130, 'url(#b)'),
    arch(248, 'url(#c)'),
    arch(366, 'url(#d)'),
    // cotton
    path('M12 170h104v26H12z', '#8a6a3a'),
    stroke('M64 180V70M64 140q-20-6-26-26M64 120q20-8 26-24M64 94q-16-6-18-20', '#6a8a3a', 4),
    path('M60 150q-20 2-26 14 20 4 26-14zM68 134q18 0 26 12-20 6-26-12z', '#7fb04a'),
    boll(64, 58, 17),
    boll(36, 104, 14),
    boll(92, 88, 14),
    boll(42, 70, 10),
    // the sheep
    path('M130 168q52-14 104 0v28H130z', '#7fb86a'),
    stroke('M158 158v24M172 160v24M196 160v24M210 158v24', '#3a2a30', 6),
    ...[
      [156, 130, 20],
      [178, 118, 22],
      [202, 122, 22],
      [214, 142, 18],
      [186, 146, 24],
      [160, 148, 18],
    ].map(([x, y, r]) => circle(x!, y!, r!, '#fffaf0')),
    stroke(
      'M166 126q8-6 12 0M190 118q8-6 12 0M178 142q8-6 12 0M202 140q8-6 12 0M160 148q6-4 10 0',
      '#e0d0c0',
      2.4,
    ),
    path('M138 108q12-12 26 0l2 22q-4 14-15 14t-15-14z', '#4a3640'),
    path('M138 112q-12-2-14 8 8 6 16 0zM164 112q12-2 12 8-6 6-14 0z', '#4a3640'),
    circle(145, 122, 2.4, '#fff'),
    circle(157, 122, 2.4, '#fff'),
    circle(150, 104, 11, '#fffaf0'),
    // the cocoon
    stroke('M250 178q40-30 100-18', '#6a4a2a', 5),
    path('M262 168q-4-34 16-44 18 14 4 42zM318 160q18-30 34-24 2 22-22 30z', '#6aa84a'),
    '<ellipse cx="296" cy="108" rx="21" ry="34" fill="#fff3d0" transform="rotate(24 296 108)"/>',
    stroke('M284 86q14-6 24 4M278 98q18-6 32 6M276 112q18-6 34 6M280 126q14-4 24 4', '#e0c890', 2),
    stroke('M312 80q26-20 16-44t-40 4 30 26 24-40', '#fffbe6', 2),
    path('M262 166q14-10 26-2t26 0q8 0 8 7t-8 7q-14 6-26 0t-26 2q-8-2-8-8t8-6z', '#f0ece0'),
    stroke('M276 164v14M290 168v14M304 166v14', '#cfc4b0', 2),
    circle(316, 170, 2, INK),
    // the bottles
    path('M366 176h104v20H366z', '#17606e'),
    bottle(394, 176, '#dffaf6'),
    bottle(422, 180, '#a8e8dc'),
    bottle(448, 176, '#dffaf6'),
    path('M380 60q6-16 20-12 8-14 22-4 16-4 16 12 12 2 10 14-30 10-66 2-10-4-2-12z', '#fff'),
    stroke('M398 78q-4 10 2 18M418 80q4 8-2 16M438 76q4 10-2 18', '#fff', 2.4),
  );
}

/** Spinning: a thick ribbon is stretched, twisted, and wound on turning bobbins. */
export function filature(): string {
  const roll = (x: number, y: number) =>
    circle(x, y, 12, 'url(#roll)', 'stroke="#4b4d60" stroke-width="1.600"') + circle(x, y, 3, STEEL_DARK);
  const bobbin = (x: number, colour: string) =>
    rect(x - 4, 96, 8, 76, STEEL_DARK) +
    path(`M${x - 13} 160l5-52h16l5 52z`, colour) +
    stroke(`M${x - 10} 150h20M${x - 10} 138h19M${x - 9} 126h17`, '#fff', 1.6, 'opacity=".7"') +
    rect(x - 17, 160, 34, 6, '#c98d52', 'rx="2"') +
    `<ellipse cx="${x}" cy="132" rx="21" ry="5" fill="none" stroke="#fff" stroke-width="2" stroke-dasharray="16 9"/>`;
  return picture(
    WIDE,
    [
      linear('hall', ['#4a1a5c', '#a83478 60%', '#f08a98']),
      linear('frame', ['#ffe0e4', '#d88aa8']),
      linear('roll', ['#ffffff', '#aab0c0 50%', '#666a80'], 30),
      radial('light', ['#fff0dcaa', '#fff0dc00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    ...[30, 150, 270, 390].map((x) => path(`M${x} 0h70l-14 34h-42z`, '#ffe8d0', 'opacity=".5"')),
    circle(210, 80, 140, 'url(#light)'),
    rect(0, 182, 480, 21, '#3a1040'),
    // cans of sliver, then the drafting rollers
    path('M14 184v-66h64v66z', '#c98d52'),
    '<ellipse cx="46" cy="118" rx="32" ry="9" fill="#fffaf0"/>',
    stroke('M24 118q22 10 44 0M30 115q16 6 32 0', '#e0d0c8', 2.4),
    path('M36 116Q30 56 84 44l60 0v20l-52 0Q58 70 56 118z', '#fffaf0'),
    stroke('M44 110q-2-46 44-56h54M50 112q0-40 44-50h48', '#e0d0c8', 2),
    path('M144 46h40l36 5v9l-36 3h-40z', '#fffaf0'),
    path('M218 51h40v8h-40zM256 53h26v4h-26z', '#fffaf0'),
    rect(138, 22, 148, 10, STEEL_DARK, 'rx="3"'),
    ...[158, 212, 262].flatMap((x) => [roll(x, 40), roll(x, 68)]),
    stroke('M146 40a12 12 0 0 1 20-9M200 40a12 12 0 0 1 20-9M250 40a12 12 0 0 1 20-9', YELLOW, 3),
    rect(138, 80, 148, 8, STEEL_DARK, 'rx="3"'),
    // the threads fan out to the bobbins
    rect(184, 88, 296, 10, 'url(#frame)', 'rx="4"'),
    stroke(
      'M282 55q30 0 40 40M282 55q60-4 80 40M282 55q100-10 120 40M282 55q140-14 162 40M282 55q2 10 0 40',
      '#fffaf0',
      2,
    ),
    rect(240, 168, 240, 14, 'url(#frame)', 'rx="4"'),
    ...[282, 322, 362, 402, 442].map((x, i) =>
      bobbin(x, ['#fff3dc', '#ffd0dc', '#fff3dc', '#ffd0dc', '#fff3dc'][i]!),
    ),
    stroke('M322 95l0 14M362 95v14M402 95v14M442 95v14M282 95v14', '#fffaf0', 1.8),
    // twisted: seen close
    circle(130, 138, 34, '#2a0a30', 'stroke="#ffc53d" stroke-width="5"'),
    '<clipPath id="lens"><circle cx="130" cy="138" r="31"/></clipPath>',
    group(
      'clip-path="url(#lens)"',
      path('M96 126h70v24H96z', '#fffaf0'),
      stroke(
        'M92 152l22-28M104 152l22-28M116 152l22-28M128 152l22-28M140 152l22-28M152 152l22-28',
        '#d8b8c0',
        4,
      ),
    ),
    stroke('M154 162l18 18', YELLOW, 7),
    maker(218, 200, 66, '#2f62d9', '#a86b45', { colour: '#1f7276', style: 'scarf' }, 10),
  );
}
