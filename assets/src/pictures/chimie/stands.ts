import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { COPPER, CREAM, INK, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { chemist, soap, steam, stirrer } from './parts.ts';

/** The old hall: a cauldron of green paste steams in the light of the windows. */
export function savonnerieDesSeptCuves(): string {
  const arch = (x: number) =>
    path(`M${x} 92V44q0-30 30-30t30 30v48z`, 'url(#window)') +
    stroke(`M${x + 30} 14v78M${x} 52h60`, '#3f5a3a', 3);
  return picture(
    WIDE,
    [
      linear('hall', ['#1f3a34', '#35604a 55%', '#8a7a4a']),
      linear('window', ['#fff6c8', '#ffd98a']),
      linear('ray', ['#fff2b480', '#fff2b400']),
      linear('copper', ['#ffd0a0', '#b8622c 45%', '#5f2c18'], 90),
      radial('paste', ['#d9e68a', '#9fb848 60%', '#6f8a30']),
      radial('glow', ['#ffe9a8aa', '#ffe9a800']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path('M0 0h480v20q-46-22-92 0-48-24-96 0-48-24-96 0-48-24-96 0-50-24-100 0z', '#172c28'),
    arch(24),
    arch(128),
    arch(300),
    arch(404),
    path(
      'M24 92l40 111h96L84 30zM128 92l60 111h90L188 30zM300 60l-70 143h96l34-140z',
      'url(#ray)',
      'opacity=".7"',
    ),
    circle(196, 120, 110, 'url(#glow)'),
    rect(0, 168, 480, 35, '#2a2a24'),
    stroke('M0 168h480', '#8a7a4a', 3),
    // the gangway on the left
    rect(0, 116, 94, 7, '#8f5f35'),
    stroke('M10 123v46M78 123v46M4 116V90M46 116V92M4 94h50', '#5c3c28', 5),
    // the cauldron
    path('M92 104h220l-14 58q-6 16-26 16H132q-20 0-26-16z', 'url(#copper)'),
    stroke('M98 126h208M104 148h196', '#7a3d1c', 2.6),
    group('', ...[112, 140, 168, 196, 224, 252, 280].map((x) => circle(x, 126, 2.4, '#ffd9b0'))),
    path('M86 104q0-16 116-16t116 16-116 16-116-16z', '#7a3d1c'),
    path('M98 104q0-11 104-11t104 11-104 11-104-11z', 'url(#paste)'),
    stroke('M140 104q20-8 44 0t50-2M190 110q30-6 60-2', '#f3f7c8', 2.6, 'opacity=".8"'),
    circle(262, 102, 5, '#e6efa8'),
    circle(130, 100, 3.5, '#e6efa8'),
    circle(236, 108, 3, '#e6efa8'),
    steam(206, 88, 70),
    // the one who stirs
    chemist(66, 116, 58, '#cf9464', '#2b1b17', -4),
    stroke('M58 70L168 108', '#c98d52', 5),
    path('M160 100l22 6-4 9-22-6z', '#c98d52'),
    // the cubes
    ...[0, 1, 2, 3].map((at) => soap(338 + at * 30, 184, 24)),
    ...[0, 1, 2].map((at) => soap(352 + at * 30, 160, 24, '#a8bc5c', '#d9e6a0', '#768f38')),
    ...[0, 1].map((at) => soap(366 + at * 30, 136, 24)),
    soap(382, 112, 24, '#efe6c8', '#fffdf0', '#c9bb8c'),
    path('M326 184h150v8H326z', '#8f5f35'),
    stroke('M340 192v10M460 192v10', '#5c3c28', 6),
  );
}

/** Ochre cliffs, heaps of pigment, and the vessel where they become paint. */
export function couleursVermeline(): string {
  const heap = (x: number, wide: number, tall: number, fill: string, light: string) =>
    path(
      `M${x} 184q${wide * 0.3} ${-tall * 0.4} ${wide * 0.42} ${-tall}q${wide * 0.08} ${-8} ${wide * 0.18} 0q${wide * 0.16} ${tall * 0.7} ${wide * 0.4} ${tall}z`,
      fill,
    ) +
    path(
      `M${x + wide * 0.42} ${184 - tall}q${wide * 0.08} ${-8} ${wide * 0.18} 0q4 16 10 26-20-6-${wide * 0.4} 8 ${wide * 0.08}-16 ${wide * 0.12}-34z`,
      light,
    );
  return picture(
    WIDE,
    [
      linear('sky', ['#4a8ad0', '#a9d3ea 50%', '#ffe9c8']),
      linear('cliff', ['#ffb24a', '#e87a2c 45%', '#b8402a']),
      linear('far', ['#ffd08a', '#e89a5a']),
      linear('steel', ['#ffffff', '#c3c9d6 45%', '#7d8698'], 90),
      radial('paint', ['#ff8a5a', '#d93a2a 55%', '#9c2420']),
      radial('sun', ['#fffbe6', '#fff0b880 40%', '#fff0b800']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(88, 46, 80, 'url(#sun)'),
    circle(88, 46, 22, '#fffbe6'),
    path('M0 120l40-30 30 10 40-34 30 26 40-16 40 30 60-10v74H0z', 'url(#far)'),
    path(
      'M150 164l10-60 16-20 12-50 18 30 14-44 22 34 10-20 20 46 14-66 24 40 12-26 22 50 14-36 22 60 20-24 20 40 60-30v76z',
      'url(#cliff)',
    ),
    stroke(
      'M200 60l-8 60M232 40l-4 80M262 70l-6 60M300 40l-4 90M340 60l2 70M384 70l6 60M430 90l4 50',
      '#8f2f24',
      2.4,
      'opacity=".5"',
    ),
    path('M350 48q4-20 9-24 7 6 9 24zM391 86q5-20 10-24 8 6 9 24zM166 96q5-20 10-24 8 6 9 24z', '#3f7350'),
    rect(0, 160, 480, 43, '#8a4a30'),
    path('M0 160q60-8 120-4t140-2 220 4v12H0z', '#c9743f'),
    heap(4, 92, 62, '#e8b02c', '#ffd45a'),
    heap(74, 88, 50, '#e07a2c', '#ffa04a'),
    heap(136, 84, 56, '#b8342a', '#e05a3a'),
    // the vessel
    stroke('M300 198v-16M440 198v-16', STEEL_DARK, 8),
    path('M286 104h168v52q0 34-40 34h-88q-40 0-40-34z', 'url(#steel)'),
    path('M280 104q0-14 90-14t90 14-90 14-90-14z', '#8b94a6'),
    path('M290 104q0-10 80-10t80 10-80 10-80-10z', 'url(#paint)'),
    stroke('M320 104q24-8 50 0t56-1M340 109q28-5 54-1', '#ffb08a', 2.4),
    stirrer(392, 62, 40, 0),
    stroke('M370 30h90v70', STEEL_LIGHT, 6),
    path('M336 134h70v26h-70z', '#7d8698', 'opacity=".5"'),
    rect(350, 128, 42, 34, CREAM, 'rx="4"'),
    path('M371 133c7 9 10 12 10 17a10 10 0 0 1-20 0c0-5 3-8 10-17z', '#d93a2a'),
    // the one who tips the powder
    rect(222, 142, 54, 8, '#8f5f35'),
    stroke('M230 150v50M268 150v50', '#5c3c28', 5),
    chemist(248, 142, 56, '#744733', '#b9b4b5', 4),
    path('M262 84l26-10 8 20-24 12z', COPPER),
    path('M292 78q10 4 12 22l-10 2q0-10-8-12z', '#d9482c'),
    stroke('M300 92h0M306 98h0M298 100h0M310 92h0', '#ff9a6a', 4),
    circle(270, 94, 3.5, YELLOW),
    stroke('M20 196h40M150 198h30', INK, 2, 'opacity=".3"'),
  );
}
