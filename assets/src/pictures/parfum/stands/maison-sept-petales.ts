import { circle, group, linear, n, path, picture, radial, random, rect, stroke, WIDE } from '../../kit.ts';
import { whiteCoat } from '../../white-coat.ts';
import { bottle, COPPER_STOPS, GOLD_STOPS, rose, still } from '../parts.ts';

/** Dawn in Grasse: petals rise from the field, pass the still and become a golden bottle. */
export function maisonSeptPetales(): string {
  const next = random(21);
  const petals = Array.from({ length: 18 }, (_, index) => {
    const along = index / 17;
    const x = 40 + along * 350 + next() * 26;
    const y = 96 - Math.sin(along * Math.PI) * 66 + next() * 22;
    const turn = next() * Math.PI;
    return `M${n(x)} ${n(y)}l${n(Math.cos(turn) * 5)} ${n(Math.sin(turn) * 5)}`;
  });
  return picture(
    WIDE,
    [
      linear('sky', ['#4a3a9a', '#a878d8 42%', '#ffb8c8 76%', '#ffe2c4']),
      radial('sun', ['#fff6dc', '#ffdcae99 45%', '#ffd0a000']),
      linear('copper', COPPER_STOPS, 90),
      linear('gold', GOLD_STOPS),
      radial('halo', ['#fff3c8ee', '#ffd98a00']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(250, 120, 104, 'url(#sun)'),
    path('M0 132l70-34 70 24 90-38 80 34 90-30 80 26v70H0z', '#7a5ab0', 'opacity=".75"'),
    // the works
    group(
      'transform="translate(-150 4)"',
      path('M180 160V100l26-18v18l26-18v18l26-18v18l26-18v18h52v60z', '#5f3590'),
      path('M206 82v18h-26zM232 82v18h-26zM258 82v18h-26zM284 82v18h-26z', '#8f64c0'),
      ...[196, 222, 248, 300, 318].map((x) => rect(x, 114, 12, 12, '#ffe9a8', 'rx="2"')),
      rect(314, 66, 10, 40, '#5f3590'),
    ),
    path('M0 150q120-26 240 4t240-4v53H0z', '#3f7a4a'),
    // rows of roses run down to it
    ...[0, 1, 2].map((line) =>
      path(`M-10 ${160 + line * 16}q90-14 ${150 - line * 12} 0v12H-10z`, line % 2 ? '#357040' : '#2c6238'),
    ),
    ...[14, 52, 90, 126].map((x, index) => rose(x, 158 - (index % 2) * 3, 8)),
    ...[34, 74, 112].map((x, index) => rose(x, 176 + (index % 2) * 3, 10, '#ff8ab4')),
    ...[8, 46, 84].map((x) => rose(x, 194, 12.5, '#f06aa0', '#c23a78')),
    ...['#ff9ac4', '#ffd0e0', '#f06aa0'].map((colour, part) =>
      stroke(petals.filter((_, index) => index % 3 === part).join(''), colour, 6.5),
    ),
    // the still
    circle(216, 120, 70, 'url(#halo)', 'opacity=".6"'),
    still(212, 178, 124, 92),
    rect(288, 108, 30, 70, '#bfe6f2', 'rx="4" opacity=".9"'),
    stroke('M303 112q-12 6 0 12t0 12 0 12 0 12v8', '#b8622c', 4),
    path('M172 178h80l8 12h-96z', '#4a2a24'),
    // the bottle
    circle(404, 104, 96, 'url(#halo)'),
    bottle(404, 176, 132, 'url(#gold)', '#7d3fae'),
    path('M404 124l4 13 13 4-13 4-4 13-4-13-13-4 13-4z', '#fff6d2'),
    path('M352 176h104l8 10H344z', '#8f5fb8'),
    whiteCoat(150, 196, 60, '#a86b45', { arm: 0, hair: '#1d1518' }),
    whiteCoat(336, 200, 62, '#eab98f', { arm: 12, hair: '#b9b4b5' }),
  );
}
