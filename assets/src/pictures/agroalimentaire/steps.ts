import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { CREAM, HEAT, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import { worker } from '../parts.ts';
import { whiteCoat } from '../white-coat.ts';
import { heap, jar, LEAF, STEEL_STOPS, TOMATO, tomato } from './parts.ts';

/** Morning in the field: a trailer of tomatoes on the scales, and one drop held up to the sun. */
export function recolte(): string {
  const row = (x: number) =>
    path(`M150 104L${x} 203h44z`, '#4f8f34') +
    stroke(`M150 110L${x + 22} 200`, TOMATO, 5, 'stroke-dasharray="0 13"');
  return picture(
    WIDE,
    [
      linear('sky', ['#57b4dc', '#c9eccb 60%', '#fff0b8']),
      radial('sun', ['#fffbe0', '#fff0a0cc 35%', '#fff0a000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(150, 62, 84, 'url(#sun)'),
    circle(150, 62, 26, '#fffbe6'),
    path('M0 108l70-30 60 20 50-26 80 24 70-30 150 44v20H0z', '#7fb0a8'),
    path('M0 104h480v99H0z', '#a8743c'),
    ...[-190, -120, -50, 20, 90, 160].map(row),
    // the trailer, on its weighing plate
    path('M214 176h266v27H196z', '#8a8f9f'),
    rect(222, 172, 258, 8, STEEL_DARK),
    heap(262, 96, 12, 12),
    heap(276, 82, 10, 12),
    heap(300, 68, 7, 12),
    path('M244 92h236v58H256z', '#e8b02c'),
    stroke('M248 104h232M300 92v58M356 92v58M412 92v58', '#b8811c', 3),
    rect(250, 148, 230, 8, INK),
    ...[300, 330, 440, 470].map((x) => circle(x, 162, 14, INK) + circle(x, 162, 6, STEEL)),
    stroke('M256 152h-34', INK, 5),
    // the one who reads the sugar in the light
    group('transform="translate(352 0) scale(-1 1)"', worker(176, 198, 92, '#ff7a2c', '#a86b45', 14)),
    stroke('M146 34L156 80', '#fff', 4, 'stroke-dasharray="1 8"'),
    group(
      'transform="translate(152 88) rotate(68)"',
      rect(-4, -6, 34, 12, '#2a2540', 'rx="5"'),
      rect(26, -8, 12, 16, STEEL, 'rx="3"'),
      path('M-16-4h14v8h-10z', '#dff4ff'),
      circle(-12, -5, 4, TOMATO),
    ),
    tomato(40, 188, 13),
    tomato(66, 194, 11),
    tomato(110, 192, 12, '#f0582c'),
  );
}

/** The bath, the camera and the puff of air that sends a green one away. */
export function tri(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#1f5a52', '#3f8f5c 60%', '#bfe08a']),
      linear('water', ['#8fe6ee', '#2aa7c4']),
      linear('beam', ['#fff7c8ee', '#fff7c800']),
      linear('steel', STEEL_STOPS),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    ...[20, 130, 350].map((x) => rect(x, 14, 90, 40, '#e9fff0', 'rx="4" opacity=".25"')),
    rect(0, 178, 480, 25, '#173a38'),
    // the bath
    path('M10 102h146v56q0 14-14 14H24q-14 0-14-14z', STEEL_DARK),
    path('M18 112h130v44q0 8-8 8H26q-8 0-8-8z', 'url(#water)'),
    ...[30, 54, 78, 102, 126].map((x, index) => tomato(x, 112 - (index % 2) * 4, 12)),
    path('M34 164q4-10 14-8 8 0 8 8zM84 164q2-8 10-8 10 0 10 8z', '#8a7a6a'),
    stroke('M62 134v8M96 138v6M118 132v6M42 138v6', '#e9fffb', 2.4),
    // the lift and the belt
    path('M138 150l62-66 10 8-60 66z', STEEL_LIGHT),
    stroke('M146 148l56-58', INK, 3, 'stroke-dasharray="2 8"'),
    tomato(164, 114, 11),
    tomato(184, 94, 11),
    rect(196, 98, 160, 12, STEEL_DARK, 'rx="6"'),
    stroke('M204 104h146', STEEL, 6, 'stroke-dasharray="0 13"'),
    tomato(218, 87, 11),
    tomato(252, 87, 11),
    tomato(292, 87, 11, '#7fb83a'),
    tomato(332, 87, 11),
    // the camera
    path('M272 44l-24 56h92l-24-56z', 'url(#beam)'),
    rect(254, 12, 80, 34, 'url(#steel)', 'rx="6"'),
    circle(294, 42, 13, INK),
    circle(294, 42, 7, '#4fd0e6'),
    circle(291, 39, 2.4, '#fff'),
    circle(324, 22, 4, '#ff5f4a'),
    // the puff and the bins
    path('M352 66l34-10v20z', STEEL_LIGHT, 'transform="rotate(34 362 66)"'),
    stroke('M382 98q10 6 12 18M394 90q14 8 16 24M374 108q6 4 8 12', '#fff', 3.4, 'opacity=".9"'),
    tomato(396, 134, 12, '#7fb83a'),
    stroke('M356 92q22 4 36 30', '#fff', 2.4, 'stroke-dasharray="1 7"'),
    path('M366 146h68l-6 34h-56z', '#8fbf3a'),
    path('M366 146h68l-1 6h-66z', '#5f8f24'),
    tomato(384, 144, 9, '#9ac84a'),
    tomato(414, 144, 9, '#9ac84a'),
    path('M286 130h62l-6 50h-50z', '#e8482a'),
    heap(296, 128, 4, 9),
    path('M286 130h62l-1 7h-60z', '#a82a1c'),
    stroke('M200 110v68M350 110v20', STEEL_DARK, 6),
    whiteCoat(232, 196, 72, '#cf9464', { arm: 6 }),
    whiteCoat(456, 198, 66, '#744733'),
  );
}

/** A pot as big as a car, cut open: the sauce thickens under vacuum. */
export function cuisine(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#7a2a2c', '#c9562c 50%', '#ffc46a']),
      radial('glow', ['#ffe9a8dd', '#ffb04a00']),
      linear('steel', STEEL_STOPS, 90),
      linear('sauce', ['#f0582c', '#b8241c']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    circle(244, 100, 150, 'url(#glow)'),
    ...[24, 384].map((x) => rect(x, 20, 72, 46, '#fff3c8', 'rx="4" opacity=".5"')),
    rect(0, 182, 480, 21, '#4a1c24'),
    // the vessel
    stroke('M170 176v20M318 176v20', STEEL_DARK, 9),
    path('M140 82q0-56 104-56t104 56v44q0 62-104 62T140 126z', 'url(#steel)'),
    path('M156 84h176v42q0 48-88 48t-88-48z', '#3a1420'),
    path('M156 104q22-9 44 0t44 0 44 0 44 0v22q0 48-88 48t-88-48z', 'url(#sauce)'),
    stroke('M176 124q20-7 40 0M262 132q22-8 44 0M206 150q24-8 50 0', '#ff9a5a', 3),
    ...[
      [184, 106, 6],
      [214, 101, 4],
      [272, 104, 7],
      [304, 101, 4],
      [232, 116, 3],
    ].map(([x, y, r]) => circle(x!, y!, r!, '#ff8a5a', 'opacity=".9"')),
    // stirrer
    rect(230, 4, 28, 22, '#17808f', 'rx="4"'),
    rect(240, 26, 8, 118, STEEL_LIGHT),
    path('M188 140q6 22 56 22t56-22l-8-2q-6 14-48 14t-48-14z', STEEL_LIGHT),
    path('M196 118h44v7h-44zM248 118h44v7h-44z', STEEL_LIGHT),
    path('M140 80q0-54 104-54t104 54l-16 4H156z', 'url(#steel)'),
    stroke('M156 83h176', STEEL_DARK, 3),
    stroke('M180 44q40-14 70-12', '#fff', 4, 'opacity=".7"'),
    circle(296, 56, 14, CREAM, `stroke="${STEEL_DARK}" stroke-width="3"`),
    stroke('M296 56l-7 6', '#d8301c', 3),
    // the vapour leaves by the pump
    stroke('M330 50q34-34 70-6v60', STEEL, 12),
    stroke('M330 50q34-34 70-6v60', STEEL_LIGHT, 5),
    rect(376, 104, 60, 40, '#17808f', 'rx="8"'),
    circle(406, 124, 14, '#0f5c66'),
    stroke('M398 124h16M406 116v16', '#8fe6f2', 3),
    stroke('M406 144v18', STEEL, 8),
    path('M406 166q6 8 6 13a6 6 0 0 1-12 0q0-5 6-13z', '#8fe6f2'),
    // gangway and cook
    rect(0, 136, 116, 7, YELLOW),
    stroke('M6 136v-28M60 136v-28M112 136v-28M0 108h114', YELLOW, 3),
    path('M0 143h116l-8 60H0z', '#5a2028'),
    whiteCoat(64, 136, 82, '#8f5a3c', { arm: 4 }),
    stroke('M82 78l52-18', '#c98d52', 4),
    `<ellipse cx="138" cy="58" rx="9" ry="6" fill="#c98d52" transform="rotate(-18 138 58)"/>`,
    // waiting on the floor
    tomato(446, 178, 14),
    tomato(468, 182, 12),
    path('M416 184q-12-22 2-34 14 12 2 34z', LEAF),
    path('M426 184q-2-24 14-30 6 16-10 30z', '#5aa84a'),
  );
}

/** Five jars, five ideas: heat, cold, salt, sugar, vacuum. */
export function conservation(): string {
  const column = (x: number, colours: string) => rect(x, 0, 96, 203, colours);
  const flake = (x: number, y: number, r: number) =>
    [0, 60, 120]
      .map((turn) => `<path d="M${-r} 0h${2 * r}" transform="translate(${x} ${y}) rotate(${turn})"/>`)
      .join('');
  const microbe = (x: number, y: number, turn: number, colour: string) =>
    group(
      `transform="translate(${x} ${y}) rotate(${turn})"`,
      stroke('M-7-5l-3-3M0-6v-4M7-5l3-3M-7 5l-3 3M0 6v4M7 5l3 3', colour, 1.8),
      rect(-10, -5, 20, 10, colour, 'rx="5"'),
    );
  return picture(
    WIDE,
    [
      linear('heat', ['#8f2a35', '#ff8a3a']),
      linear('cold', ['#1c4a9a', '#a9e0f6']),
      linear('salt', ['#4a5470', '#dfe6ee']),
      linear('sugar', ['#7a3a10', '#ffc04a']),
      linear('vacuum', ['#2a1f56', '#9a7ac8']),
      linear('syrup', ['#ffd06a', '#d8742a']),
    ],
    column(0, 'url(#heat)'),
    column(96, 'url(#cold)'),
    column(192, 'url(#salt)'),
    column(288, 'url(#sugar)'),
    column(384, 'url(#vacuum)'),
    // heat
    jar(48, 150, 100, '#e2492c'),
    microbe(24, 36, 30, '#5a1c28'),
    stroke('M18 30l12 12M30 30l-12 12', '#fff0c0', 2.6),
    // cold
    group(
      'stroke="#f2fbff" stroke-width="3"',
      flake(120, 34, 12),
      flake(168, 50, 9),
      flake(112, 76, 7),
      flake(176, 104, 6),
    ),
    jar(144, 176, 104, '#6fae3a', '#dff4ff'),
    path('M116 176q0-16 10-12 4-10 12-4 6-10 14-2 8-6 10 4 10-2 10 14z', '#f6fdff'),
    microbe(168, 84, -14, '#24508f'),
    stroke('M182 70h7l-7 8h7', '#f2fbff', 2.2),
    // salt
    jar(240, 176, 104, '#8f9a4a', '#f4f6fa'),
    ...[
      [222, 124],
      [244, 114],
      [254, 140],
      [228, 152],
      [250, 162],
    ].map(
      ([x, y]) =>
        `<rect x="${x}" y="${y}" width="9" height="9" fill="#fff" transform="rotate(24 ${x} ${y})"/>`,
    ),
    path('M228 20h24l4 40q-16 8-32 0z', '#fff'),
    path('M226 20h28l-4-10h-20z', STEEL),
    stroke('M232 70v0M240 76v0M248 70v0M236 84v0M246 86v0', '#fff', 4),
    // sugar
    jar(336, 176, 104, 'url(#syrup)', '#f2b03a'),
    circle(326, 152, 11, '#d81f3c'),
    circle(346, 140, 11, '#d81f3c'),
    circle(334, 126, 10, '#f0582c'),
    stroke('M332 26q-4 20 4 30', '#ffe9a8', 5),
    path('M316 10h40q0 20-20 22-20-2-20-22z', '#c98d52'),
    stroke('M316 14h40M320 22h32', '#8f5f2a', 2.4),
    // vacuum
    jar(432, 176, 104, '#7a3a8a', '#e8d9ff'),
    path('M408 74q24 12 48 0v-4h-48z', '#c9b4f0'),
    stroke('M420 20l10 34M444 20l-10 34', '#fff', 3.4, 'opacity=".9"'),
    path('M424 52l8 12 8-12z', '#fff'),
    microbe(404, 100, 20, '#e6d6ff'),
    microbe(464, 114, -30, '#e6d6ff'),
    // one shelf holds them
    path('M0 176h480v8H0z', '#c98d52'),
    rect(0, 184, 480, 19, '#4a2a24'),
    stroke('M16 176v-24h64v24', STEEL_DARK, 4),
    path('M22 178q4-22 10-12 2-14 10-6 4-16 10-2 8-8 10 6 8-4 12 14z', HEAT[2]),
    path('M30 178q3-12 8-6 4-10 9-2 6-8 10 2 6-4 9 6z', HEAT[0]),
  );
}

/** The sealed can tells its story: a dotted path leads back to the field. */
export function emballage(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#5fb6d8', '#d4efc4 55%', '#fff0c4']),
      linear('can', ['#9aa6b8', '#ffffff 30%', STEEL_LIGHT, '#7f8aa0'], 90),
      linear('label', ['#3f7a24', '#8ac24a 35%', '#5a9a2f'], 90),
      radial('sun', ['#fffbe0', '#fff3b000']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(70, 40, 60, 'url(#sun)'),
    circle(70, 40, 20, '#fffbe6'),
    path('M0 116q90-50 190-16t290-20v60H0z', '#7fb84a'),
    stroke('M20 112q40-18 90-14M30 122q44-18 100-10M50 132q44-14 96-8', '#4f8f2c', 4),
    stroke('M24 117q44-18 92-12M40 127q44-16 94-8', TOMATO, 4, 'stroke-dasharray="0 10"'),
    path('M0 140h480v63H0z', '#3a4a5c'),
    // the path back to the field
    stroke('M354 118Q280 150 222 126T110 118', '#fff', 5, 'stroke-dasharray="1 11"'),
    path('M110 122q-16-16-16-27a16 16 0 0 1 32 0q0 11-16 27z', '#e8482a'),
    circle(110, 95, 6, '#fff'),
    // the belt and the boxes
    rect(-6, 168, 300, 12, INK, 'rx="6"'),
    stroke('M4 174h280', STEEL, 6, 'stroke-dasharray="0 13"'),
    path('M20 132h64v36H20z', '#c98d52'),
    path('M20 132h64v9H20z', '#e0b07a'),
    path('M46 132h12v36H46z', '#a86b38', 'opacity=".6"'),
    ...[116, 148, 180, 212].map(
      (x) => rect(x, 138, 24, 30, STEEL_LIGHT, 'rx="3"') + rect(x, 144, 24, 17, '#5a9a2f'),
    ),
    // the robot arm
    rect(232, 176, 44, 27, '#e8901c', 'rx="4"'),
    stroke('M254 178L268 108L224 70', '#ffb03a', 13),
    stroke('M224 70v30', '#ffb03a', 8),
    circle(268, 108, 9, INK),
    circle(224, 70, 8, INK),
    stroke('M212 104h24M214 104v10M234 104v10', INK, 4),
    rect(213, 106, 22, 26, STEEL_LIGHT, 'rx="3"'),
    rect(213, 111, 22, 15, '#5a9a2f'),
    // the big can and its label
    path('M312 34h132v140q0 14-66 14t-66-14z', 'url(#can)'),
    `<ellipse cx="378" cy="34" rx="66" ry="13" fill="#dfe5ee"/><ellipse cx="378" cy="34" rx="54" ry="9" fill="${STEEL}"/><ellipse cx="378" cy="35" rx="44" ry="6.500" fill="${STEEL_LIGHT}"/>`,
    path('M312 60q66 16 132 0v94q-66 16-132 0z', 'url(#label)'),
    circle(352, 106, 27, CREAM),
    tomato(352, 109, 17),
    rect(394, 88, 40, 36, '#fff', 'rx="3"'),
    stroke(
      'M399 93v26M404 93v26M408 93v26M414 93v26M418 93v26M424 93v26M429 93v26',
      INK,
      2,
      'stroke-linecap="butt"',
    ),
    stroke('M390 106h58', '#ff3b2a', 2.6),
    path('M448 96l26-8v36l-26-8z', INK),
    circle(452, 106, 4, '#ff3b2a'),
    stroke('M316 168q62 14 124 0M316 48q62 14 124 0', STEEL_DARK, 2, 'opacity=".5"'),
    whiteCoat(292, 200, 64, '#a86b45', { arm: 6 }),
  );
}
