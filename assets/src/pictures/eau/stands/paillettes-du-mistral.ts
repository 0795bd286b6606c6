import { circle, linear, n, path, picture, radial, random, rect, stroke, WIDE } from '../../kit.ts';
import { STEEL_DARK } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { bale, bottle, ripples } from '../parts.ts';

/** The mistral carries a bottle that turns into a ribbon of flakes, down to the bath. */
export function paillettesDuMistral(): string {
  const next = random(33);
  const COLOURS = ['#ffffff', '#8fe8ea', '#12a5bd', '#ffd75a', '#6fd08a'];
  const flakes = COLOURS.map((colour) =>
    path(
      Array.from({ length: 10 }, () => {
        const along = next();
        const x = 146 + along * 196;
        const y = 96 - Math.sin(along * Math.PI) * 44 + along * 40 + (next() - 0.5) * (20 + along * 20);
        const s = 4 + next() * 5;
        return `M${n(x)} ${n(y)}l${n(s)}-${n(s * 0.5)} ${n(s * 0.6)} ${n(s)}-${n(s)} ${n(s * 0.4)}z`;
      }).join(''),
      colour,
    ),
  );
  return picture(
    WIDE,
    [
      linear('sky', ['#0f5a80', '#3fb4c4 50%', '#ffe6b8 90%']),
      radial('sun', ['#fff6d2', '#ffe6a0aa 40%', '#ffe6a000']),
      linear('bath', ['#a8f0ee', '#1f9ab8']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(250, 128, 110, 'url(#sun)'),
    path('M0 150l70-22 60 10 80-30 80 28 90-24 100 26v30H0z', '#2f7f8f', 'opacity=".7"'),
    // the wind
    stroke(
      'M-6 30q60-16 110 0t90-6M20 64q40-8 80 0M330 22q40-10 74 0t70-4M360 52q40-8 70 0',
      '#fff',
      3,
      'opacity=".5"',
    ),
    path('M0 158q120-18 240-4t240-6v55H0z', '#1c4a5c'),
    bottle(140, 104, 112, '#8fe8ea', -62, '#e8482a'),
    ...flakes,
    // the works and the bath
    path('M356 152V92l28-18v18l28-18v18l28-18v18h40v60z', '#a8341c'),
    path('M384 74v18h-28zM412 74v18h-28zM440 74v18h-28z', '#d8562c'),
    ...[372, 400, 428, 456].map((x) => rect(x, 106, 14, 12, '#ffe9a8', 'rx="2"')),
    path('M284 136h140l-10 46H294z', STEEL_DARK),
    path('M290 144h128l-8 32H298z', 'url(#bath)'),
    stroke('M296 147h0M310 145h0M322 148h0M338 145h0M352 147h0M368 145h0M384 148h0M402 146h0', '#e8482a', 6),
    path('M304 172l7-4 4 6zM326 174l8-5 5 6zM350 173l7-5 4 6zM374 174l8-4 4 6zM394 172l7-4 3 6z', '#fff'),
    ripples('M306 154h26M344 160h30M380 154h20'),
    // bales and people
    bale(14, 146, 66),
    bale(4, 96, 60),
    worker(152, 198, 58, '#ff7a2c', '#744733', 12),
    worker(250, 198, 54, '#c8d62c', '#eab98f', 8),
    bottle(196, 198, 28, '#6fd08a', 78, '#ffd75a'),
    bottle(448, 196, 40, '#8fe8ea', 0, '#e8482a'),
  );
}
