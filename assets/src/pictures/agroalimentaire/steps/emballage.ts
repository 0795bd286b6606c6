import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT } from '../../palette.ts';
import { whiteCoat } from '../../white-coat.ts';
import { TOMATO, tomato } from '../parts.ts';

/** The sealed can tells its story: a dotted path leads back to the field. */
export function emballage(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#5fb6d8', '#d4efc4 55%', '#fff0c4']),
      linear('can', ['#9aa6b8', '#ffffff 30%', STEEL_LIGHT, '#7f8aa0'], 90),
      linear('label', ['#3f7a24', '#8ac24a 35%', '#5a9a2f'], 90),
      radial('sun', ['#fffbe0', '#fff3b000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(70, 40, 60, 'url(#sun)'),
    circle(70, 40, 20, '#fffbe6'),
    path('M0 116q90-50 190-16t290-20v60H0z', '#7fb84a'),
    stroke('M20 112q40-18 90-14M30 122q44-18 100-10M50 132q44-14 96-8', '#4f8f2c', 4),
    stroke('M24 117q44-18 92-12M40 127q44-16 94-8', TOMATO, 4, 'stroke-dasharray="0 10"'),
    path('M0 140h480v63H0z', '#3a4a5c'),
    // the path back to the field
    stroke('M354 118Q280 150 222 126T110 118', '#fff', 5, 'stroke-dasharray="1 11"'),
    path('M110 122q-16-16-16-27a16 16 0 0 1 32 0q0 11-16 27z', '#e8482a'),
    circle(110, 95, 6, '#fff'),
    // the belt and the boxes
    rect(-6, 168, 300, 12, INK, 'rx="6"'),
    stroke('M4 174h280', STEEL, 6, 'stroke-dasharray="0 13"'),
    path('M20 132h64v36H20z', '#c98d52'),
    path('M20 132h64v9H20z', '#e0b07a'),
    path('M46 132h12v36H46z', '#a86b38', 'opacity=".6"'),
    ...[116, 148, 180, 212].map(
      (x) => rect(x, 138, 24, 30, STEEL_LIGHT, 'rx="3"') + rect(x, 144, 24, 17, '#5a9a2f'),
    ),
    // the robot arm
    rect(232, 176, 44, 27, '#e8901c', 'rx="4"'),
    stroke('M254 178L268 108L224 70', '#ffb03a', 13),
    stroke('M224 70v30', '#ffb03a', 8),
    circle(268, 108, 9, INK),
    circle(224, 70, 8, INK),
    stroke('M212 104h24M214 104v10M234 104v10', INK, 4),
    rect(213, 106, 22, 26, STEEL_LIGHT, 'rx="3"'),
    rect(213, 111, 22, 15, '#5a9a2f'),
    // the big can and its label
    path('M312 34h132v140q0 14-66 14t-66-14z', 'url(#can)'),
    `<ellipse cx="378" cy="34" rx="66" ry="13" fill="#dfe5ee"/><ellipse cx="378" cy="34" rx="54" ry="9" fill="${STEEL}"/><ellipse cx="378" cy="35" rx="44" ry="6.500" fill="${STEEL_LIGHT}"/>`,
    path('M312 60q66 16 132 0v94q-66 16-132 0z', 'url(#label)'),
    circle(352, 106, 27, CREAM),
    tomato(352, 109, 17),
    rect(394, 88, 40, 36, '#fff', 'rx="3"'),
    stroke(
      'M399 93v26M404 93v26M408 93v26M414 93v26M418 93v26M424 93v26M429 93v26',
      INK,
      2,
      'stroke-linecap="butt"',
    ),
    stroke('M390 106h58', '#ff3b2a', 2.6),
    path('M448 96l26-8v36l-26-8z', INK),
    circle(452, 106, 4, '#ff3b2a'),
    stroke('M316 168q62 14 124 0M316 48q62 14 124 0', STEEL_DARK, 2, 'opacity=".5"'),
    whiteCoat(292, 200, 64, '#a86b45', { arm: 6 }),
  );
}
