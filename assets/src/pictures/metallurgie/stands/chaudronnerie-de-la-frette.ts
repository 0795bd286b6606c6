import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../../palette.ts';
import { hazard, hook, sparks, worker } from '../../parts.ts';

/** Three rolls bend a sheet; on its trailer a giant vessel is welded. */
export function chaudronnerieDeLaFrette(): string {
  const roll = (x: number, y: number) =>
    circle(x, y, 20, STEEL_DARK) + circle(x, y, 16, '#6f7690') + circle(x, y, 5, INK);
  return picture(
    WIDE,
    [
      linear('hall', ['#16305a', '#2f5a86 60%', '#7a9ab0']),
      linear('inox', ['#8f9db5', '#f8fbff 30%', '#b9c6d8 60%', '#6f7d98']),
      linear('bend', ['#ffffff', '#b9c6d8 50%', '#8090aa'], 60),
      radial('arc', ['#ffffff', '#9fe0ffcc 25%', '#5fb0ff00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path('M0 0h480v14H0z', '#0f2244'),
    ...[20, 110, 200, 290, 380].map((x) => rect(x, 28, 64, 26, '#dff2ff', 'rx="2" opacity=".4"')),
    rect(0, 14, 480, 10, YELLOW),
    hazard(0, 24, 480, 5),
    rect(0, 178, 480, 25, '#12203c'),
    // the sheet and its rolls
    path('M-10 120H96q70 0 82-58 2-16-6-30l8-6q12 18 8 40-14 64-92 64H-10z', 'url(#bend)'),
    stroke('M-10 120H96q70 0 82-58', '#fff', 2),
    roll(76, 102),
    roll(52, 148),
    roll(102, 150),
    path('M22 172h110l10 8H12z', STEEL_DARK),
    stroke('M34 172l14-20M122 172l-16-18M76 82V70', STEEL_DARK, 6),
    rect(62, 58, 28, 14, '#e8642a', 'rx="3"'),
    worker(162, 196, 58, '#c8d62c', '#a86b45', 6),
    // the vessel
    hook(330, 60, 29),
    stroke('M330 62L264 84M330 62l66 22', '#d5d9e2', 2.4),
    path('M250 84h176q34 4 34 42t-34 42H250q-34-4-34-42t34-42z', 'url(#inox)'),
    stroke('M250 84q-12 42 0 84M340 84v84M426 84q12 42 0 84', '#6f7d98', 2.4),
    circle(384, 110, 14, STEEL),
    circle(384, 110, 9, INK),
    rect(276, 70, 22, 16, STEEL_LIGHT, 'rx="3"'),
    path('M226 168h224l-8 12H234z', INK),
    ...[250, 274, 298, 378, 402, 426].map((x) => circle(x, 186, 10, INK) + circle(x, 186, 4, STEEL)),
    // the welder and the arc
    circle(340, 128, 60, 'url(#arc)', 'opacity=".9"'),
    sparks(4, 30, 340, 130, 44, 1.2, 1.4),
    circle(340, 128, 5, '#fff'),
    worker(308, 182, 66, '#2b5a8c', '#8f5a3c', 4),
    path('M300 118q8-8 16 0v14q-8 6-16 0z', INK),
    rect(303, 121, 10, 4, '#7affb0'),
    stroke('M318 140l20-10', INK, 3.4),
  );
}
