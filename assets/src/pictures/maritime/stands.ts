import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, INK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { hazard, worker } from '../parts.ts';
import { containers, girder, leg, RED_LEAD, robot, slings, waves } from './parts.ts';

/** Dawn over the yard: the gantry brings the bow to a hull that waits in the dock. */
export function chantierBelleEtrave(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#2b5fa8', '#86b8dc 42%', '#ffdcae 74%', '#ffb784']),
      linear('hull', ['#3f86e0', '#1d5fb4 50%', '#123f86']),
      linear('sea', ['#f0b48c', '#2f8fa8 40%', '#0f5570']),
      linear('rock', ['#8a5a6a', '#4a3a5c']),
      radial('sun', ['#fffbe6', '#ffe2a0 35%', '#ffd09000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(112, 126, 96, 'url(#sun)'),
    circle(112, 126, 25, '#fffbe6'),
    path('M0 146V84q8-22 22-34 10-8 20 2 14 14 4 24l-12 2q12 22 20 40 10 14 30 28z', 'url(#rock)'),
    path('M22 50q10-8 20 2 14 14 4 24l-12 2q-6-14-12-28z', '#b07a78', 'opacity=".7"'),
    rect(0, 144, 480, 59, 'url(#sea)'),
    waves(
      [
        [16, 156, 34],
        [86, 152, 44],
        [40, 168, 26],
        [96, 164, 22],
        [10, 186, 40],
      ],
      '#fff1d6',
      'opacity=".8"',
    ),
    // the hull that waits, its decks open
    path('M52 178h428v25H44z', '#2c2a44'),
    rect(300, 74, 180, 86, 'url(#hull)'),
    rect(300, 130, 180, 8, CREAM),
    rect(300, 138, 180, 24, RED_LEAD),
    rect(288, 74, 22, 88, '#1a2a52'),
    stroke('M288 75h22M288 96h22M288 117h22M288 138h22M288 161h22M299 75v86', '#8fb6e8', 3),
    stroke('M354 80v48M400 80v48M446 80v48', '#fff', 1.6, 'opacity=".3"'),
    rect(388, 52, 92, 22, CREAM),
    stroke('M398 62h8M416 62h8M434 62h8M452 62h8M470 62h8', '#2b5fa8', 6, 'stroke-linecap="butt"'),
    path('M310 178l10-16h16l10 16zM378 178l10-16h16l10 16zM446 178l10-16h16l10 16z', YELLOW),
    // the gantry
    leg(88, 26, 180, 20),
    girder(64, 14, 416, 15),
    rect(192, 8, 44, 26, '#fff7ea', 'rx="3"'),
    rect(198, 13, 14, 9, '#2b5fa8', 'rx="1.5"'),
    stroke('M206 34v14M222 34v14', INK, 2),
    slings(214, 60, 160, 262, 78),
    // the bow
    path('M136 72q34 34 48 62-26 2-28 17 2 15 26 15h86V78z', 'url(#hull)'),
    path('M181 128q3 4 4 8h83v-8z', CREAM),
    path('M184 136q-26 0-28 15 2 15 26 15h86v-30z', RED_LEAD),
    path('M268 78l10-5v86l-10 7z', '#8fb6e8'),
    stroke('M268 100l10-5M268 122l10-5M268 144l10-5', '#123f86', 2.4),
    stroke('M164 92q10 2 10 12', STEEL_LIGHT, 4),
    stroke('M136 72h20M146 72v-8M166 76v-9M156 64h24', CREAM, 2.2),
    hazard(52, 178, 428, 6),
    worker(124, 178, 34, '#ff7a2c', '#8f5a3c', 10),
    worker(330, 74, 28, '#c8d62c', '#f7d3b5', 9),
  );
}

/** A cargo ship at sunset under four rigid wings. */
export function voiluresCastelmar(): string {
  const wing = (x: number, low: number) =>
    group(
      `transform="translate(${x} ${low}) rotate(2)"`,
      rect(-4, -12, 10, 14, INK),
      path('M-16-8Q-22-70-9-112q5-8 11 0Q12-64 6-8z', 'url(#wing)'),
      path('M9-9Q15-60 6-106q7 4 12 18 6 40 1 79z', '#d99a86'),
      stroke('M-16-34h23M-18-62h25M-15-90h20', '#b9a7b8', 1.4, 'opacity=".7"'),
    );
  return picture(
    WIDE,
    [
      linear('sky', ['#2f2c6b', '#93457a 40%', '#f3805a 72%', '#ffd596']),
      linear('sea', ['#e88a62', '#7a4a78 28%', '#2a2a5c']),
      linear('hull', ['#c9502e', '#8a2c22']),
      linear('wing', ['#ffffff', '#fff1e0 60%', '#e6c3b4'], 90),
      radial('sun', ['#fffbe0', '#ffdf9a 35%', '#ff9a6a00']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(78, 118, 112, 'url(#sun)'),
    circle(78, 118, 34, '#fff6d2'),
    path('M0 142l46-12 40 6 50-16 60 14 70-10 80 12 134-10v20H0z', '#6e3d70', 'opacity=".55"'),
    stroke(
      'M268 28q22-8 44 0t44 0M330 12q18-6 36 0t36 0M388 48q18-6 36 0t36 0',
      '#ffe9cf',
      2.2,
      'opacity=".55"',
    ),
    rect(0, 144, 480, 59, 'url(#sea)'),
    waves(
      [
        [56, 150, 44],
        [64, 158, 28],
        [44, 168, 60],
        [70, 178, 20],
        [10, 190, 34],
      ],
      '#fff0c4',
      'opacity=".9"',
    ),
    ...[206, 268, 330, 392].map((x) => wing(x, 122)),
    // cargo and bridge
    containers(218, 124, ['ob', 'y']),
    containers(280, 124, ['gr', ' b']),
    containers(342, 124, ['yo', 'c']),
    path('M406 124V84h32v40z', CREAM),
    rect(400, 80, 44, 7, CREAM, 'rx="2"'),
    stroke('M408 93h28', '#2f2c6b', 6, 'stroke-linecap="butt"'),
    stroke('M408 106h5M418 106h5M428 106h5', '#2f2c6b', 4, 'stroke-linecap="butt"'),
    rect(424, 68, 9, 12, '#c9502e'),
    // the hull
    path('M142 116q10 2 24 8h286l-6 40H176q-22-22-34-48z', 'url(#hull)'),
    path('M164 148q6 10 12 16h270l2-16z', '#5a1c28'),
    stroke('M160 126h288', '#ffb08a', 2.4, 'opacity=".8"'),
    // foam at the bow and along the side
    path('M128 170q14-18 30-22 8 12 24 12 26 4 60 0t80 2 150-2v14H120z', '#8a5580'),
    stroke('M120 172q20-20 42-20 12 12 34 9t60 0 70 2 60-2 94 2', '#fff1dc', 3.4),
    stroke('M150 186h70M250 182h50M330 190h90M200 196h40', '#e8a58e', 2.4, 'opacity=".8"'),
    worker(188, 124, 20, '#c8d62c', '#6b4130', 8),
  );
}

/** Below the surface: a robot lights up a hull above the meadow. */
export function robotiquePosidonie(): string {
  const blades = (x: number, count: number, height: number) =>
    Array.from({ length: count }, (_, at) => {
      const lean = ((at * 7) % 5) * 3 - 4;
      return `M${x + at * 7} 206q${lean - 4}-${height * 0.5} ${lean + 4}-${height - ((at * 11) % 4) * 6}`;
    }).join('');
  const fish = (x: number, y: number, size: number) =>
    `M${x} ${y}q${size}-${size * 0.7} ${size * 2} 0q-${size} ${size * 0.7}-${size * 2} 0zM${x + size * 1.8} ${y}l${size * 0.8}-${size * 0.5}v${size}z`;
  return picture(
    WIDE,
    [
      linear('deep', ['#8fe6dc', '#2aa7b5 30%', '#0f6b86 65%', '#083650']),
      linear('belly', ['#1d3f6e', '#8f2c34 38%', '#c9463c']),
      linear('beam', ['#fffbd0ff', '#fff6c050 70%', '#fff6c000'], 90),
      linear('ray', ['#ffffff70', '#ffffff00']),
      radial('glow', ['#fffbe6', '#fff3b080 40%', '#fff3b000']),
    ],
    rect(0, 0, 480, 203, 'url(#deep)'),
    path('M30 0h34L4 190h-56zM112 0h22L90 190H40zM186 0h46l-26 190h-70z', 'url(#ray)'),
    // the hull above
    path('M262 0h218v64q-70 24-130 10-66-16-88-74z', 'url(#belly)'),
    stroke('M300 42q50 30 180 8M276 20q60 24 204 8', '#fff', 1.4, 'opacity=".25"'),
    circle(352, 62, 58, 'url(#glow)', 'opacity=".8"'),
    stroke('M330 66l5-4M346 74l6-1M366 72l5-2M384 66l4-3', '#2f7a5c', 5),
    rect(398, 58, 26, 7, STEEL_LIGHT, 'rx="2" transform="rotate(-8 398 58)"'),
    // the cable up to the boat
    stroke('M152 82Q104 50 128 0', '#ff8a3c', 3),
    path('M222 96L316 42l96 34L224 124z', 'url(#beam)'),
    robot(172, 116, 1.08),
    // the meadow
    path('M0 203v-22q60-16 130-6t150-4 200-4v36z', '#0a4a4f'),
    stroke(blades(4, 34, 46), '#1f8a5e', 4.4),
    stroke(blades(240, 36, 38), '#176f55', 4.4),
    stroke(blades(20, 20, 32) + blades(300, 25, 26), '#5fc07a', 3),
    path(
      [
        [318, 112, 8],
        [344, 124, 8],
        [352, 104, 7],
        [378, 116, 9],
        [398, 132, 7],
        [410, 106, 7],
        [336, 142, 6],
        [434, 122, 8],
      ]
        .map(([x, y, size]) => fish(x!, y!, size!))
        .join(''),
      '#d9f3f2',
    ),
    ...[
      [96, 70, 4],
      [88, 52, 3],
      [100, 40, 2.4],
      [92, 24, 3.4],
    ].map(([x, y, r]) => circle(x!, y!, r!, 'none', 'stroke="#e9fffb" stroke-width="1.6"')),
  );
}
