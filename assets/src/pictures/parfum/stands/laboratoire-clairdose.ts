import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, YELLOW } from '../../palette.ts';
import { suited, vial } from '../parts.ts';

/** The clean room: one drop, a row of vials, air that falls from the ceiling. */
export function laboratoireClairdose(): string {
  return picture(
    WIDE,
    [
      linear('room', ['#b8d4f0', '#e4eefc 50%', '#a890dc']),
      linear('window', ['#8fb8e0', '#c8b4ee']),
      linear('air', ['#ffffff', '#ffffff00']),
      radial('drop', ['#ffffff', '#bfeeff 40%', '#3fa8d8']),
      radial('halo', ['#ffffffee', '#a8e4ff00']),
      linear('steel', ['#aeb9cc', '#f8fbfe 40%', '#8f9bb4']),
    ],
    rect(0, 0, 480, 203, 'url(#room)'),
    // the filters of the ceiling and the air that falls
    rect(0, 0, 480, 20, '#8fa4c4'),
    stroke('M0 10h480', '#dfe9f6', 9, 'stroke-dasharray="30 6" stroke-linecap="butt"'),
    ...[24, 92, 160, 296, 364, 432].map((x) =>
      path(`M${x - 14} 20h40l10 110h-60z`, 'url(#air)', 'opacity=".7"'),
    ),
    // the window and those who watch
    rect(12, 40, 150, 112, '#5f7aa8', 'rx="8"'),
    rect(18, 46, 138, 100, 'url(#window)', 'rx="5"'),
    rect(318, 40, 150, 112, '#5f7aa8', 'rx="8"'),
    rect(324, 46, 138, 100, 'url(#window)', 'rx="5"'),
    suited(60, 168, 104, '#744733', 8),
    suited(420, 168, 104, '#f7d3b5'),
    rect(12, 146, 150, 26, '#9a82d0'),
    rect(318, 146, 150, 26, '#9a82d0'),
    stroke('M28 56l22 40M40 54l12 22M336 56l22 40', '#fff', 3, 'opacity=".7"'),
    rect(110, 108, 40, 28, INK, 'rx="4"'),
    stroke('M116 128l8-10 6 6 8-12 6 6', '#5fe0b0', 2.4),
    rect(334, 104, 44, 34, '#1f6f8b', 'rx="4"'),
    circle(346, 114, 4, '#5fe0b0'),
    circle(358, 114, 4, '#5fe0b0'),
    circle(370, 114, 4, YELLOW),
    stroke('M342 128h28', '#bfeeff', 3),
    // the needle and the drop
    circle(240, 84, 92, 'url(#halo)'),
    rect(216, 0, 48, 20, 'url(#steel)'),
    path('M224 20h32l-6 14h-20z', STEEL),
    rect(236, 34, 8, 10, STEEL_DARK),
    path('M240 40q34 40 34 64a34 34 0 0 1-68 0q0-24 34-64z', 'url(#drop)'),
    path('M222 92q-8 22 8 34-18-4-18-22 2-8 10-12z', '#fff', 'opacity=".8"'),
    circle(254, 120, 5, '#fff', 'opacity=".7"'),
    // the row of vials
    ...[16, 56, 96, 136, 176, 304, 344, 384, 424, 464].map((x) =>
      vial(x, 186, 40, x < 240 ? '#8fe0f2' : '#6fd0ea'),
    ),
    path('M226 186q-5 0-5-6v-18q0-8 12-9v-8h14v8q12 1 12 9v18q0 6-5 6z', '#f4fdff'),
    rect(226, 170, 28, 12, '#6fd0ea', 'rx="4"'),
    rect(0, 186, 480, 17, 'url(#steel)'),
    stroke('M0 194h480', '#7f8ba8', 2),
  );
}
