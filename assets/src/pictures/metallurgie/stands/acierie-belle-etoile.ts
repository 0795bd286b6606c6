import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { HEAT, INK } from '../../palette.ts';
import { hazard, sparks, stars, worker } from '../../parts.ts';

/** Night over the steelworks: three electrodes in a glowing furnace, the works and its star in the water. */
export function acierieBelleEtoile(): string {
  const electrode = (x: number) =>
    rect(x, 14, 15, 92, INK) +
    rect(x, 14, 4, 92, '#46366f') +
    rect(x - 3, 34, 21, 9, '#3a2c63', 'rx="3"') +
    rect(x, 92, 15, 18, 'url(#tip)');
  return picture(
    WIDE,
    [
      linear('sky', ['#1a1546', '#4b2464 45%', '#a83f55 72%', '#f08a3c'], 28),
      linear('tip', ['#ff7a2600', '#ffd15c', '#fff6d2']),
      linear('water', ['#5a2c5e', '#1c1440']),
      linear('shell', ['#3b2a5c', '#1b1338'], 90),
      radial('glow', ['#fff0b4', '#ffb240 35%', '#ff7a2680 62%', '#ff7a2600']),
      radial('halo', ['#ffffff', '#ffe9a860 30%', '#ffe9a800']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    stars(7, 34, 0, 0, 300, 96),
    circle(92, 40, 34, 'url(#halo)'),
    path('M92 14l6 19 20 0.5-16 12 6 19-16-11.500-16 11.500 6-19-16-12 20-.5z', '#fff3c9'),
    circle(372, 118, 150, 'url(#glow)', 'opacity=".75"'),
    circle(372, 122, 84, '#ffb545', 'opacity=".55"'),
    circle(372, 122, 62, '#ffe28a', 'opacity=".75"'),
    // the works on the far bank
    path(
      'M0 152V118h22V92h9v26h14l20-14v14l20-14v14l20-14v14l20-14v14h16V70h8v48h18v-20h34v20h24V86h5v32h30v34z',
      INK,
    ),
    group(
      'fill="#ffcf66"',
      ...[12, 52, 72, 92, 112, 182, 196, 250].map((x, i) => rect(x, 126 + (i % 3) * 6, 7, 5, '#ffcf66')),
    ),
    stroke('M153 66q-10-12 2-22t-2-22M29 88q-8-10 2-18t0-18', '#fff', 5, 'opacity=".16"'),
    rect(0, 152, 480, 51, 'url(#water)'),
    // the furnace
    electrode(334),
    electrode(364),
    electrode(394),
    path('M304 112h136l-8-14H312z', '#2b2050'),
    rect(306, 104, 132, 7, '#ffe28a'),
    path('M300 112h144l-12 56q-4 14-20 14h-80q-16 0-20-14z', 'url(#shell)'),
    stroke('M305 130h134M309 148h126', '#5b4380', 2.5),
    path('M300 118l-30 12v9l36-8z', HEAT[2]),
    path('M270 130q-10 4-10 24v2h9q0-13 7-17z', HEAT[1]),
    path('M246 150h40l-5 22h-30z', '#3b2a5c'),
    rect(244, 148, 44, 5, '#ffe28a', 'rx="2"'),
    sparks(3, 50, 352, 112, 170, -2.3, 0.75),
    sparks(11, 18, 264, 150, 34, -2.2, 0.9),
    // the quay
    path('M204 170h276v33H190z', INK),
    hazard(206, 170, 274, 6),
    worker(222, 170, 42, '#ff7a2c', '#8f5a3c', 6),
    worker(454, 170, 40, '#c8d62c', '#f7d3b5'),
    group(
      'opacity=".8"',
      stroke('M20 166h30M70 174h46M30 184h22M92 190h60M140 164h34M10 196h40', '#d7684a', 2.4),
      stroke('M84 160h18M78 180h30M88 170h10', '#fff3c9', 2.4),
    ),
  );
}
