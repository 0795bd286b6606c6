import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { COPPER, HEAT, INK, STEEL_DARK } from '../../palette.ts';
import { hazard, sparks, worker } from '../../parts.ts';

/** The ladle pours into the copper mould; the strand comes out, bends and cools on its rollers. */
export function coulee(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#1d2b52', '#3a2a5e 55%', '#7a3350']),
      linear('ladle', ['#6a4a6c', '#2b1d40'], 90),
      linear('strand', ['#fff0b0', '#ffb03a 45%', '#ff8a2a']),
      linear('flat', ['#ff8a2a', '#e8502a 45%', '#8f2a35'], 90),
      radial('glow', ['#ffd98acc', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stroke('M0 46h480M90 0v150M380 0v150', '#2c2450', 6),
    // the ladle on its crane
    rect(0, 6, 480, 10, '#f6b21b'),
    hazard(150, 16, 156, 6),
    stroke('M176 22v26M282 22v26', INK, 4),
    stroke('M168 58q0-12 8-12M290 58q0-12-8-12', '#f6b21b', 5),
    circle(229, 70, 120, 'url(#glow)'),
    path('M166 34h126l-14 62q-3 10-14 10h-70q-11 0-14-10z', 'url(#ladle)'),
    path('M166 34h126l-2 9H168z', HEAT[1]),
    stroke('M172 60h114M177 80h104', '#8a6a80', 3),
    rect(219, 104, 22, 8, INK),
    // the stream and the mould
    path('M226 112h8l1 16h-10z', HEAT[0]),
    path('M196 122h70v10h-70z', '#2b1d40'),
    path('M200 126h62l-4 8h-54z', HEAT[1]),
    rect(192, 134, 20, 26, COPPER, 'rx="3"'),
    rect(250, 134, 20, 26, COPPER, 'rx="3"'),
    stroke('M197 138v18M202 138v18M207 138v18M255 138v18M260 138v18M265 138v18', '#7fd6ea', 2.4),
    stroke('M192 142h-30q-8 0-8-8v-14M270 142h24q8 0 8-8v-8', '#2aa7c9', 5),
    sparks(4, 22, 230, 124, 46, -1.57, 1.2),
    // the strand bends towards the yard
    path('M264 172h216v30H258z', 'url(#flat)'),
    path('M212 134h38v26q0 12 14 12h4v30h-10q-46 0-46-42z', 'url(#strand)'),
    stroke('M218 140v22q0 34 40 34h60', '#fff6d2', 3, 'opacity=".75"'),
    ...[
      [204, 166],
      [207, 184],
      [218, 198],
      [258, 164],
    ].map(([x, y]) => circle(x!, y!, 6, STEEL_DARK, 'stroke="#8f93a3" stroke-width="2"')),
    ...[280, 304, 328, 352, 376, 400, 424, 448, 472].map((x) =>
      circle(x, 166, 6, STEEL_DARK, 'stroke="#8f93a3" stroke-width="2"'),
    ),
    // mist of the cooling water
    stroke('M290 154l-6-14M316 152l-2-14M342 152l4-14M368 154l8-14', '#bfeaf5', 2, 'opacity=".8"'),
    // the control gangway
    rect(0, 150, 132, 7, '#f6b21b'),
    path('M0 157h132l-8 46H0z', '#1d1540'),
    stroke('M4 150v-24M46 150v-24M88 150v-24M128 150v-24M0 128h130', '#f6b21b', 3),
    worker(64, 150, 52, '#ff7a2c', '#eab98f', 10),
    rect(92, 112, 24, 18, '#12324a', 'rx="3"'),
    stroke('M96 124l4-5 4 3 4-7 4 4', '#5fe0b0', 2),
  );
}
