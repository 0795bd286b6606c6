import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { beet, beetHeap, beetSymbol, laidBeet, truckCab } from '../beet.ts';

/** An autumn morning: a long heap by the field, a belt that loads it into the truck on the scales. */
export function arrachage(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#7fb6d8', '#f3dcb0 62%', '#ffcf8a']),
      radial('sun', ['#fffbe0', '#ffe9a0cc 35%', '#ffe9a000']),
      beetSymbol(24),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(96, 74, 84, 'url(#sun)'),
    circle(96, 74, 24, '#fffbe6'),
    path('M0 112q120-22 240-10t240-8v109H0z', '#8fa860'),
    path('M0 128h480v75H0z', '#8a6238'),
    ...[-120, -40, 40, 120, 200].map((x) => stroke(`M170 128L${x} 203`, '#6d4a28', 6)),
    ...[24, 66, 110].map((x, at) => beet(x, 148 + (at % 2) * 22, 26, 0, true)),
    path('M150 178h330v25H138z', '#9a8a78'),
    beetHeap(144, 180, 150, 64, 24),
    // the belt
    path('M244 150l96-84 9 8-92 92z', STEEL_DARK),
    stroke('M252 152l90-80', YELLOW, 3, 'stroke-dasharray="2 8"'),
    circle(254, 156, 12, INK),
    circle(254, 156, 5, STEEL),
    laidBeet(286, 112, 40),
    laidBeet(312, 88, -30),
    laidBeet(352, 76, 80),
    laidBeet(362, 96, 10),
    // the truck on its weighing plate
    rect(318, 186, 162, 7, STEEL_DARK),
    beetHeap(370, 114, 116, 28, 24),
    path('M366 108h114v54H376z', '#c8402c'),
    stroke('M378 118h102M402 110v50M436 110v50', '#8f2418', 3),
    rect(352, 160, 128, 8, INK),
    truckCab(346, 174, '#e8482a'),
    ...[400, 424, 466].map((x) => circle(x, 174, 11, INK) + circle(x, 174, 5, STEEL)),
    worker(318, 192, 46, '#ff7a2c', '#8f5a3c', 10),
  );
}
