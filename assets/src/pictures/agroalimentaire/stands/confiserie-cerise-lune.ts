import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { COPPER, HEAT } from '../../palette.ts';
import { stars } from '../../parts.ts';
import { whiteCoat } from '../../white-coat.ts';
import { LEAF, steam } from '../parts.ts';

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
