import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { COPPER, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { worker } from '../../parts.ts';

/** A big motor cut open: its crown of copper, its rotor; others wait on the shelf. */
export function moteursTourneClair(): string {
  const coil = path('M-6-62q6-14 12 0l2 22h-16z', COPPER) + stroke('M-3-60l-1 18M3-60l1 18', '#ffc08a', 1.8);
  /** One thing `count` times round the shaft. */
  const ring = (id: string, count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<use href="#${id}" transform="rotate(${(at * 360) / count})"/>`,
    ).join('');
  const motor = (x: number, y: number, colour: string) =>
    rect(x, y - 30, 46, 28, colour, 'rx="8"') +
    stroke(`M${x + 6} ${y - 24}h34M${x + 6} ${y - 17}h34M${x + 6} ${y - 10}h34`, '#fff', 2, 'opacity=".35"') +
    rect(x + 46, y - 20, 12, 7, STEEL_LIGHT) +
    rect(x + 14, y - 38, 18, 9, colour, 'rx="2"') +
    path(`M${x + 4} ${y}l4-4h30l4 4z`, INK);
  return picture(
    WIDE,
    [
      linear('hall', ['#2a1a3c', '#6a3a3c 60%', '#b87a4a']),
      linear('case', ['#5f9ae8', '#2a5fb0 50%', '#16356e']),
      radial('rotor', ['#ffffff', '#aeb6c8 55%', '#646c86']),
      `<g id="coil">${coil}</g>`,
      `<g id="fin">${rect(-3, -96, 6, 12, '#3f74c4')}</g>`,
      `<g id="bar">${rect(-2, -34, 4, 14, '#7a829a')}</g>`,
      radial('glow', ['#ffd9a0cc', '#ffb06a55 50%', '#ffb06a00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    ...[16, 92].map(
      (x) =>
        rect(x, 14, 58, 44, '#ffe9b8', 'rx="3" opacity=".85"') +
        stroke(`M${x + 29} 14v44M${x} 36h58`, '#6a3a3c', 3),
    ),
    circle(258, 104, 130, 'url(#glow)'),
    rect(0, 178, 480, 25, '#22142e'),
    // the shelf
    rect(366, 66, 114, 6, '#8f5f35'),
    rect(366, 122, 114, 6, '#8f5f35'),
    stroke('M370 40v138M476 40v138', '#5c3c28', 6),
    motor(376, 66, '#2fa86a'),
    motor(420, 122, '#e8902c'),
    motor(372, 122, '#8a6ad0'),
    motor(392, 178, '#c9413a'),
    // the motor
    path('M160 178l12-24h172l12 24z', INK),
    circle(258, 98, 92, '#16356e'),
    circle(258, 98, 86, 'url(#case)'),
    group('transform="translate(258 98)"', ring('fin', 24)),
    circle(258, 98, 70, '#22142e'),
    group('transform="translate(258 98)"', ring('coil', 18)),
    circle(258, 98, 40, '#3a3f58'),
    circle(258, 98, 36, 'url(#rotor)'),
    group('transform="translate(258 98)"', ring('bar', 12)),
    circle(258, 98, 13, STEEL),
    circle(258, 98, 6, YELLOW),
    rect(222, -6, 72, 20, '#2a5fb0', 'rx="4"'),
    stroke('M232 6h52', '#8fb8f0', 3),
    // the reel and the wire that is laid
    circle(58, 150, 34, '#16356e'),
    circle(58, 150, 28, COPPER),
    circle(58, 150, 20, 'none', 'stroke="#ffc08a" stroke-width="2"'),
    circle(58, 150, 13, 'none', 'stroke="#8a4526" stroke-width="2"'),
    circle(58, 150, 6, YELLOW),
    stroke('M40 178l18-28 18 28', STEEL_DARK, 5),
    stroke('M66 124Q120 96 150 118T206 78', '#ffb06a', 2.6),
    worker(142, 198, 84, '#ff7a2c', '#f7d3b5', 6),
  );
}
