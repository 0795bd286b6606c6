import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_LIGHT } from '../../palette.ts';
import { MINT, suited } from '../parts.ts';

/** Very close up: a chip in its package, bound by arches of gold. */
export function boitier(): string {
  const left = [0, 1, 2, 3, 4];
  return picture(
    WIDE,
    [
      linear('ground', ['#0b4f56', '#0f8a7a 60%', '#6ad0a8']),
      linear('leg', ['#ffffff', '#aab2c4 60%', '#6a7288']),
      linear('die', ['#7affd0', '#12a58c', '#0b6f8a'], 50),
      radial('light', ['#dffff0aa', '#9affda00']),
      linear('gold', ['#fff0a0', '#ffb52a']),
    ],
    rect(0, 0, 480, 203, 'url(#ground)'),
    stroke(
      'M0 40h60l20 20M0 96h50M0 150h60l16-16M480 40h-60l-20 20M480 96h-50M480 150h-60l-16-16M150 0v20M240 0v16M330 0v20',
      '#2fd8a8',
      3,
      'opacity=".6"',
    ),
    circle(240, 96, 180, 'url(#light)'),
    // the legs
    ...left.map((i) =>
      path(`M104 ${52 + i * 26}H66q-14 0-14 14v10H36v12h28V${66 + i * 26}h40z`, 'url(#leg)'),
    ),
    ...left.map((i) =>
      path(`M376 ${52 + i * 26}h38q14 0 14 14v10h16v12h-28V${66 + i * 26}h-40z`, 'url(#leg)'),
    ),
    // the package, not yet closed
    path('M96 186l10-162q1-8 9-8h250q8 0 9 8l10 162q0 8-8 8H104q-8 0-8-8z', INK),
    path('M106 24q1-8 9-8h250q8 0 9 8v6H106z', '#3a2f6a'),
    rect(128, 40, 224, 136, '#2a2150', 'rx="6"'),
    ...left.map(
      (i) =>
        rect(134, 54 + i * 24, 34, 12, 'url(#gold)', 'rx="3"') +
        rect(312, 54 + i * 24, 34, 12, 'url(#gold)', 'rx="3"'),
    ),
    // the chip
    rect(196, 66, 92, 86, '#083f3a', 'rx="3"'),
    rect(194, 62, 92, 86, 'url(#die)', 'rx="3"'),
    path(
      'M204 72h30v26h-30zM240 72h36v12h-36zM240 90h16v30h-16zM262 90h14v14h-14zM204 104h30v14h-30zM204 124h52v14h-52zM262 110h14v28h-14z',
      '#083f4a',
      'opacity=".6"',
    ),
    stroke('M210 80h16M210 86h10M246 78h20M212 110h14M212 131h34M269 116v14', MINT, 2.4),
    // the wires
    ...left.map((i) =>
      stroke(`M152 ${60 + i * 24}C164 ${28 + i * 24} 188 ${32 + i * 22} 200 ${70 + i * 17}`, '#ffd24a', 3.4),
    ),
    ...left.map((i) =>
      stroke(`M328 ${60 + i * 24}C316 ${28 + i * 24} 292 ${32 + i * 22} 280 ${70 + i * 17}`, '#ffd24a', 3.4),
    ),
    // the needle that lays them
    path('M330 0h26l-8 26-14 24-2-4 4-20z', STEEL_LIGHT),
    path('M344 0h12l-8 26-14 24z', STEEL),
    circle(330, 54, 8, '#fff6c8', 'opacity=".9"'),
    suited(452, 202, 40, '#cf9464', 10),
  );
}
