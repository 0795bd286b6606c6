import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, STEEL, STEEL_DARK, YELLOW } from '../../palette.ts';
import { whiteCoat } from '../../white-coat.ts';
import { jar, STEEL_STOPS, steam } from '../parts.ts';

/** Sunset over the orchards: seven jars leave the open retort. */
export function conserverieSeptBocaux(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#a8324a', '#f0704a 45%', '#ffc06a 80%', '#ffe2a0']),
      radial('sun', ['#fff6cc', '#ffe08acc 40%', '#ffd06a00']),
      linear('steel', STEEL_STOPS),
      radial('mouth', ['#ffb04a', '#a8402c 60%', '#3a1a2c']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(330, 84, 96, 'url(#sun)'),
    circle(330, 84, 32, '#fff4c4'),
    path('M120 130q60-46 130-22 60-30 120 0 60-22 110-6v60H120z', '#8f3a3c'),
    path('M120 146q90-30 190-12t170-10v50H120z', '#5f2f34'),
    stroke('M230 124v14M256 120v14M282 124v14M400 118v14M426 116v14M452 118v14', '#3f2430', 3),
    circle(230, 118, 8, '#6f8a3a'),
    circle(256, 114, 9, '#7f9a3f'),
    circle(282, 118, 8, '#6f8a3a'),
    circle(400, 112, 8, '#6f8a3a'),
    circle(426, 110, 9, '#7f9a3f'),
    circle(452, 112, 8, '#6f8a3a'),
    rect(0, 172, 480, 31, '#3a1c2c'),
    // the retort: body, mouth, basket, door
    path('M-10 26h112v130H-10z', 'url(#steel)'),
    stroke('M20 26v130M56 26v130', STEEL_DARK, 2, 'opacity=".5"'),
    circle(104, 91, 70, STEEL_DARK),
    circle(104, 91, 62, 'url(#mouth)'),
    jar(84, 132, 40, '#c9341f', '#7a2a2c'),
    jar(108, 132, 40, '#c9341f', '#7a2a2c'),
    jar(132, 132, 40, '#c9341f', '#7a2a2c'),
    rect(60, 132, 88, 5, STEEL_DARK),
    circle(104, 91, 66, 'none', 'stroke="#c4ccda" stroke-width="7"'),
    stroke(
      'M104 20v8M104 154v8M34 91h8M166 91h8M54 41l6 6M148 135l6 6M154 41l-6 6M60 135l-6 6',
      STEEL_DARK,
      6,
    ),
    steam(150, 46, 46),
    steam(196, 34, 30),
    path('M12 158h30l6 16H4zM96 158h30l6 16H88z', STEEL_DARK),
    circle(36, 52, 13, CREAM),
    stroke('M36 52l7-6', '#c9341f', 2.6),
    // the belt and the seven jars
    rect(150, 164, 330, 12, STEEL_DARK, 'rx="6"'),
    stroke('M160 170h310', STEEL, 7, 'stroke-dasharray="0 14"'),
    ...[180, 221, 262, 303, 344, 385, 426].map((x, index) =>
      jar(x, 164, 64, index % 2 ? '#d6391f' : '#e2492c', index % 2 ? CREAM : YELLOW),
    ),
    whiteCoat(450, 200, 66, '#a86b45', { arm: 8 }),
  );
}
