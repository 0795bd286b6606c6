import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, INK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { worker } from '../parts.ts';
import { CRANE, girder, RED_LEAD, slings, waves } from './parts.ts';

/** Seen from the front: the white house comes down on the hull. */
export function assemblage(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#3a8ad0', '#a9daea 55%', '#fff0cf']),
      linear('port', ['#2f74cc', '#4f9aec'], 90),
      linear('star', ['#1f5cae', '#123f86'], 90),
      linear('wall', ['#a89a8c', '#6e6470']),
      radial('sun', ['#fffbe6', '#fff0b880 40%', '#fff0b800']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(396, 60, 90, 'url(#sun)'),
    circle(396, 60, 22, '#fffbe6'),
    path('M0 120l60-22 50 14 50-20h180l60 18 80-14v20H0z', '#86a9c8'),
    // the stepped dock
    path('M0 112h92v20h22v22h22v22h24v27H0zM480 112h-92v20h-22v22h-22v22h-24v27h160z', 'url(#wall)'),
    stroke('M0 112h92v20h22v22h22v22h24M480 112h-92v20h-22v22h-22v22h-24', '#d8ccba', 3),
    rect(150, 190, 180, 13, '#3c3a50'),
    // the hull, bow on
    path('M240 84q-60-2-96-8 12 44 34 72 22 26 52 34h10z', 'url(#port)'),
    path('M240 84q60-2 96-8-12 44-34 72-22 26-52 34h-10z', 'url(#star)'),
    path('M172 140q26 38 58 42h20q32-4 58-42-30 12-58 14h-20q-30-2-58-14z', RED_LEAD),
    path('M172 140q30 12 60 14h16q30-2 60-14l4-6q-34 14-64 15h-16q-30-1-64-15z', CREAM),
    circle(240, 166, 13, '#d9564a'),
    stroke('M240 86v66', '#bcd8ff', 3),
    stroke('M196 100q6 2 8 10M284 100q-6 2-8 10', STEEL_LIGHT, 5),
    stroke('M144 76q96 16 192 0', CREAM, 4),
    path('M216 192l8-12h32l8 12z', YELLOW),
    stroke('M176 192l-10-44M304 192l10-44', '#5a4a3a', 5),
    // the house in the air
    girder(60, 6, 360, 11),
    stroke('M232 17v8M248 17v8', INK, 2),
    slings(240, 36, 186, 294, 46),
    path('M180 46h120v10H180z', '#dbe6ee'),
    path('M164 56h152v10H164z', CREAM),
    stroke('M172 61h136', '#1d3f7a', 6, 'stroke-dasharray="9 4" stroke-linecap="butt"'),
    rect(188, 34, 10, 12, '#e8642a'),
    rect(282, 34, 10, 12, '#e8642a'),
    path('M196 66h88v8h-88z', '#dbe6ee'),
    stroke('M176 78v8M304 78v8M240 79v6', YELLOW, 3, 'stroke-dasharray="3 4"'),
    worker(70, 112, 44, '#ff7a2c', '#8f5a3c', 14),
    worker(416, 112, 44, '#c8d62c', '#eab98f', 13),
    worker(44, 112, 40, '#ff7a2c', '#f7d3b5'),
  );
}

/** The first trip: foam at the bow, a long curved wake. */
export function essais(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#2f8fd6', '#8fd4ec 50%', '#fff0cc']),
      linear('sea', ['#4fd0c8', '#1590a8 45%', '#0b4f7c']),
      linear('hull', ['#4a92ec', '#1d5fb4']),
      radial('sun', ['#ffffff', '#fff0b890 35%', '#fff0b800']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(404, 48, 84, 'url(#sun)'),
    circle(404, 48, 22, '#fffbe6'),
    path('M0 88l40-14 30 8 50-26 36 20 40-12 60 24z', '#7fa8c8'),
    path('M52 80q14-4 22 4M120 56l18 14', '#d8e8f0', 'opacity=".6"'),
    rect(0, 88, 480, 115, 'url(#sea)'),
    // the wake, bending towards the coast
    path('M420 146Q480 132 440 112 384 92 250 90q120 6 150 22 24 16-20 26z', '#d9fbf6', 'opacity=".75"'),
    path('M416 158q80-4 70-34-8-20-60-28 90 10 120 40v50z', '#bff3ee', 'opacity=".55"'),
    waves(
      [
        [20, 110, 34],
        [90, 124, 26],
        [30, 150, 40],
        [250, 188, 60],
        [370, 182, 46],
        [60, 184, 54],
        [180, 104, 28],
      ],
      '#e9fffb',
      'opacity=".8"',
    ),
    // the ship, a little lifted by the bow
    group(
      'transform="rotate(2.500 270 140)"',
      path('M88 96q28 8 60 10h290l-6 50q-6 6-20 6H152q-40-24-64-66z', 'url(#hull)'),
      path('M128 142q12 12 26 20h264l12-2 2-10q-150 4-304-8z', RED_LEAD),
      path('M125 137q150 12 307 6v6q-150 6-302-6z', CREAM),
      path('M176 106l14-26h198v26z', CREAM),
      path('M196 80l14-24h112v24z', '#fffdf6'),
      path('M206 66h40l-4 8h-40z', '#1d3f7a'),
      stroke('M256 70h60M200 93h178', '#1d3f7a', 6, 'stroke-dasharray="8 6" stroke-linecap="butt"'),
      path('M336 80l6-34h32l-4 34z', CRANE),
      path('M341 54h32l-1 8h-32z', CREAM),
      stroke('M262 56V26M250 40h24M255 32h14', INK, 2.6),
      circle(262, 24, 3.4, '#ff7a2c'),
      path('M400 106V84h26v22z', CREAM),
      stroke('M104 100v-10M120 103v-10M136 105v-10M152 106v-10M100 91q30 6 54 5', '#fff', 2.2),
    ),
    path('M262 20l34 8-34 9z', '#ff7a2c'),
    worker(142, 108, 22, '#c8d62c', '#8f5a3c', 9),
    // the bow wave
    path('M70 178q14-32 44-44 18 10 34 32 20 12 60 12 130 6 272 0v14q-150 8-286 6-90-2-124-20z', '#e9fffb'),
    path('M98 174q10-18 22-24 10 10 22 22 30 14 66 15 130 4 272 0v4q-150 6-278 3-80-4-104-20z', '#6fd8d8'),
    stroke('M108 136q-18-2-34 12M96 150q-20 2-32 18M118 128q-12-8-26-6', '#fff', 3),
    ...[
      [66, 140, 3],
      [82, 126, 2.4],
      [54, 158, 2.6],
      [98, 118, 2],
      [46, 174, 2],
    ].map(([x, y, r]) => circle(x!, y!, r!, '#fff')),
    stroke('M30 52q6-7 12 0 6-7 12 0M60 34q5-6 10 0 5-6 10 0', '#fff', 2.4),
  );
}
