import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { HEAT, INK, ORANGE, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { hazard, worker } from '../parts.ts';
import { cleanWorker, rivets, satellite } from './parts.ts';

/** A slice of fuselage: ribs, rivets, and the tray where one tool is missing. */
export function assemblage(): string {
  const frames = Array.from({ length: 16 }, (_, index) =>
    group(`transform="rotate(${index * 22.5})"`, rect(-4, -92, 8, 13, '#2f8a6a')),
  );
  return picture(
    WIDE,
    [
      linear('hall', ['#dcecf4', '#b4d0e0 60%', '#9ab8cc']),
      linear('skin', ['#ffffff', '#b8c4d2 60%', '#8a98aa'], 40),
      linear('inside', ['#fff1cc', '#f3cf90']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path(
      'M0 0h480v12H0zM40 12l24 20 24-20 24 20 24-20 24 20 24-20 24 20 24-20 24 20 24-20 24 20 24-20 24 20 24-20 24 20 24-20',
      '#8fb0c4',
    ),
    rect(0, 180, 480, 23, '#5f7688'),
    // the skin goes on behind
    path('M214 10h170q86 10 86 98t-86 88H214z', 'url(#skin)'),
    rivets('M262 16v176M268 16v176M330 16v176M336 16v176M398 20v170M404 20v170', '#6f7d90'),
    rivets('M240 52h220M240 156h220', '#6f7d90'),
    ...[284, 352, 420].map(
      (x) => rect(x, 78, 24, 34, '#3a5878', 'rx="11"') + rect(x + 3, 81, 18, 28, '#bfe6f6', 'rx="9"'),
    ),
    group(
      'transform="translate(214 104)"',
      circle(0, 0, 98, '#8a98aa'),
      circle(0, 0, 92, '#e3ebf2'),
      circle(0, 0, 80, 'url(#inside)'),
      ...frames,
      circle(0, 0, 79, 'none', 'stroke="#2f8a6a" stroke-width="5"'),
      path('M-75 26h150l-8 14H-67z', '#2f8a6a'),
      stroke('M-50 40v20M-20 40v34M20 40v34M50 40v20', '#2f8a6a', 5),
      stroke('M-40-58q40-16 80 0', '#e8482a', 4),
      stroke('M-46-52q46-16 92 0', '#2f62d9', 3),
    ),
    rivets('M118 104a96 96 0 0 1 192 0a96 96 0 0 1-192 0', '#5a6678'),
    worker(214, 130, 66, '#c8d62c', '#f7d3b5'),
    // the one who rivets
    path('M84 190l10-52h34l10 52M90 168h42M94 152h34', 'none', 'stroke="#f6b21b" stroke-width="5"'),
    worker(106, 138, 62, '#ff7a2c', '#744733', 9),
    group(
      'transform="translate(124 84) rotate(-12)"',
      rect(-4, -5, 20, 9, '#2a9be6', 'rx="3"'),
      rect(-3, 2, 7, 13, INK, 'rx="2"'),
    ),
    stroke('M142 74l7-5M144 80h9M141 68l3-8', YELLOW, 2.6),
    // the tray: every tool in its hole, but one
    group(
      'transform="translate(12 128)"',
      rect(0, 0, 62, 44, '#e8482a', 'rx="4"'),
      rect(5, 5, 52, 34, '#20263e', 'rx="2"'),
      stroke('M12 11v22M22 11v22M52 11v22', STEEL_LIGHT, 4.4),
      stroke('M32 14v16', YELLOW, 4.4, 'stroke-dasharray="1 5"'),
      stroke('M42 11v22', ORANGE, 4.4),
      rect(8, 44, 6, 20, STEEL_DARK),
      rect(48, 44, 6, 20, STEEL_DARK),
    ),
    hazard(0, 194, 480, 6),
  );
}

/** The great tank without air: a lamp like the sun, a wall like the night, and loudspeakers. */
export function essais(): string {
  const speaker = (x: number, y: number) =>
    rect(x, y, 62, 52, '#2a2344', 'rx="5"') +
    circle(x + 31, y + 26, 20, '#4a4266') +
    circle(x + 31, y + 26, 12, INK) +
    circle(x + 31, y + 26, 5, '#8b7eb4');
  return picture(
    WIDE,
    [
      linear('hall', ['#1c2850', '#31508a 60%', '#4a7ab0']),
      linear('steel', ['#eef3f8', '#a4b2c6 55%', '#70809a'], 40),
      linear('hot', [HEAT[1], HEAT[3], HEAT[4]], 90),
      linear('cold', ['#123a86', '#5fc0ee'], 90),
      linear('cells', ['#4f8ff0', '#1b2f86'], 30),
      linear('gold', ['#fff0b0', '#f0b23a 50%', '#c07a1c'], 60),
      radial('sun', ['#fffbe0', '#ffe07a 40%', '#ff7a2600']),
      '<clipPath id="well"><circle cx="204" cy="102" r="82"/></clipPath>',
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stroke('M0 34h480M0 60h480M380 0v180M30 0v180', '#27407a', 4, 'opacity=".7"'),
    rect(0, 180, 480, 23, '#18224a'),
    // the tank and its door, swung open
    path('M204 4h96q30 6 30 98t-30 98h-96z', '#8496b0'),
    stroke('M262 6q22 40 22 96t-22 96M296 8q20 40 20 94t-20 94', '#5c6e8a', 4),
    circle(204, 102, 98, 'url(#steel)'),
    circle(204, 102, 82, '#120f2c'),
    group(
      'clip-path="url(#well)"',
      rect(122, 20, 82, 164, 'url(#hot)', 'opacity=".85"'),
      rect(204, 20, 82, 164, 'url(#cold)'),
      circle(132, 70, 60, 'url(#sun)'),
      stroke('M204 20v164', '#120f2c', 6),
      stroke('M262 56v92M274 60v84M250 46v112', '#d8f4ff', 3, 'opacity=".7"'),
      path('M262 60l6 8-6 8-6-8zM250 120l6 8-6 8-6-8z', '#fff'),
      rect(150, 160, 108, 30, '#2a2344'),
      stroke('M204 140v24', STEEL_LIGHT, 7),
    ),
    satellite(204, 106, 0.62),
    ...[0, 40, 80, 120, 160, 200, 240, 280, 320].map((turn) =>
      circle(
        204 + 90 * Math.cos((turn * Math.PI) / 180),
        102 + 90 * Math.sin((turn * Math.PI) / 180),
        3.4,
        '#5c6e8a',
      ),
    ),
    '<ellipse cx="70" cy="102" rx="26" ry="92" fill="#a4b2c6"/><ellipse cx="62" cy="102" rx="22" ry="86" fill="#d5dfea"/>',
    stroke('M84 58h34M84 146h34', '#5c6e8a', 9),
    stroke('M62 40v124M48 102h28', '#a4b2c6', 5),
    // the loudspeakers and their roar
    ...[18, 72, 126].map((y) => speaker(404, y)),
    stroke(
      'M392 30q-12 14 0 28M380 22q-20 22 0 44M392 84q-12 14 0 28M380 76q-20 22 0 44M392 138q-12 14 0 28M380 130q-20 22 0 44',
      YELLOW,
      3,
    ),
    cleanWorker(352, 198, 62, '#cf9464', 10),
  );
}
