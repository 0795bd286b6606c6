import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { whiteCoat } from '../../white-coat.ts';
import { LEAF, STEEL_STOPS, tomato } from '../parts.ts';

/** A pot as big as a car, cut open: the sauce thickens under vacuum. */
export function cuisine(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#7a2a2c', '#c9562c 50%', '#ffc46a']),
      radial('glow', ['#ffe9a8dd', '#ffb04a00']),
      linear('steel', STEEL_STOPS, 90),
      linear('sauce', ['#f0582c', '#b8241c']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    circle(244, 100, 150, 'url(#glow)'),
    ...[24, 384].map((x) => rect(x, 20, 72, 46, '#fff3c8', 'rx="4" opacity=".5"')),
    rect(0, 182, 480, 21, '#4a1c24'),
    // the vessel
    stroke('M170 176v20M318 176v20', STEEL_DARK, 9),
    path('M140 82q0-56 104-56t104 56v44q0 62-104 62T140 126z', 'url(#steel)'),
    path('M156 84h176v42q0 48-88 48t-88-48z', '#3a1420'),
    path('M156 104q22-9 44 0t44 0 44 0 44 0v22q0 48-88 48t-88-48z', 'url(#sauce)'),
    stroke('M176 124q20-7 40 0M262 132q22-8 44 0M206 150q24-8 50 0', '#ff9a5a', 3),
    ...[
      [184, 106, 6],
      [214, 101, 4],
      [272, 104, 7],
      [304, 101, 4],
      [232, 116, 3],
    ].map(([x, y, r]) => circle(x!, y!, r!, '#ff8a5a', 'opacity=".9"')),
    // stirrer
    rect(230, 4, 28, 22, '#17808f', 'rx="4"'),
    rect(240, 26, 8, 118, STEEL_LIGHT),
    path('M188 140q6 22 56 22t56-22l-8-2q-6 14-48 14t-48-14z', STEEL_LIGHT),
    path('M196 118h44v7h-44zM248 118h44v7h-44z', STEEL_LIGHT),
    path('M140 80q0-54 104-54t104 54l-16 4H156z', 'url(#steel)'),
    stroke('M156 83h176', STEEL_DARK, 3),
    stroke('M180 44q40-14 70-12', '#fff', 4, 'opacity=".7"'),
    circle(296, 56, 14, CREAM, `stroke="${STEEL_DARK}" stroke-width="3"`),
    stroke('M296 56l-7 6', '#d8301c', 3),
    // the vapour leaves by the pump
    stroke('M330 50q34-34 70-6v60', STEEL, 12),
    stroke('M330 50q34-34 70-6v60', STEEL_LIGHT, 5),
    rect(376, 104, 60, 40, '#17808f', 'rx="8"'),
    circle(406, 124, 14, '#0f5c66'),
    stroke('M398 124h16M406 116v16', '#8fe6f2', 3),
    stroke('M406 144v18', STEEL, 8),
    path('M406 166q6 8 6 13a6 6 0 0 1-12 0q0-5 6-13z', '#8fe6f2'),
    // gangway and cook
    rect(0, 136, 116, 7, YELLOW),
    stroke('M6 136v-28M60 136v-28M112 136v-28M0 108h114', YELLOW, 3),
    path('M0 143h116l-8 60H0z', '#5a2028'),
    whiteCoat(64, 136, 82, '#8f5a3c', { arm: 4 }),
    stroke('M82 78l52-18', '#c98d52', 4),
    `<ellipse cx="138" cy="58" rx="9" ry="6" fill="#c98d52" transform="rotate(-18 138 58)"/>`,
    // waiting on the floor
    tomato(446, 178, 14),
    tomato(468, 182, 12),
    path('M416 184q-12-22 2-34 14 12 2 34z', LEAF),
    path('M426 184q-2-24 14-30 6 16-10 30z', '#5aa84a'),
  );
}
