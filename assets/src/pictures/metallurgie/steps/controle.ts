import { circle, group, linear, path, picture, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT } from '../../palette.ts';
import { beam, worker } from '../../parts.ts';

/** The bench where rails and beams pass their exams: calliper, ultrasound, spectrum, traction. */
export function controle(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#e6f3ef', '#cfe6e4 60%', '#bcd7d8']),
      linear('bench', ['#c98d52', '#8f5f35']),
      linear('rainbow', ['#6a4bd0', '#2f8be6', '#2fc48a', '#ffd84a', '#ff8a2c', '#e8382c'], 90),
      linear('bar', [STEEL_LIGHT, STEEL]),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path('M0 0h480v14H0z', '#9fc4c6'),
    ...[20, 140, 260].map((x) => rect(x, 24, 100, 62, '#f6fffb', 'rx="4" opacity=".7"')),
    // a screen with the echo: one peak too many
    rect(28, 10, 132, 74, INK, 'rx="8"'),
    rect(35, 17, 118, 60, '#0f3b46', 'rx="4"'),
    stroke('M35 37h118M35 57h118M65 17v60M95 17v60M125 17v60', '#1d5a64', 1),
    stroke('M40 70h12l4-44 5 44h26l4-22 4 22h26l5-38 4 38h16', '#5fe0b0', 3),
    circle(91, 46, 9, 'none', 'stroke="#ffc53d" stroke-width="3"'),
    // the spectrum
    rect(180, 40, 124, 62, '#fff7ea', 'rx="8"'),
    rect(190, 50, 104, 26, 'url(#rainbow)', 'rx="3"'),
    stroke('M204 50v26M219 50v26M246 50v26M252 50v26M276 50v26', INK, 2.6, 'stroke-linecap="butt"'),
    stroke('M190 92h14l2-10 3 10h8l2-7 3 7h22l3-12 4 12h22l2-6 3 6h16', '#e8482a', 2),
    // the tensile machine
    rect(338, 20, 108, 14, '#17808f', 'rx="4"'),
    rect(346, 34, 11, 104, STEEL_DARK),
    rect(427, 34, 11, 104, STEEL_DARK),
    rect(362, 44, 60, 14, '#d8562c', 'rx="4"'),
    rect(384, 56, 16, 14, STEEL_DARK),
    rect(384, 108, 16, 16, STEEL_DARK),
    path('M386 70h12l-3 14-2 6-2-4-3 3z', 'url(#bar)'),
    path('M386 108h12l-3-13-3-5-2 4-2-3z', 'url(#bar)'),
    stroke('M372 86l-8-4M372 94l-9 2M412 86l8-4M412 94l9 2', '#e8482a', 3),
    rect(362, 122, 60, 14, '#17808f', 'rx="4"'),
    // the bench and the pieces
    path('M0 136h480v20H0z', 'url(#bench)'),
    rect(0, 156, 480, 47, '#5c3c28'),
    rect(0, 136, 480, 3, '#e8b57a'),
    beam(204, 138, 34),
    // a rail and its probe: its side, then its section
    rect(36, 99, 148, 10, STEEL_LIGHT, 'rx="2"'),
    rect(50, 109, 130, 16, '#70748a'),
    path('M50 125h130l10 6v5H50z', STEEL),
    path('M20 136v-6l22-5v-14l-9-3v-7q0-3 3-3h26q3 0 3 3v7l-9 3v14l22 5v6z', STEEL_DARK),
    group(
      'transform="translate(104 84)"',
      rect(-10, 0, 20, 14, '#ffc53d', 'rx="4"'),
      stroke('M0 0q0-14 18-14', INK, 3),
      stroke('M-9 20q9 6 18 0M-13 26q13 9 26 0', '#fff', 2.4),
    ),
    // the calliper
    group(
      'transform="translate(292 150) rotate(-6)"',
      rect(-8, -6, 92, 9, STEEL_LIGHT, 'rx="1.5"'),
      path('M-8-6h9v36l-9-8zM24-6h9v28l-9 8z', STEEL),
      rect(24, -9, 22, 15, '#d8562c', 'rx="3"'),
      stroke('M52-6v4M58-6v4M64-6v4M70-6v4M76-6v4', STEEL_DARK, 1.4),
      circle(12, 18, 11, STEEL_DARK),
      circle(12, 18, 5, '#5c3c28'),
    ),
    // the one who signs
    worker(430, 202, 78, '#ff7a2c', '#cf9464', 12),
    group(
      'transform="translate(452 140) rotate(10)"',
      rect(0, 0, 22, 28, '#fff7ea', 'rx="3"'),
      stroke('M5 8h12M5 14h12', STEEL, 2),
      stroke('M5 21l4 4 8-9', '#1b7a4c', 3),
    ),
  );
}
