import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { STEEL_LIGHT } from '../../palette.ts';
import { can, worker } from '../../parts.ts';

/** Early morning in the valley: cans ride up to the workshop, a river of metal leaves it, a plane takes off. */
export function atelierAluDurance(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#4aa6c9', '#a9dcd3 48%', '#ffe9bd 78%', '#ffd3a0']),
      linear('far', ['#8a9bd0', '#c3cfe0']),
      linear('near', ['#2f7f78', '#1c5f58']),
      linear('metal', ['#ffffff', '#c4ccda 40%', '#8b94aa'], 20),
      linear('plane', ['#ffffff', '#aeb8c9']),
      radial('sun', ['#fffbe0', '#ffe9a0 45%', '#ffe9a000']),
      radial('hot', ['#fff6d2', '#ffb03a 55%', '#ff7a2600']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(330, 92, 74, 'url(#sun)'),
    circle(330, 92, 24, '#fffbe6'),
    path('M150 150l58-70 30 30 46-66 62 78 34-34 46 46 34-30 40 46z', 'url(#far)'),
    path('M208 80l-20 24 18-6 10 10 6-14zM284 44l-24 34 20-8 14 14 12-12 10 6z', '#fff', 'opacity=".85"'),
    path('M120 160q60-40 120-18t120-16q70-22 120 6v71H120z', 'url(#near)'),
    stroke(
      'M300 138q30-10 56-4M392 132q30-8 60 2M330 152q50-12 110 0',
      '#a06ad0',
      5,
      'stroke-dasharray="2 9"',
    ),
    path('M0 158h480v45H0z', '#174d4a'),
    // the river of metal
    path('M166 142q60 4 90 18t90 14q70 0 134 29H196q30-16 4-30t-34-13z', 'url(#metal)'),
    stroke('M182 150q44 6 66 20t70 18M230 190q50-6 110 4M300 180q60 4 110 18', '#fff', 2.2, 'opacity=".9"'),
    // the workshop
    path('M36 160V92l34-24v24l34-24v24l34-24v24h32v68z', '#177a5b'),
    path('M70 68v24l-34 0zM104 68v24H70zM138 68v24h-34z', '#0f5a44'),
    rect(78, 104, 20, 14, '#ffe9a8', 'rx="2"'),
    rect(108, 104, 20, 14, '#ffe9a8', 'rx="2"'),
    path('M138 160v-34q16-16 32 0v34z', '#0b3f33'),
    circle(156, 146, 26, 'url(#hot)'),
    path('M146 160v-18q10-10 20 0v18z', '#ffe7a0'),
    // the conveyor, and the cans waiting below
    path('M36 106h26v30H36z', '#0b3f33'),
    stroke('M8 196v-26M34 196v-46', '#0d3a38', 4),
    path('M-8 184L54 128l7 7L0 203h-8z', '#0d3a38'),
    stroke('M-8 181L54 126', '#f6b21b', 3),
    can(4, 171, 27, '#e8482a', 6),
    can(22, 155, 27, '#ffc53d', -6),
    can(40, 139, 27, '#12a5bd', 5),
    can(48, 198, 27, '#12a5bd'),
    can(64, 200, 27, '#ffc53d', -10),
    can(82, 196, 27, '#7a4cd6', 84),
    can(102, 199, 29, '#e8482a'),
    worker(134, 196, 44, '#ffc53d', '#a86b45', 8),
    // the plane
    stroke('M250 92q70-14 128-46', '#fff', 3, 'stroke-dasharray="1 8" opacity=".9"'),
    group(
      'transform="translate(420 34) rotate(-20)"',
      path('M-50 3C-30-8 20-10 42-4q10 3 0 8C20 10-30 10-50 3z', 'url(#plane)'),
      path('M-6 2l-26 30h12L20 3zM-2-6l-18-20h9L16-7z', STEEL_LIGHT),
      path('M-46 2l-14-19h11l14 15z', '#177a5b'),
      stroke('M-24-1h46', '#5e6b86', 2, 'stroke-dasharray="1 6"'),
    ),
  );
}
