import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { hazard, sparks, worker } from '../../parts.ts';

/** Three pairs of rolls: the bar enters thick and leaves thin and long. */
export function laminage(): string {
  const stand = (x: number, gap: number) => {
    const roll = (y: number, mark: number) =>
      circle(x, y, 31, 'url(#roll)', 'stroke="#3b3d52" stroke-width="2"') +
      circle(x, y, 9, '#4b4d60') +
      stroke(`M${x} ${y - 18}v-6`, '#fff', 3, `opacity=".8" transform="rotate(${mark} ${x} ${y})"`);
    return (
      rect(x - 40, 22, 13, 158, '#17808f', 'rx="3"') +
      rect(x + 27, 22, 13, 158, '#17808f', 'rx="3"') +
      rect(x - 44, 14, 88, 14, '#0f5c66', 'rx="4"') +
      rect(x - 6, 26, 12, 22, '#c9ced8') +
      roll(112 - gap - 31, 30) +
      roll(112 + gap + 31, -60)
    );
  };
  const bend = (x: number, y: number, turn: number) =>
    group(
      `transform="translate(${x} ${y}) rotate(${turn})"`,
      stroke('M-13 0a13 13 0 0 1 20-11', '#ffc53d', 3.4),
      path('M4-17l9 6-10 5z', '#ffc53d'),
    );
  return picture(
    WIDE,
    [
      linear('hall', ['#28406b', '#4f3a6b 60%', '#9a4d55']),
      linear('roll', ['#eef1f6', '#aab0c0 45%', '#666a80'], 20),
      linear('hot', ['#fff0b0', '#ffbe4a 40%', '#ff8a2a 75%', '#ff9a35'], 90),
      linear('warm', ['#ffc95a', '#ff8a2a'], 90),
      radial('glow', ['#ffd98a', '#ff9a3a80 45%', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path(
      'M0 0h480v10H0zM30 10l30 22 30-22 30 22 30-22 30 22 30-22 30 22 30-22 30 22 30-22 30 22 30-22 30 22 30-22',
      '#22325a',
    ),
    rect(0, 176, 480, 27, '#241a44'),
    circle(60, 112, 110, 'url(#glow)', 'opacity=".8"'),
    rect(0, 150, 480, 10, '#3b3d52'),
    ...[14, 44, 206, 302, 412, 444].map((x) =>
      circle(x, 148, 8, '#8f93a3', 'stroke="#3b3d52" stroke-width="3"'),
    ),
    path('M-4 84h120l8 8v40l-8 8H-4z', 'url(#hot)'),
    path('M120 94h136l6 5v26l-6 5H120z', 'url(#warm)'),
    path('M250 101h110l5 4v14l-5 4H250z', '#ff9a35'),
    path('M350 107h134v10H350z', '#f0652b'),
    stroke('M4 92h100M130 100h104M262 106h80', '#fff8dc', 3, 'opacity=".8"'),
    stand(122, 17),
    stand(256, 11),
    stand(362, 5),
    bend(122, 64, 0),
    bend(256, 70, 0),
    bend(362, 76, 0),
    sparks(6, 14, 150, 98, 40, -0.5, 0.5),
    sparks(8, 10, 284, 104, 34, -0.5, 0.5),
    hazard(0, 170, 480, 6),
    worker(196, 198, 46, '#c8d62c', '#f7d3b5', 10),
    worker(442, 198, 46, '#ff7a2c', '#a86b45'),
  );
}
