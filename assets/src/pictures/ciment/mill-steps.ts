import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, YELLOW } from '../palette.ts';
import { gear, hazard, worker } from '../parts.ts';
import { grains } from './parts.ts';

/** The roller mill, cut open: rocks fall in the middle, flour rises with the air. */
export function broyage(): string {
  const roller = (side: 1 | -1) =>
    group(
      `transform="translate(240 0) scale(${side} 1)"`,
      stroke('M104 84L60 112', STEEL_DARK, 12),
      group(
        'transform="translate(52 124) rotate(14)"',
        rect(-26, -24, 52, 48, 'url(#roll)', 'rx="12"'),
        stroke('M-12-23v46M2-23v46M16-23v46', '#70748a', 2),
      ),
    );
  return picture(
    WIDE,
    [
      linear('hall', ['#c4dce4', '#e6e8dc 60%', '#f6e4c4']),
      linear('shell', ['#d8855a', '#b05a34', '#84402a'], 90),
      linear('roll', ['#f2f4f8', '#aab0c0 50%', '#6a7088'], 60),
      radial('dust', ['#fff6dc', '#fff0ccaa 50%', '#fff0cc00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    ...[300, 372, 444].map((x) => rect(x, 20, 54, 70, '#fff', 'rx="4" opacity=".6"')),
    rect(0, 180, 480, 23, '#7a6c60'),
    // the belt that brings limestone, and a little clay
    path('M-6 96L176 20l6 12L-2 112z', STEEL_DARK),
    stroke('M4 104L176 30', '#8f93a3', 3, 'stroke-dasharray="0 14"'),
    ...[
      [12, 84, 0],
      [36, 74, 0],
      [60, 64, 1],
      [84, 54, 0],
      [108, 45, 0],
      [132, 35, 0],
      [154, 25, 1],
    ].map(([x, y, clay]) =>
      path(
        `M${x! - 10} ${y! + 2}l6-12 12-3 8 9-6 10z`,
        clay ? '#a8663e' : '#fff6e2',
        'stroke="#9a8668" stroke-width="1"',
      ),
    ),
    stroke('M30 112v70M96 80v102', STEEL_DARK, 5),
    // the mill
    path('M150 56l40-30h100l40 30v124H150z', 'url(#shell)'),
    path('M162 62l34-26h88l34 26v104H162z', '#4a3026'),
    circle(240, 92, 84, 'url(#dust)', 'opacity=".85"'),
    path('M222 4h36l-6 40h-24z', '#8d7f74'),
    path('M176 14h48v14h-48z', '#8d7f74'),
    path('M234 50l8-8 8 6-4 10zM226 74l8-6 10 4-4 10zM244 92l8-4 6 8-8 6z', '#fff6e2'),
    path('M240 62l6-5 6 6-6 5z', '#a8663e'),
    path('M170 150h140l-10 18H180z', STEEL_DARK),
    path('M184 142q56-10 112 0v10H184z', '#ecdcb8'),
    roller(1),
    roller(-1),
    grains(12, 46, [176, 44, 128, 66], '#fffaf0', 2.6),
    stroke('M176 132q-6-40 16-72M304 132q6-40-16-72', '#fff6dc', 2.6, 'stroke-dasharray="10 8"'),
    rect(200, 168, 80, 14, STEEL_DARK),
    // flour goes to its silo
    stroke('M290 30h70q18 0 18 18v12', '#c9b89e', 15),
    stroke('M296 27h64q18 0 20 18', '#efe2cc', 4),
    rect(346, 60, 66, 122, '#efe2cc', 'rx="6"'),
    path('M346 60q33-26 66 0z', '#8d7f74'),
    rect(356, 84, 46, 88, INK, 'rx="4" opacity=".8"'),
    path('M358 120q22-14 42 0v50h-42z', '#f4e6c8'),
    hazard(146, 178, 188, 5),
    worker(446, 200, 66, '#ff7a2c', '#a86b45', 11),
  );
}

/** The ball mill, cut open: steel balls fall back on the clinker, with a little white gypsum. */
export function mouture(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#3c4a6e', '#7a7a92 60%', '#c4a890']),
      linear('drum', ['#e8dccb', '#9a8a7c 50%', '#5f544c']),
      linear('ball', ['#ffffff', '#7f879a'], 40),
      linear('silo', ['#f2ead8', '#cbbba2 60%', '#9a8a74'], 90),
      radial('light', ['#fff0ccaa', '#fff0cc00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    path(
      'M0 0h480v10H0zM40 10v30M140 10v30M240 10v30M340 10v30',
      '#2c3858',
      'stroke="#2c3858" stroke-width="6"',
    ),
    circle(226, 96, 150, 'url(#light)'),
    rect(0, 182, 480, 21, '#2f2c44'),
    // two hoppers: grey clinker, white gypsum
    path('M6 6h64l-14 40H20z', '#8d7f74'),
    path('M12 10h52l-3 8H15z', '#5a5660'),
    grains(2, 16, [16, 2, 44, 10], '#4c4a56', 8),
    path('M82 20h38l-8 28H90z', '#c9beb0'),
    path('M84 20q18-16 34 0z', '#fff'),
    stroke('M38 46q4 26 46 40', '#5a5660', 8),
    stroke('M101 48q0 26 6 40', '#fff', 3.4),
    path('M60 84h60v24H84z', STEEL_DARK),
    // the drum
    rect(110, 32, 232, 134, 'url(#drum)', 'rx="14"'),
    rect(122, 42, 208, 114, '#2a2530', 'rx="6"'),
    stroke('M122 42h208M122 156h208', '#70748a', 8, 'stroke-dasharray="12 10" stroke-linecap="butt"'),
    path('M126 152V112q30-40 66-54 40-6 62 30 40 36 72 44v20z', '#6a645e'),
    grains(7, 40, [132, 116, 188, 34], '#4c4a56', 8),
    grains(17, 24, [132, 112, 188, 38], '#a8a29a', 5),
    group(
      'fill="url(#ball)" stroke="#4b4d60" stroke-width="1.200"',
      ...[
        [150, 108],
        [168, 92],
        [188, 76],
        [210, 70],
        [232, 80],
        [246, 98],
        [262, 114],
        [284, 124],
        [306, 134],
        [172, 118],
        [196, 102],
        [218, 96],
        [204, 126],
        [236, 122],
        [182, 142],
        [262, 142],
        [150, 138],
      ].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="10"/>`),
    ),
    stroke('M232 56q26 8 38 34M254 52q24 12 34 36', CREAM, 2.4, 'stroke-dasharray="6 6"'),
    ...[136, 300].map((x) => rect(x, 26, 18, 146, STEEL_DARK, 'rx="4" opacity=".92"')),
    rect(128, 168, 34, 20, '#4a4460'),
    rect(292, 168, 34, 20, '#4a4460'),
    stroke('M118 62a18 46 0 0 0 0 72', YELLOW, 4),
    path('M112 132l12 0-4 12z', YELLOW),
    // grey powder, its silo, a lorry's worth at a time
    path('M342 84h26v22h-26z', STEEL_DARK),
    stroke('M368 92q24 0 24-26V30', '#c9b89e', 12),
    path('M384 46q0-20 8-28h40q8 8 8 28z', '#8d7f74'),
    rect(384, 46, 56, 106, 'url(#silo)'),
    path('M384 152h56l-18 22h-20z', '#a89a84'),
    rect(394, 62, 36, 80, INK, 'rx="4" opacity=".8"'),
    path('M396 92q16-10 32 0v48h-32z', '#a8a49c'),
    stroke('M412 174v16', '#a8a49c', 8),
    path('M392 200q20-20 42 0z', '#a8a49c'),
    worker(456, 200, 60, '#c8d62c', '#f7d3b5'),
    hazard(0, 190, 372, 5),
    circle(36, 130, 20, '#2c3858'),
    gear(36, 130, 17, 10, STEEL),
    worker(74, 200, 52, '#ff7a2c', '#744733', 10),
  );
}
