import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { bubbles, ripples } from '../parts.ts';

/** The tank of air, cut open: bubbles, bacteria, and the clear water that leaves. */
export function epuration(): string {
  const bacterium = (x: number, y: number, turn: number, colour: string) =>
    group(
      `transform="translate(${x} ${y}) rotate(${turn})"`,
      stroke('M15 0q6-6 10 0t9 0', colour, 2.4),
      rect(-15, -8, 30, 16, colour, 'rx="8"'),
      rect(-10, -5, 14, 4, '#fff', 'rx="2" opacity=".45"'),
    );
  return picture(
    WIDE,
    [
      linear('sky', ['#4fb4d8', '#d4f2e0 60%', '#fff3cc']),
      linear('brown', ['#a8824a', '#6a4a2c']),
      linear('clear', ['#a8f0ee', '#1f9ab8']),
      radial('lens', ['#f6e8c4', '#d8b47a']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    path('M0 70q80-30 170-10t310-10v40H0z', '#7fbf5a'),
    rect(0, 84, 480, 119, '#8a8f9f'),
    path('M0 84h480v10H0z', '#c9ced8'),
    // the tank of air
    path('M18 98h216v92H18z', 'url(#brown)'),
    path('M18 98q27-6 54 0t54 0 54 0 54 0v8H18z', '#d8b47a'),
    stroke('M30 182h192', STEEL_DARK, 6),
    stroke('M30 182V72h-14', '#12a5bd', 8),
    bubbles([
      [48, 168, 5],
      [58, 148, 4],
      [50, 126, 6],
      [84, 170, 4],
      [90, 146, 6],
      [84, 118, 4],
      [196, 168, 5],
      [206, 146, 4],
      [198, 122, 6],
      [220, 170, 4],
    ]),
    stroke('M46 182v-6M82 182v-6M118 182v-6M154 182v-6M190 182v-6M218 182v-6', '#fff', 3),
    // the clarifier
    path('M262 98h204v44l-72 46h-60l-72-46z', 'url(#clear)'),
    path('M330 176l14 12h40l14-12q-34-18-68 0z', '#6a4a2c'),
    ripples('M282 112h34M340 120h40M406 110h40M310 136h30M390 140h30'),
    stroke('M234 112h28', '#a8824a', 10),
    rect(256, 88, 216, 6, STEEL_DARK),
    stroke('M262 88V72M312 88V72M364 88V72M416 88V72M466 88V72M262 74h204', YELLOW, 2.6),
    stroke('M364 94v70M340 164h48', STEEL_LIGHT, 5),
    worker(292, 88, 54, '#ff7a2c', '#744733', 9),
    // the clear water leaves
    stroke('M466 108h20', '#6fdcec', 12),
    // what the microscope sees
    circle(136, 84, 62, INK),
    circle(136, 84, 56, 'url(#lens)'),
    bacterium(116, 66, -24, '#5fae6a'),
    bacterium(152, 92, 30, '#2f9a8a'),
    bacterium(112, 108, 10, '#7fc04a'),
    bacterium(156, 58, 60, '#3fa8a0'),
    stroke('M132 84h0M98 86h0M140 118h0M168 76h0', '#8a5a34', 8),
    circle(136, 84, 56, 'none', 'stroke="#fff" stroke-opacity=".4" stroke-width="3"'),
    circle(136, 84, 60, 'none', `stroke="${STEEL_LIGHT}" stroke-width="6"`),
    path('M104 52q14-18 36-20-22 12-28 30z', '#fff', 'opacity=".55"'),
  );
}
