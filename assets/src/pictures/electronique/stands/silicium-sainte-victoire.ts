import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { chip, DEEP, MINT, RAINBOW, suited, TEAL, wafer } from '../parts.ts';

/** The white mountain, and below it the yellow room where a wafer is carried. */
export function siliciumSainteVictoire(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#1f8a9a', '#8fd8cc 50%', '#ffe9b8 90%']),
      linear('rock', ['#fffaf0', '#d0bcc4 60%', '#a890a8']),
      linear('room', ['#fff0a0', '#ffc93a']),
      radial('sun', ['#fffbe6', '#fff0b0cc 35%', '#fff0b000']),
      RAINBOW,
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(92, 58, 96, 'url(#sun)'),
    circle(92, 58, 24, '#fffbe6'),
    path('M120 116l70-42 30-6 44-34 26-4 40 18 44 8 36 24 70 30v30H120z', 'url(#rock)'),
    path(
      'M264 34l-8 26 16 12-6 24 20 10M290 30l6 30-8 18 18 24M330 48l-4 22 14 14-2 18M220 68l10 20-8 14M374 56l-2 20 12 20M410 80l4 20',
      'none',
      'stroke="#b8a0b0" stroke-width="3" opacity=".8"',
    ),
    stroke('M288 30V18M283 22h10', '#7a6a80', 2.4),
    path('M0 118q60-20 130-8t170 0 180-6v40H0z', '#4a8a5a'),
    stroke('M16 118v-22M34 116v-28M446 110v-24M464 110v-28', '#2a5f48', 9),
    // the works: a long roof, a glass front
    path('M26 104l22-14h384l22 14z', CREAM),
    rect(26, 102, 428, 84, DEEP),
    rect(26, 102, 428, 7, TEAL),
    rect(40, 114, 400, 66, 'url(#room)', 'rx="3"'),
    rect(40, 114, 400, 66, '#fff', 'rx="3" opacity=".12"'),
    stroke('M64 120h30M124 120h30M184 120h30M244 120h30M304 120h30M364 120h30', '#fffbe0', 4),
    // the machines inside
    rect(52, 136, 56, 42, '#fff7d8', 'rx="4"'),
    rect(60, 144, 24, 16, DEEP, 'rx="2"'),
    circle(96, 152, 4, TEAL),
    rect(372, 130, 56, 48, '#fff7d8', 'rx="4"'),
    circle(400, 152, 14, DEEP),
    circle(400, 152, 8, '#b08aff'),
    stroke('M140 128v50M340 128v50', '#e0a82a', 3),
    // the wafer and those who carry it
    wafer(240, 136, 40),
    suited(186, 184, 62, '#eab98f', -2),
    group('transform="translate(294 0) scale(-1 1)"', suited(0, 184, 62, '#8f5a3c', -2)),
    rect(0, 184, 480, 19, '#123a34'),
    stroke('M120 114v66M240 112v6M360 114v66', '#fff', 2, 'opacity=".7"'),
    path('M52 116l-8 40M420 178l14-60', 'none', 'stroke="#fff" stroke-width="4" opacity=".5"'),
    worker(22, 200, 40, '#ff7a2c', '#cf9464', 8),
    chip(458, 186, 16, MINT),
  );
}
