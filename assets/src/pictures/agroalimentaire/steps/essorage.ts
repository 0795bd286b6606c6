import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { whiteCoat } from '../../white-coat.ts';
import { STEEL_STOPS } from '../parts.ts';

/** A basket that spins drops away from crystals; white sugar rides to the silo and into packets. */
export function essorage(): string {
  const thrown = Array.from({ length: 16 }, (_, at) => {
    const turn = (at / 16) * Math.PI * 2;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    return `M${Math.round(100 + c * 62)} ${Math.round(84 + s * 62)}L${Math.round(100 + c * 72 - s * 8)} ${Math.round(84 + s * 72 + c * 8)}`;
  }).join('');
  const packet = (x: number) =>
    rect(x, 148, 26, 32, '#fffdf6', 'rx="3"') +
    path(`M${x} 148l5-7h16l5 7z`, '#dfe3ee') +
    rect(x, 160, 26, 11, '#3f6fc4') +
    circle(x + 13, 165.5, 3, '#fff');
  return picture(
    WIDE,
    [
      linear('hall', ['#cfe6ea', '#8fc0cf 60%', '#5a93a8']),
      linear('steel', STEEL_STOPS, 90),
      linear('silo', ['#e9edf4', '#ffffff 35%', '#a9b4c8'], 90),
      radial('sugar', ['#ffffff', '#eef3fb 70%', '#c9d4e6']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    rect(0, 180, 480, 23, '#2f5266'),
    // the spinner
    circle(100, 84, 82, STEEL_DARK),
    circle(100, 84, 76, '#5f3a1c'),
    stroke(thrown, '#c9822c', 6),
    circle(100, 84, 58, 'url(#steel)'),
    circle(100, 84, 52, 'none', `stroke="${INK}" stroke-width="3" stroke-dasharray="0.1 8.2"`),
    circle(100, 84, 46, 'url(#sugar)'),
    circle(100, 84, 24, '#5f3a1c', 'opacity=".25"'),
    circle(100, 84, 12, YELLOW),
    circle(100, 84, 5, INK),
    stroke('M64 52a48 48 0 0 1 32-16M136 116a48 48 0 0 1-32 16', '#8fa4c0', 4),
    stroke('M34 128v52', '#8a5218', 12),
    rect(80, 160, 40, 20, STEEL_DARK),
    // the belt up to the silo
    path('M120 172l150-86 8 10-146 84z', STEEL_DARK),
    path('M126 162l142-82 4 8-140 84z', '#fffdf6'),
    path('M262 180V66q0-44 58-44t58 44v114z', 'url(#silo)'),
    path('M262 66q0-44 58-44t58 44q-58 18-116 0z', '#5f8fb0'),
    stroke('M262 100q58 16 116 0M262 138q58 16 116 0', '#b0bccf', 2),
    group(
      'transform="translate(320 112)"',
      path('M-20-2l18-10 22 8v20l-20 10-20-9z', '#fffdf6'),
      path('M0 6l20-10v20L0 26z', '#c9d4e6'),
      stroke('M-20-2L0 6 20-4M0 6v20', '#8fa4c0', 2),
    ),
    // packets
    rect(384, 180, 96, 8, STEEL_DARK),
    stroke('M390 184h90', STEEL, 5, 'stroke-dasharray="0 12"'),
    packet(388),
    packet(420),
    packet(452),
    stroke('M366 128q40-10 40 14', STEEL_LIGHT, 10),
    stroke('M406 138v8', '#fff', 5),
    whiteCoat(224, 202, 62, '#8f5a3c', { arm: 10 }),
  );
}
