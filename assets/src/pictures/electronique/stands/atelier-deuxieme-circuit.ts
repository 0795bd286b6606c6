import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { can, worker } from '../../parts.ts';
import { board, chip, MINT, TEAL } from '../parts.ts';

/** The repair bench: a board under the magnifier, a robot at work, old machines waiting. */
export function atelierDeuxiemeCircuit(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#1f3f7a', '#3f7a9a 60%', '#e8b48a']),
      linear('bench', ['#d8a06a', '#9a6238']),
      radial('light', ['#fffbe0cc', '#fff0b055 50%', '#fff0b000']),
      radial('lens', ['#ffffff', '#bff0ff66 70%', '#8fd8ff99']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    circle(226, 104, 140, 'url(#light)'),
    // the shelf
    rect(10, 82, 128, 7, '#8a5a3a'),
    rect(10, 36, 128, 6, '#8a5a3a'),
    rect(18, 52, 52, 30, '#5a4a8a', 'rx="5"'),
    circle(34, 67, 9, '#2a2058'),
    stroke('M50 60h14M50 67h14M50 74h14', '#b8a8f0', 3),
    path('M80 82l4-24q2-8 10-8h20q8 0 10 8l4 24q-8 4-14-8H94q-6 12-14 8z', '#2a2f4a'),
    stroke('M92 62h8M96 58v8', CREAM, 2.4),
    circle(112, 62, 3, '#ff7a4a'),
    rect(20, 8, 20, 28, INK, 'rx="4"'),
    rect(23, 12, 14, 20, '#5fd0e6', 'rx="1"'),
    rect(50, 12, 42, 24, STEEL, 'rx="4"'),
    rect(55, 17, 24, 14, '#2a2f4a', 'rx="2"'),
    stroke('M84 18h2M84 24h2M84 30h2', YELLOW, 4),
    stroke('M70 12l10-12', STEEL_LIGHT, 2),
    can(112, 36, 22, TEAL),
    // the bench and its board
    rect(0, 160, 480, 14, 'url(#bench)'),
    rect(0, 174, 480, 29, '#4a2f2a'),
    path('M150 160l16-34h132l14 34z', '#0d6a4a'),
    board(160, 82, 136, 74),
    // the magnifier
    stroke('M330 160V60L270 34', STEEL_DARK, 7),
    circle(330, 60, 7, YELLOW),
    circle(240, 96, 48, 'url(#lens)', 'opacity=".55"'),
    circle(240, 96, 48, 'none', 'stroke="#fff7ea" stroke-width="8"'),
    stroke('M270 34l-8 20', STEEL_DARK, 7),
    path('M206 78q8-16 24-20', 'none', 'stroke="#fff" stroke-width="5" opacity=".9"'),
    // the iron
    stroke('M150 64l48 40', '#ff7a2c', 11),
    stroke('M198 104l22 18', STEEL_LIGHT, 5),
    circle(222, 124, 5, YELLOW),
    stroke('M222 114q-8-8 0-16t0-16 4-14', '#fff', 4, 'opacity=".6"'),
    stroke('M150 64Q130 40 146 0', INK, 4),
    // the placing robot
    stroke('M362 160V28h104v132', CREAM, 9),
    rect(360, 20, 110, 16, CREAM, 'rx="5"'),
    rect(396, 30, 34, 34, TEAL, 'rx="4"'),
    stroke('M413 64v44', STEEL_LIGHT, 7),
    rect(406, 106, 14, 9, INK, 'rx="2"'),
    circle(413, 46, 7, MINT),
    rect(372, 132, 86, 12, '#12805a', 'rx="3"'),
    rect(372, 146, 86, 14, STEEL_DARK, 'rx="4"'),
    ...[380, 398, 430, 446].map((x) => rect(x, 124, 10, 9, INK, 'rx="2"')),
    // who is at work
    worker(116, 200, 74, '#ffc53d', '#744733', 10),
    worker(342, 201, 58, '#ff7a2c', '#a86b45', 12),
    rect(6, 134, 60, 26, '#8a5a3a', 'rx="3"'),
    chip(24, 134, 18),
    chip(46, 132, 16, '#ff7a4a'),
  );
}
