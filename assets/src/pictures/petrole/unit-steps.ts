import { circle, linear, path, picture, radial, random, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, HEAT, INK, STEEL, STEEL_DARK, STEEL_LIGHT } from '../palette.ts';
import { worker } from '../parts.ts';
import { COPPER_SHINE, chain, column, zigzag } from './parts.ts';

/** The tower cut open: hot at the bottom, cool at the top, a jar at each floor. */
export function distillation(): string {
  const floors = [
    { y: 36, jar: '#bfe9f2' },
    { y: 62, jar: '#ffe07a' },
    { y: 88, jar: '#f3a23c' },
    { y: 114, jar: '#c9662c' },
    { y: 140, jar: '#2a1a24' },
  ];
  const next = random(21);
  const bubbles = Array.from({ length: 40 }, () => {
    const y = 30 + next() * 112;
    return `M${(146 + next() * 92).toFixed(0)} ${y.toFixed(0)}h0`;
  }).join('');
  return picture(
    WIDE,
    [
      linear('wall', ['#243a6b', '#5a3a66 50%', '#8a3a3c']),
      linear('heat', ['#6fb8e0', '#b9a0c8 30%', '#f0a060 62%', '#d9432a']),
      linear('shell', COPPER_SHINE, 90),
      radial('glow', ['#ffd98acc', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#wall)'),
    circle(192, 176, 150, 'url(#glow)'),
    stroke('M0 30h110M280 30h200M40 0v203M440 0v203', '#ffffff14', 5),
    // the tower
    path('M124 196V60q0-56 68-56t68 56v136z', 'url(#shell)'),
    path('M138 190V62q0-44 54-44t54 44v128z', 'url(#heat)'),
    stroke(bubbles, '#fff', 5, 'opacity=".4"'),
    ...floors
      .slice(0, 4)
      .map(
        ({ y }) =>
          stroke(`M138 ${y + 12}h34M186 ${y + 12}h16M216 ${y + 12}h30`, INK, 3.4) +
          stroke(`M179 ${y + 12}v-7M209 ${y + 12}v-7M174 ${y + 3}h10M204 ${y + 3}h10`, INK, 2.4),
      ),
    path('M138 150q14-6 27 0t27 0 27 0 27 0v40H138z', '#2a1a24'),
    // crude comes in from the furnace
    path('M14 196v-60l14-14h44l14 14v60z', '#4a3040'),
    path('M26 196v-36q24-22 48 0v36z', '#1a1020'),
    path('M36 196q-6-16 6-28 2 8 8 10 2-12 10-18 8 18 2 36z', HEAT[3]),
    path('M44 196q-2-8 4-14 4 4 8-4 6 10 2 18z', HEAT[1]),
    stroke('M0 128h18q8 0 8 8M80 136h58', '#1a1020', 9),
    stroke('M90 136h44', HEAT[2], 4),
    // spouts and jars
    ...floors.map(({ y, jar }, at) => {
      const x = 306 + at * 32;
      return (
        stroke(`M246 ${y + 6}H${x}v14`, CREAM, 5) +
        stroke(`M${x} ${y + 20}v10`, jar, 4) +
        path(
          `M${x - 13} ${y + 22}h26v-3h-26zM${x - 12} ${y + 24}h24l1 24q0 4-4 4h-18q-4 0-4-4z`,
          '#ffffff',
          'opacity=".35"',
        ) +
        rect(x - 10, y + 34, 20, 16, jar, 'rx="2"')
      );
    }),
    rect(0, 194, 480, 9, '#1a1020'),
    worker(284, 195, 44, '#ff7a2c', '#8f5a3c', 12),
  );
}

/** A long chain goes into the reactor; short ones come out. */
export function craquage(): string {
  const next = random(8);
  const grains = Array.from({ length: 110 }, () => {
    const y = 62 + next() * 104;
    return `M${(196 + next() * 88).toFixed(0)} ${y.toFixed(0)}h0`;
  });
  return picture(
    WIDE,
    [
      linear('wall', ['#2a1638', '#6a2c3c 55%', '#b8622c']),
      linear('shell', ['#f0c498', '#b8622c 45%', '#5a2a16'], 90),
      radial('hot', ['#fff0b8', '#ffae4a 45%', '#e8502a']),
      radial('glow', ['#ffcf7acc', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#wall)'),
    circle(240, 112, 190, 'url(#glow)'),
    // pipes
    rect(0, 84, 190, 34, '#3a1d2c'),
    rect(0, 88, 190, 26, '#57304a'),
    rect(290, 84, 190, 34, '#3a1d2c'),
    rect(290, 88, 190, 26, '#57304a'),
    // the reactor
    path('M176 196V66q0-50 64-50t64 50v130z', 'url(#shell)'),
    path('M190 180V68q0-38 50-38t50 38v112z', 'url(#hot)'),
    stroke(grains.slice(0, 70).join(''), '#fffbe6', 5, 'opacity=".85"'),
    stroke(grains.slice(70).join(''), '#c9432a', 4, 'opacity=".6"'),
    stroke('M166 60h148M166 140h148', INK, 5),
    path('M176 196h128v7H176z', INK),
    stroke('M240 16V4M240 4h60q10 0 10 10v50', '#f0c498', 6),
    // the chains
    chain(zigzag(-8, 108, 13, 17), 7, '#5b6080', STEEL_LIGHT),
    chain(zigzag(214, 92, 3, 17), 7, '#3a3450', CREAM),
    chain(zigzag(238, 142, 3, 15), 6, '#3a3450', CREAM),
    stroke('M262 112l8-8M264 122l11 2M248 118l-4 9', '#fff', 3),
    chain(zigzag(310, 104, 4, 16), 7, '#f3a23c', CREAM),
    chain(zigzag(388, 106, 3, 16), 7, '#ffd45a', CREAM),
    chain(zigzag(448, 106, 3, 16), 7, '#bfe9f2', CREAM),
    rect(0, 190, 170, 13, INK),
    rect(310, 190, 170, 13, INK),
    worker(112, 190, 52, '#c8d62c', '#6b4130', 14),
    rect(356, 148, 40, 28, '#12324a', 'rx="4"'),
    stroke('M376 176v14', STEEL_DARK, 5),
    stroke('M362 168l8-8 6 4 10-10', '#5fe0b0', 2.6),
    stroke('M66 66h36M96 60l8 6-8 6M378 66h36M408 60l8 6-8 6', STEEL, 3.4),
  );
}

/** The yellow sulphur that fuels no longer carry. */
export function desulfuration(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#3f9ac9', '#a9dbe0 55%', '#fff3c8']),
      linear('heap', ['#fff27a', '#ffd91f 40%', '#d99a0c']),
      linear('steel', ['#ffffff', '#bcc8d2 45%', '#76849a'], 90),
      radial('sun', ['#fffbe6', '#fff0b080 40%', '#fff0b000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(72, 52, 90, 'url(#sun)'),
    circle(72, 52, 23, '#fffbe6'),
    path('M0 150l70-20 80 10 90-18 240 20v20H0z', '#8fb8b8'),
    // reactors and the hydrogen line
    column(322, 24, 172, 40, 'url(#steel)'),
    column(392, 44, 172, 36, 'url(#steel)'),
    stroke('M480 70h-40q-8 0-8 8v22h-4', '#3aa0d8', 7),
    stroke('M362 60h30M342 24V12h90q10 0 10 10v30', '#c98a3c', 6),
    stroke('M322 110h-44q-8 0-8-8V80', '#e0a800', 7),
    // conveyor and heap
    path('M282 100l-78-38 5-9 82 38z', '#4a4d60'),
    stroke('M286 92l-78-38', '#ffd91f', 4),
    stroke('M236 80v98M266 94v84', STEEL_DARK, 5),
    stroke('M203 64v10M199 66v16M207 68v12', '#ffe23a', 3.4),
    path('M8 180q70-22 118-62 50-50 76-36 40 10 74 60 24 26 60 38z', 'url(#heap)'),
    path('M126 118q50-50 76-36 18 6 36 22-30-14-50-4-30 12-62 18z', '#fff9b0', 'opacity=".8"'),
    stroke(
      'M90 160l14-8M140 150l10-12M180 166l18-2M220 140l14 8M246 168l16 2M160 176l14-4M110 176h12',
      '#c98a0c',
      3,
    ),
    rect(0, 176, 480, 27, '#6b6a5c'),
    rect(0, 176, 480, 4, '#8f8e78'),
    path('M20 176l8-9 12 3 4 6zM300 176l6-8 10 2 6 6z', '#ffd91f'),
    worker(150, 198, 58, '#ff7a2c', '#cf9464', 12),
    path('M160 150l6-7 9 1 4 8-8 5-9-2z', '#fff27a', 'stroke="#c98a0c" stroke-width="1.500"'),
    worker(444, 196, 44, '#c8d62c', '#8f5a3c'),
  );
}
