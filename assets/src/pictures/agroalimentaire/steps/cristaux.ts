import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { crystal } from '../beet.ts';
import { STEEL_STOPS } from '../parts.ts';

/** A vessel of boiling amber syrup; the lens shows what grows in it. */
export function cristaux(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#1f2a5a', '#4a3f7a 55%', '#b06a5a']),
      linear('steel', STEEL_STOPS, 90),
      linear('syrup', ['#ffd98a', '#e89a2c 50%', '#8f4a14']),
      radial('lens', ['#fff3d0', '#f0b850']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stroke('M60 0v60h-60M96 0v34', '#6a6f9a', 10),
    rect(0, 176, 480, 27, '#191a3c'),
    // the vessel, cut open
    path('M70 46q0-34 82-34t82 34v92l-46 38h-72l-46-38z', 'url(#steel)'),
    path('M86 76h132v56l-38 34h-56l-38-34z', 'url(#syrup)'),
    path('M86 76q16-10 34 0t34 0 34 0 30 0v14H86z', '#ffe9b0'),
    ...[
      [108, 60, 5],
      [136, 52, 4],
      [168, 58, 6],
      [196, 50, 4],
      [120, 100, 4],
      [182, 110, 5],
      [150, 126, 4],
    ].map(([x, y, r]) => circle(x!, y!, r!, '#fff6d8', 'opacity=".75"')),
    ...[
      [118, 120, 8, 10],
      [148, 104, 7, 50],
      [174, 134, 9, 20],
      [136, 148, 8, 70],
      [196, 118, 7, 0],
      [160, 154, 7, 35],
    ].map(([x, y, size, turn]) => crystal(x!, y!, size!, turn!)),
    stroke('M152 12V-4', STEEL_LIGHT, 16),
    // the gauge: nearly no air
    circle(252, 40, 20, STEEL_LIGHT),
    circle(252, 40, 15, '#fffdf6'),
    stroke('M252 40l-10 7', '#d8382a', 3),
    // the lens
    stroke('M218 128L296 110', '#fff', 2, 'stroke-dasharray="3 6"'),
    stroke('M412 148l40 40', STEEL_DARK, 16),
    circle(364, 98, 72, STEEL_DARK),
    circle(364, 98, 64, 'url(#lens)'),
    crystal(342, 74, 44, 14),
    crystal(394, 108, 36, 60),
    crystal(346, 128, 28, -20),
    crystal(392, 62, 16, 30),
    crystal(318, 108, 10, 0),
    circle(402, 144, 2.6, '#fff'),
    circle(372, 152, 2, '#fff'),
    path('M316 70q14-30 46-36-26 14-32 44z', '#fff', 'opacity=".5"'),
    // the porthole one looks through
    rect(0, 118, 70, 6, STEEL_DARK),
    stroke('M8 124v54M58 124v54', STEEL_DARK, 5),
    circle(78, 82, 11, STEEL_DARK),
    circle(78, 82, 7, YELLOW),
    worker(44, 118, 58, '#c8d62c', '#8f5a3c', 12),
    rect(240, 150, 40, 26, INK, 'rx="4"'),
    stroke('M248 168l7-8 7 4 8-10', '#7affb0', 2.6),
  );
}
