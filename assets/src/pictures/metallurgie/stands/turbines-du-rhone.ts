import { circle, group, linear, n, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK } from '../../palette.ts';
import { worker } from '../../parts.ts';

/** A turbine wheel in the river, a dam behind it, the sun going down. */
export function turbinesDuRhone(): string {
  const blades = Array.from({ length: 9 }, (_, index) =>
    group(
      `transform="rotate(${index * 40})"`,
      path('M0-20C16-34 22-52 12-72C34-62 40-34 17-14z', 'url(#blade)'),
      stroke('M3-21C17-36 20-54 13-70', '#fff', 1.6, 'opacity=".7"'),
    ),
  );
  const spill = (x: number) =>
    path(`M${n(x)} 92h22l5 62h-32z`, 'url(#fall)') +
    stroke(`M${n(x + 6)} 96l-2 50M${n(x + 15)} 96l2 50`, '#fff', 1.8, 'opacity=".6"');
  return picture(
    WIDE,
    [
      linear('sky', ['#2b2a6b', '#8a3f7d 42%', '#f0857a 72%', '#ffd08a']),
      linear('river', ['#2aa7ad', '#0d5c76 60%', '#0a3d58']),
      linear('fall', ['#eafcfb', '#7fd6d8']),
      linear('blade', ['#ffffff', '#aab2c6 55%', '#6a7190'], 60),
      linear('wall', ['#5b3a72', '#32234f']),
      radial('sun', ['#fff3c0', '#ffd06a 40%', '#ff9a6a00']),
      radial('hub', ['#ffffff', '#9aa2b8 60%', '#5e6482']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(176, 88, 92, 'url(#sun)', 'opacity=".8"'),
    circle(176, 88, 36, '#fff0bd'),
    path(
      'M0 112l40-26 34 16 44-38 52 36 40-22 50 30 58-40 60 34 52-32 50 30v60H0z',
      '#7a3d78',
      'opacity=".75"',
    ),
    // the line that carries the current away
    stroke('M34 120l8-74 8 74M38 86h9M26 62h32M30 50h24', INK, 2.4),
    stroke('M-4 70Q10 74 26 62M58 62q60 34 128 30M-4 58q16 2 34-8M54 50q70 40 132 36', INK, 1.2),
    // the dam
    path('M88 84h190v72H88z', 'url(#wall)'),
    rect(84, 78, 198, 9, '#2a1d46'),
    ...[100, 146, 192, 238].map((x) => rect(x - 6, 62, 8, 22, '#2a1d46')),
    ...[108, 154, 200].map(spill),
    worker(262, 78, 24, '#ff7a2c', '#cf9464'),
    rect(0, 150, 480, 53, 'url(#river)'),
    group(
      'opacity=".55"',
      stroke('M10 164h40M66 158h22M84 176h58M20 186h30M160 166h44M150 190h52', '#d9fbf6', 2.4),
    ),
    // the wheel
    group(
      'transform="translate(366 108)"',
      circle(0, 0, 92, '#2a1d46'),
      circle(0, 0, 86, '#5e3a76'),
      circle(0, 0, 80, '#1d1640'),
      ...blades,
      circle(0, 0, 24, 'url(#hub)'),
      path('M-9 4Q0-24 9 4Q0 13-9 4z', '#454a69'),
      circle(0, 0, 86, 'none', 'stroke="#e46aa0" stroke-width="3.500" stroke-dasharray="2 14.880"'),
    ),
    // water that wraps it
    path('M230 203q30-34 62-26 36 18 88 13t100-30v43z', '#118ea0'),
    path('M250 203q36-22 70-12 42 10 84 2t76-22v32z', '#0c6c86'),
    stroke(
      'M262 181q16-10 32-3 36 17 86 13 56-6 100-31M296 197q60 8 116-4t68-18',
      '#c9fbf5',
      2.6,
      'opacity=".85"',
    ),
    path(
      'M276 178q-10-16-4-30 4 12 14 16-2-18 6-30 4 22 16 44-14 6-32 0zM450 172q-4-14 4-28 2 10 8 14 2-14 10-22-2 20 8 26v6q-16 8-30 4z',
      '#7fe0dc',
    ),
    ...[
      [286, 168, 3],
      [300, 176, 2],
      [452, 156, 3],
      [440, 168, 2],
      [270, 150, 2.4],
      [462, 142, 2],
    ].map(([x, y, r]) => circle(x!, y!, r!, '#e9fffb')),
  );
}
