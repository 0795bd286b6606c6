import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT } from '../../palette.ts';
import { can, worker } from '../../parts.ts';
import { bottle } from '../parts.ts';

/** The belt: the magnet, the jump of aluminium, the light that knows each plastic. */
export function triMatieres(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#0f3f54', '#17808f 55%', '#ffe0a8']),
      linear('beam', ['#ff6a5add', '#ff6a5a00']),
      linear('steel', ['#aeb9cc', '#f8fbfe 40%', '#7f8ba4'], 90),
      radial('pull', ['#ffe28acc', '#ffe28a00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path(
      'M0 40V22l40-20v20l40-20v20l40-20v20l40-20v20l40-20v20l40-20v20l40-20v20l40-20v20l40-20v20l40-20v20l40-20v20l40-20v38z',
      '#0b2f42',
    ),
    rect(0, 188, 480, 15, '#0b2536'),
    // the magnet over the belt
    rect(62, 28, 86, 20, '#e8482a', 'rx="10"'),
    rect(54, 24, 102, 6, STEEL_DARK),
    circle(74, 38, 7, INK),
    circle(136, 38, 7, INK),
    circle(104, 70, 44, 'url(#pull)'),
    stroke('M84 54v8M104 54v12M124 54v8', '#fff', 2.6),
    can(96, 76, 24, STEEL, 74),
    can(134, 64, 24, '#6f7a8c', 100),
    // the long belt
    rect(-6, 118, 210, 13, INK, 'rx="6"'),
    stroke('M2 124h196', STEEL, 7, 'stroke-dasharray="0 14"'),
    bottle(28, 118, 42, '#8fe8ea', 0, '#e8482a'),
    can(58, 118, 26, '#c8d62c'),
    bottle(88, 116, 36, '#6fd08a', 76, '#ffd75a'),
    path('M128 118l4-24 20-4 4 28z', '#c98d52'),
    // eddy current: aluminium jumps
    circle(198, 124, 17, '#c8d62c'),
    stroke('M198 112a12 12 0 1 1-11 8', INK, 3),
    path('M184 114l2 10 7-6z', INK),
    can(232, 84, 26, '#e8482a', 30),
    can(258, 92, 24, '#ffc53d', 70),
    stroke('M206 104q10-26 24-26', '#fff', 3, 'stroke-dasharray="1 7"'),
    path('M244 142h44l-5 46h-34z', '#aeb9cc'),
    path('M244 142h44l-1 7h-42z', '#6f7a8c'),
    can(258, 146, 22, '#12a5bd', -12),
    // infrared light
    rect(296, 118, 118, 13, INK, 'rx="6"'),
    stroke('M304 124h104', STEEL, 7, 'stroke-dasharray="0 14"'),
    path('M322 58l-20 60h88l-20-60z', 'url(#beam)'),
    rect(304, 30, 84, 30, 'url(#steel)', 'rx="6"'),
    stroke('M318 59h56', '#ff3b2a', 5),
    circle(376, 42, 4, '#5fe0b0'),
    bottle(330, 118, 44, '#8fe8ea', 0, '#e8482a'),
    bottle(368, 118, 38, '#6fd08a', 0, '#ffd75a'),
    // the puff
    path('M404 142l20-10v22z', STEEL_LIGHT),
    stroke('M428 132q8-10 10-22M436 140q12-12 14-26', '#fff', 3, 'opacity=".9"'),
    bottle(446, 100, 38, '#8fe8ea', 40, '#e8482a'),
    path('M438 150h46v38h-40z', '#12a5bd'),
    path('M438 150h46v7h-45z', '#0b6f84'),
    path('M376 158h44l-5 30h-34z', '#6fb43a'),
    path('M376 158h44l-1 6h-42z', '#4f8a24'),
    stroke('M30 131v57M180 131v57M306 131v57M362 131v30', STEEL_DARK, 6),
    worker(102, 198, 64, '#ff7a2c', '#8f5a3c', 10),
    worker(336, 198, 58, '#c8d62c', '#f7d3b5'),
  );
}
