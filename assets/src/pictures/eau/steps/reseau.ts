import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { stars, worker } from '../../parts.ts';
import { ripples } from '../parts.ts';

/** Night over the town: the tower stands above the roofs, its water finds every tap; someone listens. */
export function reseau(): string {
  const house = (x: number, w: number, h: number, wall: string, roof: string) =>
    rect(x, 146 - h, w, h, wall) +
    path(`M${x - 5} ${146 - h}l${w / 2 + 5}-${w * 0.4} ${w / 2 + 5} ${w * 0.4}z`, roof) +
    rect(x + w * 0.18, 146 - h * 0.72, w * 0.24, h * 0.26, '#ffe28a', 'rx="2"') +
    rect(x + w * 0.58, 146 - h * 0.72, w * 0.24, h * 0.26, '#ffe28a', 'rx="2"');
  return picture(
    WIDE,
    [
      linear('sky', ['#10204f', '#2f5a94 55%', '#f2a87a']),
      linear('tower', ['#fff3dc', '#d8c4a0 50%', '#a08a70'], 90),
      linear('water', ['#8fe8ea', '#1f9ab8']),
      radial('moon', ['#fffbe6', '#fff3c844 60%', '#fff3c800']),
      radial('leak', ['#8fe8eaee', '#12a5bd00']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    stars(5, 30, 150, 0, 330, 80),
    circle(440, 34, 40, 'url(#moon)'),
    circle(440, 34, 15, '#fffbe6'),
    path('M150 128l60-24 70 18 60-26 140 30v26H150z', '#24427a'),
    // the tower, cut open at the top
    path('M62 146l10-72h36l10 72z', 'url(#tower)'),
    path('M26 30q64-34 128 0l-12 34q-12 16-52 16T38 64z', 'url(#tower)'),
    path('M40 38h100l-9 24q-10 10-41 10T49 62z', '#12324f'),
    path('M42 46q24-6 48 0t48-1l-7 17q-10 10-41 10T49 62z', 'url(#water)'),
    ripples('M60 54h20M94 58h24'),
    stroke('M90 72v74', '#6fdcec', 8),
    rect(20, 26, 140, 6, '#d8562c', 'rx="3"'),
    // houses
    house(196, 52, 44, '#f0b48a', '#b8482f'),
    house(258, 44, 56, '#fff0d8', '#d8562c'),
    house(386, 50, 40, '#f2d0a0', '#b8482f'),
    house(444, 40, 52, '#e89a7a', '#8f3a34'),
    // under the street
    path('M0 146h480v57H0z', '#4a3a3c'),
    rect(0, 146, 480, 10, '#2a2a3f'),
    stroke('M10 151h460', YELLOW, 2, 'stroke-dasharray="14 12"'),
    stroke('M90 144v28q0 10 10 10h384M222 182v-60M280 182v-66M410 182v-60M464 182v-58', '#0f6f84', 10),
    stroke('M90 144v28q0 10 10 10h384M222 182v-60M280 182v-66M410 182v-60M464 182v-58', '#6fdcec', 5),
    // the leak and the one who listens
    circle(340, 182, 34, 'url(#leak)'),
    stroke('M340 178l-8-12M344 177v-14M349 178l8-11', '#dffcff', 3),
    stroke('M330 168q12-9 26 0M324 162q18-13 38 0', '#ffd75a', 2.6),
    worker(344, 148, 64, '#ff7a2c', '#a86b45'),
    stroke('M335 96a9 9 0 0 1 18 0', INK, 3),
    rect(331, 93, 6, 10, '#12a5bd', 'rx="2"'),
    rect(351, 93, 6, 10, '#12a5bd', 'rx="2"'),
    stroke('M356 122l8 22', STEEL_LIGHT, 3),
    path('M356 144h16l3 5h-22z', '#12a5bd'),
    stroke('M334 102q-8 24 22 20', INK, 1.8),
  );
}
