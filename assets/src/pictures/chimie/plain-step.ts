import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { worker } from '../parts.ts';
import { flask } from './parts.ts';

/** A plain of wheat and flax under a wide sky, a chalk cliff, three flasks of what they give. */
export function plantes(): string {
  const ear = (x: number, y: number, tall: number) =>
    stroke(`M${x} ${y}q4-${tall * 0.6} 2-${tall}`, '#c98a1c', 2.4) +
    stroke(
      `M${x + 2} ${y - tall}l-5-6M${x + 2} ${y - tall}l5-6M${x + 2} ${y - tall - 7}l-5-6M${x + 2} ${y - tall - 7}l5-6M${x + 2} ${y - tall - 14}l-4-6M${x + 2} ${y - tall - 14}l4-6M${x + 2} ${y - tall - 18}v-10`,
      '#ffd25a',
      4,
    );
  const flax = (x: number, y: number, size: number) =>
    stroke(`M${x} ${y}v${size * 2}`, '#3f8a4a', 2) +
    circle(
      x,
      y,
      size * 0.5,
      'none',
      `stroke="#5a7af0" stroke-width="${size * 0.7}" stroke-dasharray="${size * 0.5} ${size * 0.13}"`,
    ) +
    circle(x, y, size * 0.2, '#fff3b0');
  return picture(
    WIDE,
    [
      linear('sky', ['#4f6fd0', '#a8c8f0 55%', '#ffe9c0']),
      linear('wheat', ['#ffd978', '#e0a02c']),
      linear('flax', ['#7f9af0', '#3f6a5a']),
      radial('sun', ['#ffffff', '#fff3c0cc 35%', '#fff3c000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(250, 60, 90, 'url(#sun)'),
    circle(250, 60, 24, '#fffdf0'),
    stroke('M30 40h60M60 52h70M360 30h76M390 42h50', '#fff', 7, 'opacity=".5"'),
    path('M0 118q120-18 240-8t240-6v20H0z', '#8fae78'),
    // the chalk
    path('M380 104q20-30 50-34h50v60H380z', '#f4f0e4'),
    path('M380 104q20-30 50-34h50v9q-50-2-76 34z', '#7fa860'),
    stroke('M404 112l-6 12M424 92l4 20M446 88l-4 26M466 96l2 20', '#d5cdb8', 3),
    path('M0 122q120-14 250-4l-40 85H0z', 'url(#wheat)'),
    path('M250 118q110-10 230 8v77H210z', 'url(#flax)'),
    stroke('M250 120L214 203', '#8a6a2c', 4),
    ...[14, 44, 74, 104, 134, 164, 194].map((x, at) => ear(x, 196 - (at % 2) * 16, 36 + (at % 3) * 6)),
    ...[262, 290, 318].map((x, at) => flax(x, 146 + (at % 2) * 18, 15)),
    ...[276, 304, 350, 470].map((x, at) => flax(x, 132 + (at % 2) * 8, 8)),
    worker(226, 156, 34, '#7a4cd6', '#cf9464', 8),
    path('M330 186h150v17H322z', '#4a3470'),
    flask(362, 188, 0.95, '#ffffff'),
    flask(408, 188, 0.95, '#ffc53d'),
    flask(454, 188, 0.95, '#e6e0f4'),
  );
}
