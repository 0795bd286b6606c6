import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { heap, TOMATO, tomato } from '../parts.ts';

/** Morning in the field: a trailer of tomatoes on the scales, and one drop held up to the sun. */
export function recolte(): string {
  const row = (x: number) =>
    path(`M150 104L${x} 203h44z`, '#4f8f34') +
    stroke(`M150 110L${x + 22} 200`, TOMATO, 5, 'stroke-dasharray="0 13"');
  return picture(
    WIDE,
    [
      linear('sky', ['#57b4dc', '#c9eccb 60%', '#fff0b8']),
      radial('sun', ['#fffbe0', '#fff0a0cc 35%', '#fff0a000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(150, 62, 84, 'url(#sun)'),
    circle(150, 62, 26, '#fffbe6'),
    path('M0 108l70-30 60 20 50-26 80 24 70-30 150 44v20H0z', '#7fb0a8'),
    path('M0 104h480v99H0z', '#a8743c'),
    ...[-190, -120, -50, 20, 90, 160].map(row),
    // the trailer, on its weighing plate
    path('M214 176h266v27H196z', '#8a8f9f'),
    rect(222, 172, 258, 8, STEEL_DARK),
    heap(262, 96, 12, 12),
    heap(276, 82, 10, 12),
    heap(300, 68, 7, 12),
    path('M244 92h236v58H256z', '#e8b02c'),
    stroke('M248 104h232M300 92v58M356 92v58M412 92v58', '#b8811c', 3),
    rect(250, 148, 230, 8, INK),
    ...[300, 330, 440, 470].map((x) => circle(x, 162, 14, INK) + circle(x, 162, 6, STEEL)),
    stroke('M256 152h-34', INK, 5),
    // the one who reads the sugar in the light
    group('transform="translate(352 0) scale(-1 1)"', worker(176, 198, 92, '#ff7a2c', '#a86b45', 14)),
    stroke('M146 34L156 80', '#fff', 4, 'stroke-dasharray="1 8"'),
    group(
      'transform="translate(152 88) rotate(68)"',
      rect(-4, -6, 34, 12, '#2a2540', 'rx="5"'),
      rect(26, -8, 12, 16, STEEL, 'rx="3"'),
      path('M-16-4h14v8h-10z', '#dff4ff'),
      circle(-12, -5, 4, TOMATO),
    ),
    tomato(40, 188, 13),
    tomato(66, 194, 11),
    tomato(110, 192, 12, '#f0582c'),
  );
}
