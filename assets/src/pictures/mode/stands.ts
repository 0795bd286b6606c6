import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { bloom, jeans, maker } from './parts.ts';

/** A red cloth is printed with flowers; others dry in the sun, before the castle by the river. */
export function indiennesDeLaTarasque(): string {
  const drying = (x: number, width: number, colour: string, dots: string) =>
    path(`M${x} 44q${width / 2} 6 ${width} 0v52q-${width / 4} 5-${width / 2} 0t-${width / 2} 0z`, colour) +
    stroke(
      `M${x + 8} 56h${width - 12}M${x + 14} 68h${width - 18}M${x + 8} 80h${width - 12}M${x + 14} 91h${width - 20}`,
      dots,
      4.4,
      'stroke-dasharray="0 11"',
    ) +
    stroke(`M${x + 3} 42v6M${x + width - 3} 42v6`, '#7a4a22', 3);
  return picture(
    WIDE,
    [
      linear('sky', ['#f28a9c', '#ffc0a0 55%', '#ffe8c0']),
      linear('cloth', ['#e2402e', '#b5281c']),
      linear('stone', ['#f6dcb0', '#cfa878']),
      radial('sun', ['#fffbe6', '#fff0b0 40%', '#ffe0a000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(360, 62, 84, 'url(#sun)'),
    circle(360, 62, 22, '#fffbe6'),
    path('M0 116q120-20 240-8t240-10v40H0z', '#a8b87a'),
    // the castle, thick and square
    path('M226 118V52h6v-7h8v7h8v-7h8v7h8v-7h8v7h8v-7h8v7h8v-7h8v7h6v66z', 'url(#stone)'),
    path('M300 118V40h6v-7h7v7h8v-7h7v7h6v78z', '#e2be8a'),
    stroke('M244 74v12M266 74v12M288 74v12M318 62v12M244 98v10M288 98v10', '#8f6a42', 4.4),
    rect(0, 116, 480, 14, '#7fb8c4'),
    stroke('M120 124h60M330 124h60M420 122h40', '#e9fbf6', 2),
    // the washing line
    stroke('M-4 44q110 10 216-2', '#7a4a22', 2),
    rect(210, 30, 5, 108, '#7a4a22'),
    drying(10, 56, '#ffc53d', '#b5321f'),
    drying(78, 56, '#2c5aa8', '#ffe8c0'),
    drying(146, 56, '#3f8a54', '#ffd0d8'),
    maker(452, 150, 62, '#2c5aa8', '#eab98f', { colour: '#b9b4b5', style: 'bun' }),
    maker(300, 150, 62, '#7a4cd6', '#744733', { colour: '#120d14', style: 'short' }),
    // the table and the cloth
    path('M-4 146h488v57H-4z', '#8a4a3a'),
    path('M-4 138h488l8 26H-12z', 'url(#cloth)'),
    path('M-12 164h504v6H-12z', '#7a1c16'),
    ...[24, 66, 108, 150, 192, 234].map((x, i) =>
      bloom(x, i % 2 ? 156 : 147, 9, i % 3 === 1 ? '#ffd0d8' : '#fff3dc'),
    ),
    stroke(
      'M38 152q8-8 14 0M80 152q8 8 14 0M122 152q8-8 14 0M164 152q8 8 14 0M206 152q8-8 14 0M248 152q8 6 12 2',
      '#8fc46a',
      3,
    ),
    // the frame and the squeegee
    path('M286 128h140l16 42H270z', '#c98d52'),
    path('M294 133h124l12 32H282z', '#fff3dc', 'opacity=".92"'),
    ...[
      [310, 142],
      [338, 154],
      [366, 142],
    ].map(([x, y]) => bloom(x!, y!, 9, '#ff8ab0')),
    path('M384 130h12l6 36h-12z', '#4a2a3a'),
    path('M376 132h8l6 34h-8z', '#ff8ab0'),
    stroke('M442 112l-46 24', '#2c5aa8', 5),
    stroke('M312 112l-14 20', '#7a4cd6', 5),
    circle(397, 137, 4, '#eab98f'),
    circle(298, 132, 4, '#744733'),
    rect(20, 178, 60, 4, '#5c2e26', 'rx="2"'),
    ...[120, 160].map(
      (x, i) =>
        rect(x, 176, 26, 24, CREAM, 'rx="3"') + rect(x + 2, 178, 22, 8, i ? '#3f8a54' : '#ff8ab0', 'rx="2"'),
    ),
  );
}

/** Sunrise over the harbour: a three-master whose sail is a pair of jeans, and whose foremast is a needle. */
export function jeansTroisMats(): string {
  const sail = (d: string, fill: string) =>
    path(d, fill) + path(d, 'none', 'stroke="#ffc53d" stroke-width="1.600" stroke-dasharray="5 4"');
  return picture(
    WIDE,
    [
      linear('sky', ['#7a2a6e', '#e2587a 45%', '#ffc08a 78%']),
      linear('sea', ['#3f6ab8', '#16306e']),
      linear('denim', ['#5a86cc', '#20376e'], 20),
      linear('hull', ['#c4683c', '#7a3420']),
      linear('needle', ['#ffffff', '#9aa2b8'], 90),
      radial('sun', ['#fff6d8', '#ffd890 40%', '#ffb07000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(116, 128, 96, 'url(#sun)'),
    circle(116, 128, 30, '#fff3d0'),
    path('M0 136l40-8 30-16 40 10 34-6 26 14 60 6v14H0z', '#8f3a6a'),
    // the harbour's hill, its tower
    path('M352 140q60-62 128-58v60z', '#7a2a5e'),
    rect(432, 54, 14, 34, '#7a2a5e'),
    path('M428 54h22l-11-16z', '#7a2a5e'),
    stroke('M376 132v-10M392 128v-12M410 122v-14M426 114v-10M452 112v-14M466 108v-10', '#ffd890', 3),
    rect(0, 138, 480, 65, 'url(#sea)'),
    stroke('M82 146h68M92 154h48M98 162h36', '#ffe0b0', 3),
    stroke('M16 164q12-6 24 0t24 0M412 156q12-6 24 0t24 0M404 170q12-6 24 0t24 0', '#8fb0e6', 2.4),
    // the masts
    rect(262, 4, 6, 150, '#5c2e26'),
    rect(330, 26, 6, 128, '#5c2e26'),
    path('M186 158l3-150q5-12 10 0l3 150z', 'url(#needle)'),
    '<ellipse cx="194" cy="18" rx="2.200" ry="8" fill="#7a2a6e"/>',
    path('M194 18Q160 40 172 78t-30 60', 'none', 'stroke="#ffc53d" stroke-width="2.600"'),
    path('M268 4h22l-6 6 6 6h-22z', '#cf2c74'),
    path('M336 26h18l-5 5 5 5h-18z', '#cf2c74'),
    stroke('M120 148L194 20M194 26L265 8M265 10L333 30M333 32L384 136', '#5c2e26', 1.6),
    // jib, patched sail, spanker
    sail('M184 48L134 140q34 2 52-10z', '#8fb0e6'),
    sail('M300 48q34 8 66 0 10 30 4 60-34 12-70 4-6-34 0-64z', '#3f66b0'),
    path('M318 64h20v18h-20z', '#cf2c74', 'stroke="#ffe8c0" stroke-width="1.600" stroke-dasharray="3 3"'),
    path('M344 84h16v14h-16z', '#ffc53d', 'stroke="#fff" stroke-width="1.400" stroke-dasharray="3 3"'),
    rect(208, 24, 112, 5, '#5c2e26', 'rx="2"'),
    stroke('M240 27v8M258 27v8M276 27v8M292 27v8', CREAM, 2),
    jeans(264, 34, 1.02),
    // the hull
    path('M112 142q20 8 60 8h196q20-2 30-12l6 4q-6 40-40 44H178q-44-6-66-44z', 'url(#hull)'),
    path('M120 148q40 10 90 8h160q16 0 26-6l-2 8q-12 6-28 6H176q-36 0-56-16z', CREAM),
    stroke('M150 172h226', YELLOW, 2, 'stroke-dasharray="6 5"'),
    ...[190, 222, 254, 286, 318, 350].map((x) => circle(x, 160, 3.6, '#7a3420')),
    stroke('M112 142l-34-12', '#5c2e26', 4),
    path(`M0 184q12-10 24 0t24 0${' 24 0'.repeat(18)}V203H0z`, '#1b3a80'),
    stroke(`M0 184q12-10 24 0t24 0${' 24 0'.repeat(18)}`, '#bcd4ff', 2.4),
    stroke('M60 66q6-6 12 0q6-6 12 0M400 40q5-5 10 0q5-5 10 0M424 60q4-4 8 0q4-4 8 0', STEEL_LIGHT, 2),
    maker(222, 148, 30, '#cf2c74', '#744733', { colour: '#120d14', style: 'bun' }, 8),
    maker(374, 142, 30, '#ffc53d', '#f7d3b5', { colour: '#8c4a24', style: 'short' }),
  );
}
