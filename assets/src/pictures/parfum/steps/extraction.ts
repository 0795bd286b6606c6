import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { HEAT, STEEL, STEEL_DARK } from '../../palette.ts';
import { whiteCoat } from '../../white-coat.ts';
import { bottle, COPPER_STOPS } from '../parts.ts';

/** The still cut open: steam through the lavender, the coil in cold water, oil on top. */
export function extraction(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#3a2462', '#7a4a9a 60%', '#d898b8']),
      radial('glow', ['#ffcf8acc', '#ff9a5a00']),
      linear('copper', COPPER_STOPS, 90),
      linear('cold', ['#9fe8f4', '#2f9ac4']),
      linear('oil', ['#fff0a0', '#f2b03a']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    ...[20, 210, 400].map((x) => path(`M${x} 70V34q0-20 22-20t22 20v36z`, '#e8d0f2', 'opacity=".25"')),
    circle(110, 150, 110, 'url(#glow)'),
    rect(0, 186, 480, 17, '#24143f'),
    // the fire and the pot
    path('M54 188h112l-8-22H62z', '#4a2a24'),
    path('M70 186q6-20 14-8 4-18 14-6 6-16 14-2 6-14 14 4 8-6 12 12z', HEAT[1]),
    path('M48 166V84q0-26 26-32l8-26h46l8 26q26 6 26 32v82z', 'url(#copper)'),
    path('M58 158V88q0-22 24-26h46q24 4 24 26v70z', '#3f1f28'),
    rect(58, 140, 94, 18, '#5fb8d8'),
    stroke('M66 144h12M92 148h14M124 145h14', '#dff8ff', 2.4),
    rect(58, 132, 94, 5, STEEL),
    stroke('M70 130V92M82 130V84M94 130V90M106 130V82M118 130V90M130 130V84M142 130V94', '#5a9a52', 3),
    stroke(
      'M70 112V88M82 106V80M94 112V86M106 104V78M118 112V86M130 106V80M142 112V90',
      '#b48af4',
      7,
      'stroke-dasharray="0 7"',
    ),
    stroke('M76 76q-6-8 0-16M105 70q-6-8 0-16M134 76q-6-8 0-16', '#fff', 4, 'opacity=".7"'),
    // the neck
    path(
      'M82 28q2-22 40-22 70-4 140 18 20 6 22 30h-14q-2-18-14-22Q190 16 136 22q-10 2-8 10z',
      'url(#copper)',
    ),
    stroke('M128 14q60-4 120 14', '#fff3e0', 4, 'stroke-dasharray="1 12"'),
    // the condenser
    stroke('M242 120v66M314 120v66', STEEL_DARK, 6),
    rect(226, 46, 104, 80, '#dff4fa', 'rx="8" opacity=".35"'),
    rect(232, 54, 92, 68, 'url(#cold)', 'rx="6" opacity=".85"'),
    ...[
      ['#b8622c', 7],
      ['#ffcf9a', 2],
    ].map(([colour, width]) =>
      stroke(
        'M277 46v16q-34 2-34 7t34 6 34 7-34 7-34 7 34 7 34 6-20 5h107q4 0 4 6',
        String(colour),
        Number(width),
      ),
    ),
    stroke('M226 116h-18v20M330 62h18V46', '#5fb8d8', 6),
    path('M342 48l6-10 6 10z', '#9fe8f4'),
    // the vase where oil and water part
    group(
      'transform="translate(98 50) scale(.78)"',
      path('M376 92h44v20q30 16 30 46 0 32-52 32t-52-32q0-30 30-46z', '#f6fdff', 'opacity=".4"'),
      path('M354 150q44-8 90 0 4 36-46 36t-44-36z', '#8fd8ea'),
      path('M360 134q38-8 76 0 8 8 9 18-46-8-92 0 1-10 7-18z', 'url(#oil)'),
      stroke('M366 118q-10 12-12 26', '#fff', 4, 'opacity=".8"'),
      rect(372, 88, 52, 7, '#f6fdff', 'rx="3"'),
      path('M388 104q7 10 7 15a7 7 0 0 1-14 0q0-5 7-15z', '#ffd75a'),
    ),
    // a bottle of essence, for the size of the harvest
    bottle(456, 190, 40, 'url(#oil)', '#7d3fae'),
    whiteCoat(194, 200, 70, '#a86b45', { arm: 8, hair: '#1d1518' }),
  );
}
