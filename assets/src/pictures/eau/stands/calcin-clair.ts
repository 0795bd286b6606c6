import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { bottle } from '../parts.ts';

/** A mountain of glass, a belt past a lamp, a plate blown off, and a bottle as new. */
export function calcinClair(): string {
  const shards = Array.from({ length: 46 }, (_, at) => {
    const across = (at * 67) % 170;
    const x = -6 + across;
    const top = 178 - Math.max(0, 96 - Math.abs(across - 76) * 1.2);
    const y = top + ((at * 43) % Math.max(6, 178 - top));
    const fill = ['#2f9a5a', '#8fd0a0', '#8a5a2c', '#d6f2ee', '#4fb884', '#b8803c'][at % 6]!;
    return path(
      `M${Math.round(x)} ${Math.round(y)}l${8 + (at % 4) * 3}-${6 + (at % 3) * 4} 8 ${10 + (at % 5)}z`,
      fill,
      'opacity=".92"',
    );
  });
  const bits = [190, 214, 236, 300, 326, 350].map((x, at) =>
    path(`M${x} 146l8-12 9 4 3 8z`, ['#2f9a5a', '#8a5a2c', '#bfe8dc'][at % 3]!),
  );
  return picture(
    WIDE,
    [
      linear('hall', ['#123a44', '#1f6a5c 60%', '#6aae7a']),
      linear('ray', ['#fffbd0', '#fff3a000']),
      linear('new', ['#8fe6b0', '#2fa86a 45%', '#1a7a48'], 90),
      radial('glow', ['#fffbd0cc', '#fff3a055 50%', '#fff3a000']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stroke('M0 18h480M60 0v18M180 0v18M300 0v18M420 0v18', '#0c2a32', 6),
    ...[30, 340].map((x) => rect(x, 34, 90, 34, '#dff6e6', 'rx="3" opacity=".4"')),
    circle(272, 110, 90, 'url(#glow)'),
    rect(0, 178, 480, 25, '#0c2a32'),
    path('M-10 178L50 96q26-18 50 0l66 82z', '#1f7a4c'),
    ...shards,
    bottle(66, 128, 40, '#2fa86a', 24),
    bottle(112, 166, 40, '#a8763c', -60),
    bottle(28, 172, 38, '#bfe8ea', 70),
    // the belt
    path('M132 178l34-30h230v14H174l-16 16z', STEEL_DARK),
    rect(164, 146, 236, 12, INK, 'rx="6"'),
    stroke('M172 152h222', STEEL, 6, 'stroke-dasharray="0 13"'),
    ...bits,
    // the lamp and its light
    rect(238, 26, 68, 30, '#e6ecf2', 'rx="6"'),
    rect(246, 52, 52, 7, YELLOW, 'rx="3"'),
    circle(292, 38, 5, '#2fc48a'),
    path('M248 59h48l20 87h-88z', 'url(#ray)', 'opacity=".75"'),
    // the plate is blown off
    stroke('M306 138l14-22M316 142l18-20M296 136l8-22', '#dff6ff', 4, 'opacity=".9"'),
    circle(336, 92, 17, '#fffdf6'),
    circle(336, 92, 10, 'none', 'stroke="#5f86d0" stroke-width="3"'),
    rect(292, 158, 14, 18, STEEL_LIGHT),
    path('M352 176v-12h34v12z', '#c9413a'),
    // the new bottle
    rect(404, 172, 66, 8, '#c98d52', 'rx="3"'),
    path('M414 172v-72q0-18 14-28V44h18v28q14 10 14 28v72z', 'url(#new)'),
    rect(424, 34, 26, 12, YELLOW, 'rx="3"'),
    rect(422, 84, 6, 76, '#fff', 'rx="3" opacity=".7"'),
    path('M428 118h24v26h-24z', '#fff7ea', 'opacity=".95"'),
    path('M440 122l7 9h-4v8h-6v-8h-4z', '#2fa86a'),
    stroke('M398 60l-8-8M394 84h-10M468 60l8-8', '#fff', 3),
    worker(206, 200, 62, '#ff7a2c', '#f0c9a8', 10),
  );
}
