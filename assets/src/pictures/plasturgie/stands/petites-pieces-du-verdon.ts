import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { gear, worker } from '../../parts.ts';
import { barrel, brick, clip, halfMould, PINK, pellets, TURQUOISE } from '../parts.ts';

/** An open press, and all that it has just made; through the window, the green river. */
export function petitesPiecesDuVerdon(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#5a2f8a', '#8a4aa8 60%', '#c86a9a']),
      linear('river', ['#9af0e0', '#1f9a9a']),
      linear('gorge', ['#ffe9c4', '#d89a80']),
      radial('light', ['#fff3c8', '#ffd08a88 45%', '#ffb06a00']),
      linear('press', ['#ff8aa8', '#d93a6a']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    // the window on the gorge
    rect(18, 16, 128, 92, '#ffe0b0', 'rx="6"'),
    circle(82, 42, 14, '#fffbe6'),
    path('M22 104V46l22-8 12 30 12 36zM142 104V36l-26 4-6 30-14 34z', 'url(#gorge)'),
    path('M20 104q30-22 58-14t64 2v12z', 'url(#river)'),
    stroke('M36 60l10 4M120 58l12-4M112 76l20-4', '#b8745c', 3),
    stroke('M82 16v92M18 62h128', '#3f1f62', 4),
    rect(18, 16, 128, 92, 'none', 'rx="6" stroke="#3f1f62" stroke-width="6"'),
    circle(262, 96, 120, 'url(#light)'),
    rect(0, 166, 480, 37, '#2f1548'),
    // the press: bed, platens on their bars, barrel and hopper
    path('M158 142h322v32H158z', 'url(#press)'),
    rect(158, 142, 322, 6, '#ffc0d0'),
    stroke('M176 62h184M176 124h184', STEEL_LIGHT, 6),
    rect(160, 44, 24, 100, '#d93a6a', 'rx="4"'),
    halfMould(236, 58, 40, 74, 1),
    halfMould(304, 58, 36, 74, -1),
    path('M236 78q-12 0-12 16t12 16zM304 78q10 0 10 16t-10 16z', STEEL_DARK),
    rect(184, 84, 14, 20, STEEL_DARK),
    rect(340, 44, 24, 100, '#d93a6a', 'rx="4"'),
    barrel(356, 94, 116),
    pellets(5, 15, 450, 50, 12, 16, 6),
    // what falls from it
    gear(268, 84, 17, 10, YELLOW),
    clip(262, 118, 22, TURQUOISE, 40),
    brick(260, 152, 22, '#e8482a', -14),
    path('M190 203q30-36 82-34t90 34z', '#1f0d33'),
    gear(226, 184, 19, 9, TURQUOISE),
    gear(318, 186, 18, 8, YELLOW),
    brick(244, 200, 32, '#7ae0a0', 6),
    brick(276, 196, 32, '#e8482a', -8),
    clip(196, 199, 26, PINK, -12),
    // the one who sets it
    rect(112, 118, 40, 30, INK, 'rx="4"'),
    stroke('M118 140l8-12 8 6 12-12', '#5fe0b0', 3),
    stroke('M132 148v26', STEEL_DARK, 5),
    worker(88, 197, 66, '#ffc53d', '#744733', 14),
    rect(416, 178, 52, 25, TURQUOISE, 'rx="3"'),
    pellets(8, 15, 422, 173, 38, 5, 7),
  );
}
