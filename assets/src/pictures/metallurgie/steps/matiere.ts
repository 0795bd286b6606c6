import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { COPPER, INK, STEEL, STEEL_DARK, STEEL_LIGHT } from '../../palette.ts';
import { can, gear, hazard, worker } from '../../parts.ts';

const wheel = (x: number, y: number, radius: number) =>
  circle(x, y, radius, 'none', `stroke="${STEEL_DARK}" stroke-width="4"`) +
  circle(x, y, 3, STEEL_DARK) +
  stroke(
    `M${x - radius} ${y}h${radius * 2}M${x} ${y - radius}v${radius * 2}M${x - radius * 0.7} ${y - radius * 0.7}l${radius * 1.4} ${radius * 1.4}`,
    STEEL_DARK,
    1.2,
  );

/** The scrapyard: a magnet lifts the steel and leaves cans and copper; ore waits on the other side. */
export function matiere(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#f7b267', '#ffd9a0 60%', '#fff0cf']),
      linear('ore', ['#b5502f', '#7c2f22']),
      linear('magnet', ['#ff8a4a', '#d9432a']),
      radial('pull', ['#ffffffcc', '#ffffff00']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(86, 62, 30, '#fff6dc'),
    path('M0 128h60V96l26 14V96l26 14V96l26 14V78h12v50h330v34H0z', '#e39a63'),
    rect(0, 160, 480, 43, '#8a5a3f'),
    // the crane
    rect(300, 18, 190, 14, '#d9432a'),
    stroke('M300 32l20-14 20 14 20-14 20 14 20-14 20 14 20-14 20 14 20-14', '#8f2a35', 2.4),
    rect(446, 24, 14, 140, '#d9432a'),
    hazard(440, 158, 40, 7),
    stroke('M330 32v34M346 32v34', INK, 2),
    circle(338, 104, 62, 'url(#pull)'),
    // what the magnet holds
    wheel(310, 108, 17),
    gear(346, 110, 19, 10, STEEL),
    group(
      'transform="rotate(18 372 104)"',
      rect(366, 86, 9, 40, STEEL_DARK, 'rx="3"'),
      circle(370, 86, 8, STEEL_DARK),
    ),
    group('transform="rotate(-20 288 100)"', rect(276, 92, 32, 7, STEEL_LIGHT, 'rx="2"')),
    stroke('M328 90l-8 30M360 92l10 22', STEEL, 5),
    path('M294 80q44-30 88 0l-4 12h-80z', 'url(#magnet)'),
    rect(294, 84, 88, 9, INK, 'rx="4"'),
    // the heap it takes from
    path('M196 180q24-44 70-46 30-22 74 2 60 2 92 44z', '#5c6078'),
    path('M214 166l26-20 34 6 10 16-24 10zM330 148l40-6 22 22-30 10z', STEEL),
    group(
      'transform="translate(262 134) rotate(-8)"',
      path('M0 24l10-14q4-6 12-6h26q8 0 12 6l10 10q14 1 16 8v8H-8v-6q0-4 8-6z', '#2f62d9'),
      path('M14 20l6-9h12v9zM36 20v-9h12l7 9z', '#bfe6ea'),
      circle(10, 36, 7, INK),
      circle(64, 36, 7, INK),
    ),
    gear(386, 166, 16, 9, STEEL_DARK),
    wheel(222, 160, 15),
    path('M330 182h44l-6-18h-32z', STEEL_LIGHT),
    // left behind by the magnet
    can(408, 196, 32, '#e8482a', -8),
    can(424, 194, 30, '#12a5bd', 78),
    stroke('M380 198q-10-14-18 0t-16-4', COPPER, 5),
    // the ore
    path('M-6 186q30-58 66-62 40 2 74 62z', 'url(#ore)'),
    path(
      'M36 146l14-10 12 8-8 12zM74 154l16-6 8 14-16 4zM20 172l14-8 12 10-14 6zM92 176l14-6 10 10z',
      '#d67a50',
    ),
    worker(164, 190, 50, '#c8d62c', '#6b4130', 9),
  );
}
