import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { worker } from '../parts.ts';

/** The aircraft flies already, in light, above the designers' table. */
export function conception(): string {
  const ribs = [150, 180, 210, 240, 270, 300, 330].map((x) => {
    const half = 4 + 15 * Math.sin(((x - 118) / 270) * Math.PI);
    return `M${x} ${92 - half}q${half * 0.5} ${half} 0 ${half * 2}`;
  });
  return picture(
    WIDE,
    [
      linear('room', ['#0c1a44', '#1c3f80 60%', '#2a6aa8']),
      linear('table', ['#cfe8f6', '#7fa8cc']),
      linear('beam', ['#7fe8ff00', '#7fe8ff55']),
      radial('glow', ['#8ff0ffcc', '#5fc8ff55 50%', '#5fc8ff00']),
    ],
    rect(0, 0, 480, 203, 'url(#room)'),
    stroke(
      'M0 30h480M0 70h480M0 110h480M60 0v150M180 0v150M300 0v150M420 0v150',
      '#2a5a9a',
      1,
      'opacity=".6"',
    ),
    '<ellipse cx="246" cy="92" rx="190" ry="90" fill="url(#glow)" opacity=".55"/>',
    path('M96 168L150 70h196l56 98z', 'url(#beam)'),
    // wind
    stroke(
      'M24 60q70-6 110 14M18 84h84M24 112q60 6 100-6M386 76q40-12 84-6M396 100h76M380 116q40 14 84 8',
      '#bff4ff',
      2.4,
      'stroke-dasharray="22 9" opacity=".8"',
    ),
    path('M222 86l-30-58h20l66 54zM222 102l-44 50h24l76-46z', '#8ff0ff', 'opacity=".45"'),
    stroke('M222 86l-30-58h20l66 54M222 102l-44 50h24l76-46M204 46l36 38M192 136l40-32', '#dffaff', 1.8),
    path('M112 92q14-22 74-22h140q44 0 64 14-20 26-64 28H186q-60 0-74-20z', '#5fc8ff', 'opacity=".5"'),
    stroke('M112 92q14-22 74-22h140q44 0 64 14-20 26-64 28H186q-60 0-74-20zM112 92h268', '#dffaff', 2),
    stroke(ribs.join(''), '#bff4ff', 1.4),
    path(
      'M336 84l30-28h14l-10 30zM336 102l30 24h14l-10-28z',
      '#8ff0ff',
      'opacity=".6" stroke="#dffaff" stroke-width="1.800"',
    ),
    stroke('M130 84q6-6 18-8', '#fff', 3),
    circle(222, 94, 15, 'none', `stroke="${YELLOW}" stroke-width="3" stroke-dasharray="8 6"`),
    // the table
    '<ellipse cx="248" cy="172" rx="176" ry="16" fill="url(#table)"/>',
    path('M76 176q172 34 344 0l-20 27H96z', '#35588c'),
    '<ellipse cx="248" cy="170" rx="120" ry="9" fill="#eafaff" opacity=".8"/>',
    worker(60, 200, 82, '#2a9be6', '#a86b45', 13),
    worker(430, 200, 74, '#ff7a2c', '#f7d3b5'),
  );
}

/** The scales: a small cube of steel weighs as much as a big roll of carbon. */
export function materiaux(): string {
  return picture(
    WIDE,
    [
      linear('room', ['#cfe9f7', '#eaf5f6 60%', '#fbeeda']),
      linear('steel', ['#eef1f6', '#9aa2b4 60%', '#6a7188'], 50),
      linear('sheet', ['#ffffff', '#b9c6d6'], 60),
      linear('roll', ['#5a6074', '#1c2030']),
      linear('bench', ['#c98d52', '#8f5f35']),
    ],
    rect(0, 0, 480, 203, 'url(#room)'),
    ...[30, 190, 350].map((x) => rect(x, 18, 100, 76, '#fff', 'rx="6" opacity=".75"')),
    // an aluminium sheet leaning there, and a titanium part that has known heat
    path('M20 162L46 64h70l-22 98z', 'url(#sheet)'),
    stroke('M58 72l-22 84M80 72l-22 84M102 72l-22 84', '#93a4b8', 1.4),
    group(
      'transform="translate(440 126) scale(.8)"',
      circle(0, 0, 42, '#7a7490'),
      ...[0, 45, 90, 135, 180, 225, 270, 315].map((turn) =>
        group(`transform="rotate(${turn})"`, path('M-5-12q-10-16 0-28 14 4 14 14-8 4-6 16z', '#c4bcd4')),
      ),
      circle(0, 0, 13, '#5a5270'),
      circle(0, 0, 42, 'none', 'stroke="#4fb0d8" stroke-width="4" opacity=".9"'),
      circle(0, 0, 38, 'none', 'stroke="#d89a4a" stroke-width="2.400"'),
    ),
    rect(0, 160, 480, 43, 'url(#bench)'),
    rect(0, 160, 480, 4, '#e8b57a'),
    // the scales
    path('M214 166h64l-10-12h-44z', STEEL_DARK),
    rect(240, 44, 12, 112, STEEL_DARK),
    stroke('M136 54h220', '#2a9be6', 8),
    circle(246, 50, 11, YELLOW),
    stroke('M246 62v18', '#e8482a', 4),
    stroke('M146 56l-30 72M146 56l30 72M346 56l-44 72M346 56l44 72', STEEL_DARK, 2),
    path('M104 128h84q-6 18-42 18t-42-18zM292 128h108q-8 18-54 18t-54-18z', '#f6b21b'),
    path('M132 102l8-8h24v24l-8 8h-24z', '#7f879a'),
    rect(132, 102, 24, 24, 'url(#steel)'),
    path('M132 102l8-8h24l-8 8z', '#fff'),
    // a roll of black cloth, its weave showing
    path('M312 128q-14-2-14-26t14-26h66q14 2 14 26t-14 26z', 'url(#roll)'),
    '<ellipse cx="378" cy="102" rx="13" ry="26" fill="#3a4054"/><ellipse cx="378" cy="102" rx="5" ry="10" fill="#d8b98a"/>',
    stroke(
      'M312 84l40 40M330 80l34 40M304 96l28 30M354 80l12 14M350 82l-40 40M366 90l-34 34M334 80l-30 26',
      '#7c86a0',
      1.6,
    ),
    path('M306 96q-10 14-8 32h14v-30z', '#2b3046'),
    worker(206, 200, 66, '#ff7a2c', '#744733', 12),
  );
}

