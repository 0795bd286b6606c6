import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, INK, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { hazard, worker } from '../parts.ts';
import { COPPER_SHINE, tank } from './parts.ts';

/** The tanker at the quay, its arms and its tanks. */
export function brut(): string {
  const arm = (x: number, reach: number) =>
    stroke(`M${x} 140V70l-${reach}-24-14 44`, '#d8402c', 6) +
    circle(x, 70, 5, INK) +
    circle(x - reach, 46, 5, INK) +
    stroke(`M${x - reach - 14} 90v10`, INK, 6);
  return picture(
    WIDE,
    [
      linear('sky', ['#e8905a', '#ffc98a 50%', '#fff0cf']),
      linear('sea', ['#4fb0a8', '#17707f 55%', '#0d4458']),
      linear('hull', ['#6e3518', '#3a1c18']),
      linear('tank', COPPER_SHINE, 90),
      radial('sun', ['#fffbe6', '#fff0b890 40%', '#fff0b800']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(150, 60, 96, 'url(#sun)'),
    circle(150, 60, 26, '#fffbe6'),
    path('M0 132l50-16 60 8 70-24 90 26 210-14v40H0z', '#c98a78', 'opacity=".7"'),
    rect(0, 136, 480, 67, 'url(#sea)'),
    stroke('M16 188h50M96 194h40M170 186h60M20 174h24', '#d9fbf6', 2.4, 'opacity=".7"'),
    // the ship
    path('M-10 104h232q14 0 22-10 2 50-16 74H-10z', 'url(#hull)'),
    path('M-10 148h246q-3 12-8 20H-10z', '#b8342e'),
    rect(-10, 142, 248, 5, CREAM),
    path('M8 104V58h44v46z', CREAM),
    rect(2, 54, 56, 7, CREAM, 'rx="2"'),
    stroke('M12 68h36', '#3a1c18', 6, 'stroke-linecap="butt"'),
    stroke('M14 82h6M26 82h6M38 82h6M14 94h6M26 94h6M38 94h6', '#3a1c18', 4, 'stroke-linecap="butt"'),
    rect(24, 34, 14, 20, '#d8402c'),
    stroke('M60 98h150M84 104V92M120 104V92M156 104V92M192 104V92', '#c9743f', 4),
    stroke('M204 98v-10M216 96v-9M200 88h30', CREAM, 2),
    // the quay
    path('M262 140h218v63H256z', '#4a3a40'),
    hazard(262, 140, 218, 6),
    stroke('M276 203v-52M306 203v-52', '#2f2630', 8),
    tank(352, 74, 60, 66, 'url(#tank)'),
    tank(404, 50, 92, 90, 'url(#tank)'),
    arm(278, 84),
    arm(306, 86),
    arm(334, 88),
    stroke('M262 134h80', STEEL_LIGHT, 5),
    worker(354, 168, 40, '#ff7a2c', '#a86b45', 12),
    worker(430, 172, 40, '#c8d62c', '#eab98f'),
    worker(180, 104, 22, '#ff7a2c', '#6b4130', 8),
  );
}

/** Morning at the loading station: the train and the truck leave. */
export function depart(): string {
  const wagon = (x: number, fill: string) =>
    group(
      `transform="translate(${x} 138)"`,
      rect(0, -34, 82, 32, fill, 'rx="15"'),
      rect(8, -30, 66, 5, '#fff', 'rx="2.500" opacity=".45"'),
      rect(34, -41, 14, 8, STEEL_DARK, 'rx="2"'),
      stroke('M20-34v32M62-34v32', '#00000030', 2.4),
      rect(-4, -2, 90, 6, INK),
      ...[10, 26, 56, 72].map((at) => circle(at, 8, 7, INK, `stroke="${STEEL_LIGHT}" stroke-width="2"`)),
    );
  return picture(
    WIDE,
    [
      linear('sky', ['#4f8fc0', '#f0c49a 58%', '#ffe7b8']),
      linear('cistern', ['#ffffff', '#d5dbe4 45%', '#98a2b4']),
      radial('sun', ['#fffbe6', '#ffe2a090 40%', '#ffe2a000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(418, 84, 110, 'url(#sun)'),
    circle(418, 84, 28, '#fffbe6'),
    path('M0 122l70-28 60 16 60-30 80 34 60-14 150 22v24H0z', '#8a7a9a', 'opacity=".65"'),
    tank(10, 66, 64, 70, '#d9a06a'),
    tank(84, 50, 72, 86, '#c9743f'),
    path('M0 136h480v67H0z', '#6a5a50'),
    // the station
    path('M130 42h178v10H130z', '#b8622c'),
    stroke('M140 52v90M298 52v90', '#8a4420', 8),
    stroke('M182 52v34l-14 16M254 52v34l-14 16', '#d8402c', 5),
    stroke('M130 64h178', YELLOW, 3),
    stroke('M0 156h480', '#3c3038', 5),
    stroke('M0 162h480', '#8f7a68', 5, 'stroke-dasharray="8 10" stroke-linecap="butt"'),
    wagon(34, '#3a4a6a'),
    wagon(126, '#b8622c'),
    wagon(218, '#3a4a6a'),
    // the engine
    path('M310 142V98q0-8 8-8h52q18 0 24 22l6 30z', '#d8562c'),
    path('M346 98h22q10 0 15 18h-37z', '#bfe6ea'),
    rect(310, 124, 88, 6, CREAM),
    ...[324, 346, 370, 388].map((at) => circle(at, 146, 7, INK, `stroke="${STEEL_LIGHT}" stroke-width="2"`)),
    circle(397, 134, 4, '#fff6d2'),
    // the truck in front
    rect(0, 186, 480, 17, '#3c3640'),
    rect(196, 146, 118, 34, 'url(#cistern)', 'rx="16"'),
    rect(196, 160, 118, 6, '#b8622c'),
    path('M322 182v-38q0-6 6-6h22q8 0 11 8l9 20v16z', '#2f8a6a'),
    path('M334 144h15q5 0 7 5l7 15h-29z', '#d9f0ea'),
    rect(194, 180, 178, 6, INK),
    ...[216, 242, 290, 348].map((at) => circle(at, 188, 10, INK, `stroke="${STEEL_LIGHT}" stroke-width="3"`)),
    worker(104, 194, 50, '#ff7a2c', '#f7d3b5', 15),
    worker(438, 190, 44, '#c8d62c', '#8f5a3c', 12),
  );
}
