import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, YELLOW } from '../../palette.ts';
import { stars, worker } from '../../parts.ts';
import { beetHeap, beetSymbol, laidBeet, truckCab } from '../beet.ts';

/** The campaign at night: plume, lights, a grab over the trucks, the silo with its lump. */
export function sucrerieDesGrandsSillons(): string {
  const windows = [
    [214, 96],
    [232, 96],
    [250, 96],
    [268, 96],
    [214, 114],
    [250, 114],
    [268, 114],
    [300, 122],
    [318, 122],
    [336, 122],
    [300, 138],
    [336, 138],
  ];
  return picture(
    WIDE,
    [
      linear('sky', ['#0f1a4a', '#2c3f82 55%', '#7a6aa0 85%', '#d89a7a']),
      radial('glow', ['#ffe9b0cc', '#ffd08a55 50%', '#ffd08a00']),
      linear('silo', ['#dfe6f2', '#ffffff 35%', '#8f9dbd'], 90),
      linear('works', ['#4a5a94', '#27325f']),
      beetSymbol(24),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    stars(21, 40, 0, 0, 200, 90),
    circle(270, 120, 120, 'url(#glow)'),
    // plume
    path(
      'M282 58q-10-18 6-26-6-18 16-20 2-14 22-10 14-12 34-4 24-8 38 4 30-4 40 10 26 2 44-4v42q-30 10-52 0-18 14-44 4-20 12-40 0-24 10-42-4-14 8-22 8z',
      '#eef2fb',
      'opacity=".9"',
    ),
    path('M296 56q6-16 26-14 8-12 30-6 16-8 32 2 20-4 30 6-30 10-52 4-22 10-40 2-14 6-26 6z', '#c3cbe4'),
    path('M200 168V84h92l8-28h12l6 54h36v58z', 'url(#works)'),
    path('M200 84l46-20 46 20z', '#5f70ad'),
    ...windows.map(([x, y]) => rect(x!, y!, 11, 9, '#ffe08a', 'rx="1"')),
    // silo
    path('M366 168V88q0-30 50-30t50 30v80z', 'url(#silo)'),
    path('M366 88q0-30 50-30t50 30q-50 14-100 0z', '#5f74b0'),
    path('M396 118l22-8 20 9v22l-21 9-21-10z', '#fff'),
    path('M417 128l21-9v22l-21 9z', '#c9d4ea'),
    stroke('M396 118l21 10v22M417 128l21-9', '#8f9dbd', 2),
    rect(0, 166, 480, 37, '#1c1a34'),
    rect(0, 166, 480, 3, '#6a5a4c'),
    // the heap, the grab, the truck
    beetHeap(2, 174, 134, 60, 24),
    stroke('M64 0v46M74 0v46', '#8f9dbd', 2),
    rect(54, 44, 30, 12, '#e8902c', 'rx="3"'),
    path('M52 56q-18 14-6 34l16-10V56zM86 56q18 14 6 34l-16-10V56z', STEEL_DARK),
    laidBeet(69, 82, 30),
    laidBeet(60, 76, -60),
    laidBeet(69, 108, 10),
    beetHeap(146, 142, 92, 18, 24),
    path('M146 138h92l-6 40h-82z', '#2c8a4a'),
    stroke('M166 140v36M190 140v36M214 140v36', '#1a5a30', 3),
    rect(142, 176, 118, 6, INK),
    truckCab(252, 186, '#3aa85c'),
    ...[164, 186, 226].map((x) => circle(x, 186, 9, INK) + circle(x, 186, 4, STEEL)),
    path('M0 192h480v11H0z', '#2a2748'),
    worker(300, 196, 44, YELLOW, '#f7d3b5', 8),
    worker(330, 196, 42, '#ff7a2c', '#8f5a3c'),
  );
}
