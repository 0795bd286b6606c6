import { circle, group, linear, path, picture, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK } from '../../palette.ts';
import { DEEP, suited, TEAL } from '../parts.ts';

/** Wires slice the ingot; the slices, polished, are mirrors. */
export function plaquette(): string {
  const slices = [0, 1, 2, 3, 4, 5];
  return picture(
    WIDE,
    [
      linear('hall', ['#d4f2ee', '#eafaf4 55%', '#bfe4e0']),
      linear('ingot', ['#f6f8fc', '#a8b0c4 45%', '#5c6480']),
      linear('mirror', ['#ffffff', '#c8e8f4 45%', '#8fb0d0'], 40),
      linear('edge', ['#e8ecf4', '#8a92a8'], 90),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path('M0 0h480v12H0z', TEAL),
    ...[24, 130].map((x) => rect(x, 24, 90, 46, '#fff', 'rx="4" opacity=".7"')),
    rect(0, 178, 480, 25, DEEP),
    // the saw: two rollers, a web of wires, the ingot going down through it
    rect(14, 154, 196, 26, '#1a6a72', 'rx="4"'),
    rect(56, 84, 112, 46, 'url(#ingot)', 'rx="3"'),
    path('M168 84q14 0 14 23t-14 23z', '#70789a'),
    rect(84, 62, 56, 24, STEEL_DARK, 'rx="3"'),
    stroke('M112 62V30', STEEL, 10),
    stroke('M102 46l10 10 10-10', '#e8482a', 4),
    stroke(slices.map((i) => `M${70 + i * 18} 130v-22`).join(''), '#3a4068', 2),
    circle(36, 132, 22, STEEL),
    circle(36, 132, 8, STEEL_DARK),
    circle(190, 132, 22, STEEL),
    circle(190, 132, 8, STEEL_DARK),
    stroke('M36 110h154M36 154h154', '#e8b02a', 2.4),
    stroke(slices.map((i) => `M${64 + i * 18} 112l10-4`).join(''), '#bff4ff', 2),
    stroke('M60 142l-4 8M110 142l-4 8M160 142l-4 8', '#5fc0e0', 4),
    // the box of slices
    path('M222 178l8-54h104l8 54z', '#ffffff', 'opacity=".75"'),
    ...slices.map((i) =>
      group(
        `transform="translate(${240 + i * 16} 116)"`,
        path('M0-40q9 8 9 40T0 40q-9-8-9-40t9-40z', 'url(#edge)'),
        path('M0-40q9 8 9 40T0 40z', '#fff', 'opacity=".5"'),
      ),
    ),
    path('M222 178l5-32h110l5 32z', '#8fd8d0', 'opacity=".85"'),
    // the mirror, and who looks into it
    circle(400, 88, 66, STEEL_DARK, 'opacity=".25"'),
    circle(396, 84, 66, 'url(#mirror)'),
    circle(396, 84, 66, 'none', 'stroke="#fff" stroke-width="3"'),
    path('M352 50q14-24 40-28l10 8q-30 4-40 28zM372 132l50-92 12 8-48 88z', '#fff', 'opacity=".45"'),
    group(
      'opacity=".7"',
      path('M370 144q2-26 28-26t28 26q-12 6-28 6t-28-6z', '#f4fbfa'),
      circle(398, 92, 26, '#f4fbfa'),
      rect(380, 84, 36, 15, '#cf9464', 'rx="7"'),
      circle(390, 91, 3, INK),
      circle(406, 91, 3, INK),
    ),
    suited(352, 201, 46, '#cf9464', 6),
  );
}
