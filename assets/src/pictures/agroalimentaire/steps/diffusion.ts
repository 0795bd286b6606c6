import { circle, linear, path, picture, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, INK, STEEL_DARK, STEEL_LIGHT } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { steam } from '../parts.ts';

/** A long cylinder cut open: strips go right, hot water comes the other way and turns golden. */
export function diffusion(): string {
  const turns = Array.from({ length: 9 }, (_, at) => `M${66 + at * 40} 152q22-34 8-84`).join('');
  const strips = Array.from({ length: 30 }, (_, at) => {
    const x = 52 + ((at * 89) % 366);
    return `M${x} ${142 - ((at * 41) % 67)}q7-6 15 0`;
  }).join('');
  const drops = (x: number, colour: string) =>
    stroke(`M${x} 96h-14M${x - 8} 118h-14M${x + 4} 138h-14`, colour, 3);
  return picture(
    WIDE,
    [
      linear('hall', ['#5a2f3c', '#b0603f 60%', '#e8b060']),
      linear('juice', ['#e8a82c', '#f0cf7a 35%', '#a8dce6 70%', '#4fb0e0'], 90),
      linear('steel', ['#f6fafc', '#aab4c4 50%', '#76829a']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stroke('M0 40h480M0 48h480', '#7a3d34', 4),
    rect(0, 180, 480, 23, '#3a1f2c'),
    // the shell and its window
    rect(28, 54, 424, 112, 'url(#steel)', 'rx="16"'),
    rect(40, 66, 400, 88, 'url(#juice)', 'rx="8"'),
    stroke(turns, '#7a8296', 5, 'opacity=".8"'),
    rect(36, 106, 408, 9, STEEL_LIGHT, 'rx="4"'),
    stroke(strips, '#fffaf0', 5),
    drops(400, '#eaffff'),
    drops(310, '#eaffff'),
    drops(210, '#fff0b8'),
    drops(120, '#ffe08a'),
    ...[90, 236, 384].map((x) => rect(x - 14, 166, 28, 16, STEEL_DARK)),
    // in: strips; out: pulp; in: water; out: juice
    path('M40 12h60l-16 44H58z', STEEL_DARK),
    stroke('M56 16q8-6 16 0M66 26q8-6 16 0M60 36q8-6 16 0M70 46q6-4 12 0', '#fffaf0', 5),
    stroke('M432 20v34', '#2f8fd0', 12),
    stroke('M432 20h48', '#2f8fd0', 12),
    stroke('M432 24v26', '#bfeaff', 3),
    stroke('M46 152v38h-50', '#d8942c', 12),
    stroke('M46 156v30', '#ffe9a0', 3),
    steam(340, 46, 32),
    // the thermometer
    rect(246, 8, 16, 66, CREAM, 'rx="8"'),
    circle(254, 76, 12, CREAM),
    circle(254, 76, 8, '#d8382a'),
    stroke('M254 74V26', '#d8382a', 5),
    stroke('M266 22h8M266 34h8M266 46h8', INK, 2),
    worker(152, 202, 44, '#ff7a2c', '#cf9464', 10),
  );
}
