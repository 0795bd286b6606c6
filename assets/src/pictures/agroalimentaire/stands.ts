import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { COPPER, CREAM, HEAT, INK, STEEL, STEEL_DARK, YELLOW } from '../palette.ts';
import { stars } from '../parts.ts';
import { whiteCoat } from '../white-coat.ts';
import { cheese, jar, LEAF, STEEL_STOPS, steam, tank } from './parts.ts';

/** Sunset over the orchards: seven jars leave the open retort. */
export function conserverieSeptBocaux(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#a8324a', '#f0704a 45%', '#ffc06a 80%', '#ffe2a0']),
      radial('sun', ['#fff6cc', '#ffe08acc 40%', '#ffd06a00']),
      linear('steel', STEEL_STOPS),
      radial('mouth', ['#ffb04a', '#a8402c 60%', '#3a1a2c']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(330, 84, 96, 'url(#sun)'),
    circle(330, 84, 32, '#fff4c4'),
    path('M120 130q60-46 130-22 60-30 120 0 60-22 110-6v60H120z', '#8f3a3c'),
    path('M120 146q90-30 190-12t170-10v50H120z', '#5f2f34'),
    stroke('M230 124v14M256 120v14M282 124v14M400 118v14M426 116v14M452 118v14', '#3f2430', 3),
    circle(230, 118, 8, '#6f8a3a'),
    circle(256, 114, 9, '#7f9a3f'),
    circle(282, 118, 8, '#6f8a3a'),
    circle(400, 112, 8, '#6f8a3a'),
    circle(426, 110, 9, '#7f9a3f'),
    circle(452, 112, 8, '#6f8a3a'),
    rect(0, 172, 480, 31, '#3a1c2c'),
    // the retort: body, mouth, basket, door
    path('M-10 26h112v130H-10z', 'url(#steel)'),
    stroke('M20 26v130M56 26v130', STEEL_DARK, 2, 'opacity=".5"'),
    circle(104, 91, 70, STEEL_DARK),
    circle(104, 91, 62, 'url(#mouth)'),
    jar(84, 132, 40, '#c9341f', '#7a2a2c'),
    jar(108, 132, 40, '#c9341f', '#7a2a2c'),
    jar(132, 132, 40, '#c9341f', '#7a2a2c'),
    rect(60, 132, 88, 5, STEEL_DARK),
    circle(104, 91, 66, 'none', 'stroke="#c4ccda" stroke-width="7"'),
    stroke(
      'M104 20v8M104 154v8M34 91h8M166 91h8M54 41l6 6M148 135l6 6M154 41l-6 6M60 135l-6 6',
      STEEL_DARK,
      6,
    ),
    steam(150, 46, 46),
    steam(196, 34, 30),
    path('M12 158h30l6 16H4zM96 158h30l6 16H88z', STEEL_DARK),
    circle(36, 52, 13, CREAM),
    stroke('M36 52l7-6', '#c9341f', 2.6),
    // the belt and the seven jars
    rect(150, 164, 330, 12, STEEL_DARK, 'rx="6"'),
    stroke('M160 170h310', STEEL, 7, 'stroke-dasharray="0 14"'),
    ...[180, 221, 262, 303, 344, 385, 426].map((x, index) =>
      jar(x, 164, 64, index % 2 ? '#d6391f' : '#e2492c', index % 2 ? CREAM : YELLOW),
    ),
    whiteCoat(460, 200, 66, '#a86b45', { arm: 8 }),
  );
}

