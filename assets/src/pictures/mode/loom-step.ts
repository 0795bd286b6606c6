import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { gear } from '../parts.ts';
import { maker, weave } from './parts.ts';

/** The loom: two layers of threads, the shuttle between them, and three ways of crossing. */
export function tissage(): string {
  const lens = (y: number, kind: 'plain' | 'twill' | 'satin', shine = '') =>
    `<clipPath id="${kind}"><circle cx="428" cy="${y}" r="30"/></clipPath>` +
    group(`clip-path="url(#${kind})"`, weave(396, y - 32, [8, 8], 8, kind, ['#3f6ab8', '#fff3dc']) + shine) +
    circle(428, y, 30, 'none', 'stroke="#ffc53d" stroke-width="4"');
  return picture(
    WIDE,
    [
      linear('hall', ['#5c1440', '#b83470 60%', '#ff9aa0']),
      linear('beam', ['#7fa4e0', '#2c4a8c 60%', '#1a2c5c']),
      linear('wood', ['#e8b57a', '#a8703a']),
      radial('light', ['#ffe8d0aa', '#ffe8d000']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    circle(200, 70, 150, 'url(#light)'),
    rect(0, 184, 480, 19, '#3a0c2c'),
    // frame
    rect(30, 30, 330, 12, 'url(#wood)', 'rx="4"'),
    rect(40, 40, 12, 146, 'url(#wood)'),
    rect(336, 40, 12, 146, 'url(#wood)'),
    rect(30, 172, 330, 12, 'url(#wood)', 'rx="4"'),
    // the warp opens, shut by the reed
    stroke(
      'M70 108L160 74 300 104M70 112L176 78 300 106M72 114L160 142 300 110M72 118L176 146 300 112',
      '#8fb4ee',
      2.6,
    ),
    stroke('M70 110L168 76 300 105M72 116L168 144 300 111', '#bcd4ff', 1.6),
    circle(70, 132, 36, 'url(#beam)'),
    stroke('M42 118q28-20 56 0M38 132q32-20 64 0M42 146q28-20 56 0', '#a8c4f4', 1.6),
    circle(70, 132, 9, '#a8703a'),
    // heddles
    rect(154, 40, 12, 12, STEEL_DARK),
    rect(172, 40, 12, 12, STEEL_DARK),
    stroke('M160 52v96M178 66v92', STEEL_LIGHT, 5),
    circle(160, 74, 4.4, YELLOW),
    circle(178, 146, 4.4, YELLOW),
    stroke('M150 64l0-14M146 54l4-6 4 6M190 150v16M186 162l4 6 4-6', '#fff', 2.6),
    // the shuttle
    path('M206 108q24-14 58 0-34 14-58 0z', '#e8a02c'),
    path('M218 108q14-7 32 0-18 7-32 0z', '#7a3420'),
    stroke('M224 108h20', '#fff3dc', 4),
    stroke('M206 108q-20 2-34 0', '#fff3dc', 2),
    stroke('M192 96h-14M188 102h-14', '#fff', 2.4, 'opacity=".8"'),
    rect(276, 74, 9, 68, STEEL_DARK, 'rx="2"'),
    stroke('M280 78v60', STEEL_LIGHT, 3, 'stroke-dasharray="2 3" stroke-linecap="butt"'),
    // the cloth
    path('M286 102h34q18 2 18 22l-18 22-6-36-28 4z', '#2c4a8c'),
    stroke('M288 104h30M288 108h30', '#fff3dc', 1.4, 'stroke-dasharray="3 3"'),
    circle(318, 146, 26, 'url(#beam)'),
    stroke('M300 138l8-6M304 150l18-14M312 162l22-18M326 166l12-10', '#fff3dc', 1.6),
    circle(318, 146, 6, '#a8703a'),
    gear(98, 172, 14, 10, STEEL),
    gear(124, 178, 11, 8, STEEL_DARK),
    maker(226, 202, 62, '#ffc53d', '#8f5a3c', { colour: '#17111a', style: 'short' }, 11),
    lens(36, 'plain'),
    lens(102, 'twill'),
    lens(168, 'satin', path('M400 190l40-60 12 0-40 70z', '#fff', 'opacity=".4"')),
    stroke('M374 36h16M374 102h16M374 168h16', '#ffc53d', 3, 'stroke-dasharray="1 6"'),
  );
}
