import { circle, group, linear, path, picture, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { beet } from '../beet.ts';

/** A channel of water carries the beets to the wheel of knives; white strips leave it. */
export function cossettes(): string {
  const blades = Array.from({ length: 10 }, (_, at) =>
    group(
      `transform="rotate(${at * 36})"`,
      path('M-3-58h6v26h-6z', STEEL_LIGHT),
      stroke('M-7-54l5-6 4 6 5-6', '#fff', 2.4),
    ),
  );
  const strips = Array.from({ length: 22 }, (_, at) => {
    const x = 350 + ((at * 53) % 120);
    const y = 168 - ((at * 29) % 26);
    return `M${x} ${y}q6-${4 + (at % 3) * 2} 14 0`;
  }).join('');
  return picture(
    WIDE,
    [
      linear('hall', ['#20465a', '#3a7a80 60%', '#8fb89a']),
      linear('water', ['#bfeef0', '#3f9fb4 40%', '#1f6a86']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    ...[30, 120, 210].map((x) => rect(x, 18, 62, 40, '#e6f6d8', 'rx="3" opacity=".5"')),
    rect(0, 178, 480, 25, '#173642'),
    // the channel, with a pit for stones
    path('M0 84h150l96 26v20l-104-22H0z', 'url(#water)'),
    stroke('M0 86h150l96 26', '#e9ffff', 3, 'opacity=".8"'),
    path('M0 112h64v40h44v-40h36l104 24v12L0 178z', '#6b5a4c'),
    path('M64 110h44v40H64z', '#1f6a86'),
    circle(76, 144, 7, '#8a8f9f'),
    circle(90, 146, 6, '#6f7484'),
    circle(84, 132, 5, '#8a8f9f'),
    stroke('M84 108v14', '#e9ffff', 2),
    beet(22, 86, 30, 70),
    beet(64, 90, 28, 110),
    beet(112, 84, 30, 60),
    beet(156, 92, 28, 100),
    beet(200, 104, 28, 75),
    // the wheel and its hood
    path('M232 74q56-46 116 0l10 104H222z', STEEL_DARK),
    circle(288, 116, 64, INK),
    circle(288, 116, 60, STEEL),
    group('transform="translate(288 116)"', ...blades, circle(0, 0, 20, YELLOW), circle(0, 0, 8, INK)),
    beet(254, 74, 28, 20),
    // strips and belt
    path('M330 178l20-30q60-18 120 0l10 6v24z', '#f7efdc'),
    stroke(strips, '#ffffff', 4),
    stroke(strips, '#d9c9a4', 1.4),
    rect(322, 178, 158, 9, STEEL_DARK),
    stroke('M330 183h150', STEEL, 5, 'stroke-dasharray="0 12"'),
    rect(372, 74, 108, 6, STEEL_DARK),
    stroke('M380 80v98M372 56h108M380 74V56M414 74V56M448 74V56', STEEL_DARK, 4),
    worker(428, 74, 50, '#c8d62c', '#f0c9a8', 8),
  );
}