/** A summer morning in the mountains: the tanker is plugged into the dairy. */
export function laiterieCombeClaire(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#3f8fd8', '#a9dcf2 60%', '#f2fbe6']),
      linear('rock', ['#7f92c0', '#b4c4dc']),
      linear('steel', STEEL_STOPS, 90),
      linear('blue', ['#3a78cc', '#1f4c94']),
      radial('sun', ['#fffbe0', '#fff0b0aa 40%', '#fff0b000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(70, 40, 70, 'url(#sun)'),
    path('M-10 130L60 40l40 46 50-66 60 72 44-40 70 80z', 'url(#rock)'),
    path(
      'M60 40L40 66l14-4 8 8 10-10 12 6zM150 20l-28 38 18-8 12 12 14-14 16 6zM254 52l-18 18 14-2 8 8 10-8z',
      '#fff',
    ),
    path('M0 128q80-40 180-14t300-8v97H0z', '#7fbf52'),
    path('M0 150q120-24 240-6t240-6v65H0z', '#5a9a3f'),
    // two cows in the meadow
    ...[
      [46, 128],
      [212, 124],
    ].map(([x, y]) =>
      group(
        `transform="translate(${x} ${y})"`,
        path('M-12-10q0-4 4-4h16q4 0 5 5l5-2 3 6-6 3-3-2v10h-3V0H-6v6h-3V-2q-3-2-3-8z', '#fff7ea'),
        path('M-8-14h8l-2 6-5-1zM4-13h5l-2 7-4-2z', '#7a4a34'),
      ),
    ),
    // the dairy and its tanks
    path('M336 76l72-36 80 36v90H336z', 'url(#blue)'),
    path('M328 80l80-44 80 40v-12l-80-40-88 50z', '#c9d6e8'),
    rect(362, 96, 30, 24, '#ffe9a8', 'rx="3"'),
    rect(404, 96, 30, 24, '#ffe9a8', 'rx="3"'),
    rect(446, 96, 30, 24, '#ffe9a8', 'rx="3"'),
    path('M408 48q9 11 9 18a9 9 0 0 1-18 0q0-7 9-18z', '#fff'),
    tank(258, 168, 46, 128),
    tank(308, 168, 46, 142),
    stroke('M258 46q0-18 24-18t26-4M330 60q14 0 14 16', '#c9d6e8', 4),
    // the tanker
    stroke('M196 158q26 24 50 0', INK, 5),
    rect(18, 100, 146, 52, 'url(#tankBody)', 'rx="26"'),
    rect(18, 100, 146, 52, '#fdfefe', 'rx="26"'),
    path('M18 128h146q0 24-26 24H44q-26 0-26-24z', '#cfdcea'),
    stroke('M60 101v50M120 101v50', '#aebccd', 2),
    rect(76, 94, 26, 8, STEEL_DARK, 'rx="3"'),
    path('M166 114q0-6 6-6h20q6 0 9 6l8 20v24h-43z', '#e8482a'),
    path('M176 114h14q4 0 6 5l5 13h-25z', '#dff4ff'),
    rect(14, 150, 196, 9, INK, 'rx="3"'),
    ...[40, 66, 130, 190].map((x) => circle(x, 162, 12, INK) + circle(x, 162, 5, STEEL)),
    circle(196, 158, 5, '#e8482a'),
    circle(246, 158, 5, '#e8482a'),
    // cheeses in front
    path('M290 184h190v6H290z', '#8f5f35'),
    path('M304 190v13M464 190v13', '#6f4526', 'stroke="#6f4526" stroke-width="7"'),
    ...[322, 372, 422].map((x, index) => cheese(x, 181, 23, index % 2 ? '#d3963c' : '#e0a94a')),
    cheese(347, 167, 22, '#d3963c'),
    cheese(397, 167, 22),
    whiteCoat(458, 198, 68, '#f7d3b5', { arm: 10 }),
  );
}

/** A pink moon: two candied cherries, and the copper pan that sings. */
export function confiserieCeriseLune(): string {
  const cherry = (x: number, y: number, r: number) =>
    circle(x, y, r, 'url(#cherry)') +
    path(
      `M${x - r * 0.62} ${y - r * 0.1}q0-${r * 0.5} ${r * 0.45}-${r * 0.6}-${r * 0.12} ${r * 0.34}-${r * 0.45} ${r * 0.6}z`,
      '#fff',
      'opacity=".8"',
    ) +
    circle(x + r * 0.42, y + r * 0.46, r * 0.1, '#fff', 'opacity=".7"');
  return picture(
    WIDE,
    [
      linear('sky', ['#3a1548', '#8a2a66 50%', '#f08a9a']),
      radial('moon', ['#fff2ea', '#ffc8cc 78%', '#ff9ab0']),
      radial('halo', ['#ffd8dc99', '#ffb0c000']),
      radial('cherry', ['#ff7a6a', '#d81f3c 45%', '#7a0f34']),
      linear('copper', ['#ffcf9a', COPPER, '#7c4222'], 90),
      linear('syrup', ['#ffd06a', '#e8742a']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    stars(9, 30, 0, 0, 480, 90),
    circle(238, 82, 130, 'url(#halo)'),
    circle(238, 82, 66, 'url(#moon)'),
    circle(258, 60, 9, '#f7b0b8', 'opacity=".6"'),
    circle(214, 104, 12, '#f7b0b8', 'opacity=".5"'),
    // the ochre hills
    path('M0 150l46-24 40 14 60-34 54 30 60-22 60 26 60-34 50 22 50-18v93H0z', '#8f3a4c'),
    path('M0 166q120-26 240-8t240-8v53H0z', '#4a1638'),
    // the cherries
    stroke('M92 82Q96 34 150 14Q160 52 168 92', '#6f9a3a', 5),
    path('M150 14q34-18 62 2-30 20-62-2z', LEAF),
    stroke('M154 14q28-4 50 2', '#8fc05a', 1.6),
    cherry(88, 124, 46),
    cherry(172, 130, 40),
    path(
      'M52 166q36 16 72 0 6 14-10 20-30 8-54 0-14-6-8-20zM138 166q34 12 68 0 6 12-8 18-26 8-50 0-14-4-10-18z',
      'url(#syrup)',
    ),
    stroke('M64 176q20 8 40 4M150 174q20 6 36 2', '#fff3c0', 2.4),
    // the pan on its stove
    steam(346, 84, 50, '#ffe8d8'),
    path('M286 112h128q-6 50-30 56h-68q-24-6-30-56z', 'url(#copper)'),
    `<ellipse cx="350" cy="112" rx="66" ry="13" fill="#7c4222"/><ellipse cx="350" cy="113" rx="58" ry="9.500" fill="#c9203c"/>`,
    stroke('M310 112q12-5 22 0t24 0 22 0', '#ff8a7a', 3),
    circle(330, 109, 4, '#ff8a7a'),
    circle(368, 110, 5, '#ff8a7a'),
    stroke('M284 116q-14 0-14 12t16 8M416 116q14 0 14 12t-16 8', '#7c4222', 5),
    path('M300 170h100v33H300z', '#2a1030'),
    path('M312 178h76v14h-76z', HEAT[4]),
    path('M318 192q4-16 10-6 4-14 12-2 4-12 12-2 6-12 12 2 8-8 10 8z', HEAT[1]),
    stroke('M346 114l62-38', '#c98d52', 6),
    group(
      'transform="translate(862 0) scale(-1 1)"',
      whiteCoat(431, 196, 118, '#eab98f', { arm: 12, hair: '#4a2f21', coat: '#fff3f0' }),
    ),
  );
}
