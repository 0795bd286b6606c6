import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { whiteCoat } from '../../white-coat.ts';
import { jasmine, lavender, rose } from '../parts.ts';

/** Dawn: jasmine opens in front, rows of lavender run to the light, a picker fills an apron. */
export function fleur(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#5a4ab0', '#d88ac8 50%', '#ffd8b0 85%']),
      radial('sun', ['#fffbe6', '#ffe6b0cc 35%', '#ffd8a000']),
      radial('leaf', ['#4f9a58', '#1f5a3c']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(168, 92, 96, 'url(#sun)'),
    circle(168, 92, 26, '#fffbe6'),
    path('M0 114l80-40 66 30 70-42 84 40 80-36 100 40v20H0z', '#7a5ab4', 'opacity=".8"'),
    path('M0 108h480v95H0z', '#4a8a4c'),
    lavender(168, 108, [-150, -60, 30, 120, 210, 300], 203),
    // the picker
    group(
      'transform="translate(312 0) scale(-1 1)"',
      whiteCoat(124, 196, 92, '#8f5a3c', { arm: 4, hair: '#17111a', coat: '#f2c14a' }),
    ),
    path('M168 132q18-12 36 0l-4 26h-28z', '#fff3f6'),
    path('M158 116q30-14 60 0-30-24-60 0zM174 108q2-17 14-17t14 17z', '#e8c484'),
    stroke('M175 107q13-5 26 0', '#d84a86', 3.4),
    circle(178, 140, 4, '#ff9ac4'),
    circle(188, 136, 5, '#ffd0e0'),
    circle(197, 141, 4, '#ff9ac4'),
    // the jasmine bush
    path('M286 203q-14-60 34-84 10-50 70-50 60-30 100 20v114z', 'url(#leaf)'),
    path(
      'M300 190q24-24 50-20-16 26-50 20zM370 120q10-32 40-38 2 32-40 38zM420 170q20-30 52-26-8 32-52 26zM340 130q-24 2-30-18 24-4 30 18z',
      '#5fae62',
    ),
    jasmine(336, 122, 19, 10),
    jasmine(388, 94, 24, 40),
    jasmine(446, 112, 20, 0),
    jasmine(366, 158, 26, 24),
    jasmine(424, 164, 22, 60),
    jasmine(316, 172, 17, 30),
    jasmine(464, 70, 14, 12),
    circle(402, 128, 5, '#ffe2ec'),
    circle(344, 92, 5, '#ffe2ec'),
    circle(470, 140, 5, '#ffe2ec'),
    path('M30 178h76l-10 25H40z', '#c98d52'),
    stroke('M34 186h68M38 195h60', '#8f5f35', 2.4),
    rose(46, 172, 11),
    rose(68, 168, 13, '#ff9ac4'),
    rose(90, 172, 11, '#f06aa0', '#c23a78'),
  );
}
