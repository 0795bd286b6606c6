import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { stars, worker } from '../../parts.ts';
import { flash, insulator, NIGHT, transformer } from '../parts.ts';

/** A house in the evening, its wires traced from the street to the lamp. */
export function prise(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#1f1d58', '#6a4a9a 60%', '#e88a7a']),
      linear('wall', ['#fff3d8', '#ffd9a0']),
      radial('lamp', ['#fffbe0', '#ffe08acc 40%', '#ffd06a00']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    stars(3, 26, 0, 0, 480, 70),
    path('M0 150V120h26v-16h30v26h20v-34h26v40h22v70H0z', '#2a2058'),
    stroke('M10 130h3M36 116h3M66 142h3M84 108h3M84 122h3', YELLOW, 4),
    rect(0, 184, 480, 19, NIGHT),
    // the street
    stroke('M40 186V40', '#4a3050', 7),
    stroke('M24 54h32', '#4a3050', 5),
    insulator(28, 40, 2, 7),
    insulator(52, 40, 2, 7),
    transformer(17, 112, 46),
    stroke('M28 40Q10 50-4 46M52 40Q50 60 54 76M54 76Q110 92 156 112', INK, 2.6),
    // the house, cut open
    path('M140 96L290 14l168 82z', '#c9432f'),
    path('M140 96L290 14l14 7L170 96z', '#e86a4a'),
    rect(152, 94, 296, 92, 'url(#wall)'),
    path('M196 94l94-52 106 52z', '#ffe9c4'),
    rect(152, 134, 296, 6, '#b8744a'),
    rect(296, 94, 6, 92, '#b8744a'),
    rect(146, 184, 308, 6, '#7a4a3a'),
    // upstairs: a lamp, a computer
    circle(246, 100, 48, 'url(#lamp)'),
    stroke('M246 62v22', INK, 2.4),
    path('M232 98l8-14h12l8 14z', '#e8482a'),
    circle(246, 100, 6, '#fffbe0'),
    rect(330, 104, 38, 22, INK, 'rx="3"'),
    rect(334, 108, 30, 14, '#5fd0e6'),
    rect(320, 126, 76, 4, '#8a5a3a'),
    stroke('M324 130v4M392 130v4', '#8a5a3a', 4),
    // downstairs: the panel, the oven, the socket
    rect(166, 146, 46, 32, '#fff', 'rx="3"'),
    stroke('M172 154h34M172 168h34', STEEL_LIGHT, 9),
    stroke('M176 152v5M185 152v5M194 152v5M203 152v5M176 166v5M194 166v5M203 166v5', INK, 4),
    stroke('M185 166v5', '#2fc48a', 5),
    rect(396, 146, 40, 38, STEEL_LIGHT, 'rx="3"'),
    rect(401, 156, 30, 22, '#5a2a2a', 'rx="2"'),
    rect(404, 170, 24, 4, '#ff8a2a'),
    stroke('M404 150h3M412 150h3', INK, 3),
    rect(316, 150, 26, 26, '#fff', 'rx="6"'),
    circle(329, 163, 9, STEEL_LIGHT),
    circle(325.5, 163, 1.8, INK),
    circle(332.5, 163, 1.8, INK),
    // the wires
    stroke(
      'M156 112v36q0 8 10 8M212 156h40q8 0 8-8V60h-14M260 148h40v-16h36v-6M212 166h92q12 0 12-4M304 166v14h92',
      '#f7a512',
      3.4,
    ),
    worker(274, 185, 40, '#5fd0e6', '#cf9464', 10),
    flash(112, 52, 26),
    circle(456, 40, 15, '#fff6d8'),
    circle(463, 36, 13, '#3a2d74'),
  );
}