/** Sunrise: the first take-off, over the water. */
export function vol(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#2a6fc8', '#8fc4ee 45%', '#ffd0a0 80%', '#ffe8c8']),
      linear('hull', ['#ffffff', '#e3ebf4 55%', '#9fb2c8']),
      linear('water', ['#ffd8a8', '#4f9fc8 60%']),
      radial('sun', ['#fffbe0', '#ffd070 40%', '#ffb05000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(120, 128, 110, 'url(#sun)'),
    circle(120, 128, 26, '#fffbe0'),
    path('M30 44q14-14 30-4 14-12 30 2 18-2 20 10H18q0-8 12-8zM372 152', '#fff', 'opacity=".8"'),
    path('M250 30q10-10 24-3 12-8 24 3 14-2 16 8h-74q0-8 10-8z', '#fff', 'opacity=".6"'),
    path('M0 138l70-14 60 8 90-18 80 14 90-10 90 12v20H0z', '#5f7fae', 'opacity=".75"'),
    rect(0, 142, 480, 26, 'url(#water)'),
    stroke('M84 150h70M96 158h48M220 152h40M300 160h52M20 156h30', '#fff6dc', 2.4),
    path('M0 166h480v37H0z', '#3f4a60'),
    path('M0 166h480v4H0z', '#6f7d94'),
    stroke('M-10 190h300', CREAM, 5, 'stroke-dasharray="34 22" stroke-linecap="butt"'),
    stroke('M120 176q70-4 120-26', '#fff', 3, 'opacity=".5" stroke-dasharray="3 10"'),
    // the plane
    group(
      'transform="translate(250 84) rotate(-15)"',
      path('M-8 6l-58 36h22l74-32z', '#8fa4bc'),
      path('M-124-4l-34-44h24l42 34z', '#1d7fd0'),
      path('M-150 2q20-22 70-24h150q40 2 54 20 4 10-18 18-20 6-40 6H-60q-70 0-90-20z', 'url(#hull)'),
      path('M-150 2q20 20 90 20H66q20 0 40-6 14-4 18-12-100 10-190 8-50-2-84-10z', '#2a9be6'),
      path('M92-14q16 2 26 12h-26z', '#24406a'),
      stroke('M-70-10h144', '#24406a', 6, 'stroke-dasharray="0 14"'),
      path('M-18 10l-74 50h28l108-44z', '#e3ebf4'),
      path('M-18 10l-74 50h10l82-44z', '#fff'),
      path('M0 28q0-8 10-8h30q10 2 10 9t-10 9H10q-10 0-10-10z', '#24406a'),
      circle(49, 29, 8, STEEL_LIGHT),
      path('M-132-2l-38-10h20l44 8z', '#c9d6e4'),
      stroke('M60 22l4 14M-30 24l0 16', STEEL_DARK, 3),
      circle(65, 38, 4.5, INK),
      circle(-30, 42, 6, INK),
    ),
    // the ground team listens
    rect(376, 150, 5, 46, STEEL_DARK),
    rect(352, 132, 54, 34, INK, 'rx="4"'),
    stroke('M358 156l8-10 8 6 8-14 8 8 9-6', '#5fe0b0', 2.4),
    worker(440, 200, 78, '#ff7a2c', '#a86b45', 14),
    rect(452, 138, 5, 8, '#a86b45', 'rx="2"'),
    circle(24, 184, 3, STEEL),
    circle(330, 176, 3, '#8fe0ff'),
    circle(300, 176, 3, '#8fe0ff'),
    circle(270, 176, 3, '#8fe0ff'),
  );
}
