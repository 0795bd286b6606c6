import { circle, linear, path, picture, radial, random, rect, stroke, WIDE } from '../kit.ts';
import { COPPER, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { hazard, sparks, worker } from '../parts.ts';
import { CRANE, RED_LEAD } from './parts.ts';

/** A star of welding light. */
const weld = (x: number, y: number) =>
  circle(x, y, 30, 'url(#arc)') +
  circle(x, y, 4.5, '#fff') +
  stroke(`M${x - 13} ${y}h26M${x} ${y - 13}v26`, '#eaf4ff', 1.6);

/** Plates go rusty into the shot-blasting booth and leave it painted. */
export function tole(): string {
  const next = random(12);
  const shot = Array.from(
    { length: 46 },
    () => `M${(196 + next() * 84).toFixed(0)} ${(64 + next() * 66).toFixed(0)}h0`,
  ).join('');
  return picture(
    WIDE,
    [
      linear('hall', ['#214f8a', '#4f8fc0 55%', '#ffdcae']),
      linear('booth', ['#2f74c4', '#174a8c']),
      linear('rust', ['#8a4a30', '#c07a4a'], 90),
      radial('sun', ['#fff6d8', '#ffe2a000']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    circle(410, 130, 130, 'url(#sun)'),
    path(
      'M0 0h480v8H0zM24 8l34 22 34-22 34 22 34-22 34 22 34-22 34 22 34-22 34 22 34-22 34 22 34-22',
      '#183a6a',
    ),
    // the crane with its magnets, above the finished plates
    rect(296, 40, 184, 10, CRANE),
    rect(376, 36, 30, 18, YELLOW, 'rx="3"'),
    stroke('M382 54v18M400 54v18', INK, 2),
    rect(330, 72, 122, 7, CRANE, 'rx="2"'),
    stroke('M342 79v8M391 79v8M440 79v8', INK, 3),
    rect(332, 86, 20, 8, INK, 'rx="2"'),
    rect(381, 86, 20, 8, INK, 'rx="2"'),
    rect(430, 86, 20, 8, INK, 'rx="2"'),
    path('M320 94h142l10 7H330z', '#d9665a'),
    rect(330, 101, 142, 3, RED_LEAD),
    // the line
    rect(0, 168, 480, 35, '#1c2346'),
    rect(0, 150, 480, 8, '#34406a'),
    ...[12, 44, 76, 108, 140, 300, 332].map((x) =>
      circle(x, 150, 8, STEEL_LIGHT, 'stroke="#34406a" stroke-width="3"'),
    ),
    path('M-8 126h190v14H-8z', 'url(#rust)'),
    path('M-8 126h190l-8-6H-8z', '#d9946a'),
    stroke('M8 131h16M48 135h22M96 131h14M128 136h18', '#7a3a26', 3),
    path('M280 126h72v14h-72z', RED_LEAD),
    path('M280 126h72l-8-6h-64z', '#d9665a'),
    // the booth
    path('M164 40h148v118H164z', 'url(#booth)'),
    path('M156 34h164v12H156z', '#0f3568', 'stroke="#0f3568" stroke-width="3"'),
    rect(190, 58, 96, 78, '#0d2346', 'rx="8"'),
    rect(190, 118, 48, 14, '#a8623e'),
    rect(238, 118, 48, 14, STEEL_LIGHT),
    path('M206 58l-8 52h30l-8-52zM258 58l-8 52h30l-8-52z', '#bfe0ff', 'opacity=".28"'),
    stroke(shot, '#fff', 2.8),
    rect(200, 52, 26, 10, YELLOW, 'rx="3"'),
    rect(252, 52, 26, 10, YELLOW, 'rx="3"'),
    stroke('M176 34V18q0-8 8-8h60', '#7fb0e6', 7),
    hazard(164, 148, 148, 8),
    // painted plates on the pile
    ...[0, 1, 2, 3].map((at) =>
      rect(356 + (at % 2) * 6, 160 - at * 9, 118, 7, at % 2 ? '#d9665a' : RED_LEAD, 'rx="1"'),
    ),
    worker(336, 196, 46, '#ff7a2c', '#a86b45', 11),
    worker(96, 196, 46, '#c8d62c', '#f7d3b5'),
  );
}

/** A plasma torch draws the parts in a plate. */
export function decoupe(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#101a44', '#1d3f7a 55%', '#3a5f96']),
      linear('plate', ['#8f9ab4', '#c8d2e2']),
      linear('beam', [YELLOW, '#dd9d22']),
      radial('blue', ['#ffffff', '#bfe4ff 25%', '#4aa0ff80 50%', '#4aa0ff00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stroke('M0 34h480M60 0v90M420 0v90', '#22346a', 6),
    circle(252, 112, 180, 'url(#blue)', 'opacity=".35"'),
    // the table and the plate
    path('M58 92h344l78 98H-10z', '#141a3a'),
    path('M74 88h322l66 88H14z', 'url(#plate)'),
    path('M14 176h448v10H14z', '#5b6484'),
    // parts already cut, glowing edges
    path('M108 98q46-8 80 4l-14 22q-40-12-86 0zM84 134q50-14 92 0l-10 30q-60-14-110 2z', '#2a3358'),
    path(
      'M108 98q46-8 80 4l-14 22q-40-12-86 0zM84 134q50-14 92 0l-10 30q-60-14-110 2z',
      'none',
      'stroke="#ffb03a" stroke-width="2"',
    ),
    path('M300 98l54 0 18 26-60 0z', '#2a3358', 'stroke="#ffb03a" stroke-width="2"'),
    circle(
      352,
      150,
      17,
      '#2a3358',
      'stroke="#ffb03a" stroke-width="2" transform="matrix(1.3 0 0 .8 -106 30)"',
    ),
    // the line being drawn
    stroke('M206 160q-4-44 44-44', '#ff8a2c', 4),
    stroke('M250 116q56 0 60 44z', '#4b5478', 2, 'stroke-dasharray="5 5"'),
    // the gantry
    rect(38, 84, 12, 58, '#b8342e', 'rx="3"'),
    rect(424, 84, 12, 58, '#b8342e', 'rx="3"'),
    rect(34, 60, 406, 24, 'url(#beam)', 'rx="4"'),
    hazard(44, 66, 140, 10),
    rect(228, 46, 44, 52, '#e8642a', 'rx="5"'),
    rect(236, 54, 28, 14, '#12324a', 'rx="3"'),
    stroke('M240 62l6-4 6 3 8-5', '#5fe0b0', 2),
    path('M240 98h20l-6 14h-8z', STEEL_LIGHT),
    stroke('M250 46q0-26 40-26t60-20', INK, 5),
    circle(250, 116, 52, 'url(#blue)'),
    circle(250, 116, 6, '#fff'),
    sparks(5, 60, 250, 120, 92, 1.5, 1.3),
    sparks(9, 18, 250, 116, 50, -1.3, 1.4),
    // the one at the desk
    path('M392 203v-36h56v36z', '#0f1736'),
    path('M386 168l8-22h46l8 22z', '#24407e'),
    rect(398, 150, 36, 14, '#5fe0b0', 'rx="2" opacity=".85"'),
    worker(462, 200, 62, '#ff7a2c', '#cf9464', -6),
  );
}

/** A block of hull, upside down under the shed, and those who weld it. */
export function blocs(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#15264f', '#2c4a86 55%', '#7a5a7a']),
      linear('skin', ['#c9463c', '#9c2f2e 40%', '#fff1dc 41%', '#fff1dc 47%', '#2f66b8 48%', '#1d4486']),
      linear('window', ['#ffe9bd', '#ffb98a']),
      radial('arc', ['#ffffff', '#cfe6ff 30%', '#7fb4ff00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    ...[14, 134, 254, 374].map((x) => path(`M${x} 40V16l86-10v34z`, 'url(#window)', 'opacity=".55"')),
    stroke('M0 48h480', '#0f1c40', 8),
    rect(0, 172, 480, 31, '#111a3a'),
    path('M150 172L214 60h60l-64 112zM330 172l-10-112h40l40 112z', '#ffe9bd', 'opacity=".1"'),
    // the block: its bottom is on top
    path('M96 172q-4-64 34-84 16-8 60-10h124l58-26H222q-60 2-84 16-52 26-42 104z', '#d9665a'),
    path('M314 78l58-26q50 2 60 22 12 22 10 70v28h-62z', 'url(#skin)'),
    path('M96 172q-4-64 34-84 16-8 60-10h90q60 2 78 20 24 20 22 74z', '#17295a'),
    path(
      'M96 172q-4-64 34-84 16-8 60-10h90q60 2 78 20 24 20 22 74h-12q0-46-18-62-16-14-70-16h-88q-44 2-58 8-28 16-26 70z',
      STEEL_LIGHT,
    ),
    stroke('M166 172v-70M236 172V90M306 172v-70', STEEL, 7),
    stroke('M114 132h256', STEEL, 6),
    ...[190, 212, 260, 284].map((x) => circle(x, 150, 7, 'none', `stroke="${STEEL_DARK}" stroke-width="3"`)),
    stroke('M120 160h44M308 160h62', COPPER, 5),
    stroke('M388 90l34-4M386 116l52-8M384 142l58-6', '#ffd0c4', 2, 'opacity=".6"'),
    // keel, now the ridge
    stroke('M236 78l58-26', '#eef4ff', 5),
    // the weld lights
    weld(166, 102),
    sparks(3, 18, 166, 104, 40, 1.5, 1),
    weld(370, 132),
    sparks(7, 18, 370, 134, 40, 1.4, 1),
    weld(262, 66),
    sparks(11, 14, 262, 68, 34, 1, 1.2),
    path('M84 172h20v-12H84zM372 172h20v-12h-20zM230 172h18v-12h-18z', YELLOW),
    worker(146, 192, 48, '#ff7a2c', '#6b4130', 14),
    worker(400, 194, 48, '#c8d62c', '#eab98f', -2),
    worker(286, 56, 30, '#ff7a2c', '#f7d3b5', -4),
  );
}
