import { circle, group, linear, path, picture, radial, rect, stroke, WIDE } from '../kit.ts';
import { INK, STEEL_DARK, STEEL_LIGHT } from '../palette.ts';
import { worker } from '../parts.ts';
import { atom, chemist, flask, molecule, stirrer, VIOLET, VIOLET_DARK } from './parts.ts';

/** Salt of the Camargue, water, the oil of a tree. */
export function matieres(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#7f6ad0', '#e0a0c8 48%', '#ffdcae']),
      linear('marsh', ['#f08aa8', '#b05a98 55%', '#6a3f8a']),
      linear('salt', ['#ffffff', '#e0d4f0 60%', '#b8a0d0'], 50),
      radial('sun', ['#fffbe6', '#fff0b890 40%', '#fff0b800']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(250, 88, 92, 'url(#sun)'),
    circle(250, 88, 26, '#fffbe6'),
    path('M0 118l80-8 90 4 120-8 190 8v16H0z', '#8a6ab8', 'opacity=".6"'),
    rect(0, 122, 480, 81, 'url(#marsh)'),
    stroke('M210 132h80M226 140h50M236 150h30', '#fff3d0', 3),
    stroke('M20 188h40M300 178h46M70 178h22M330 150h26', '#ffd0e0', 2.4, 'opacity=".8"'),
    path('M-10 138q50-14 70-60 6-8 14 0 30 52 84 60z', 'url(#salt)'),
    path('M96 138q30-10 46-36 6-6 12 0 22 30 60 36z', 'url(#salt)'),
    stroke('M40 128l12-8M76 118l10 6M60 104l8-4M140 128l10-6M170 130l8-4', '#a88ac8', 2),
    worker(118, 140, 30, '#ff7a2c', '#a86b45', 8),
    // the flamingo
    group(
      'transform="translate(206 136)"',
      stroke('M-4 40V14M4 38V14', '#e0487a', 2.4),
      path('M-22 4q8-16 26-12 16 4 12 16-8 12-24 8-10-2-14-12z', '#ff7fa4'),
      path('M-24 4q-4-6-12-4 8 8 16 8z', '#e0487a'),
      stroke('M14 4q16-2 10-20-6-16 6-22', '#ff7fa4', 4.6),
      circle(32, -38, 5, '#ff7fa4'),
      path('M36-40q8 2 6 10-2-4-8-4z', INK),
    ),
    // the olive tree
    path('M480 96q-40-6-90 6-20 20-34 44h124z', '#5a4a8a'),
    stroke('M420 150q2-26-6-40M418 124q12-10 20-14', '#5c3c28', 9),
    ...[
      [392, 76, 24],
      [424, 62, 30],
      [458, 80, 26],
      [436, 96, 22],
      [402, 98, 18],
    ].map(([x, y, r], at) => circle(x!, y!, r!, at % 2 ? '#5f8a6a' : '#7fa87a')),
    stroke('M396 70h0M416 84h0M440 60h0M456 88h0M426 100h0M404 96h0M444 78h0', '#2f3f2c', 6),
    // the three flasks
    path('M274 190h206v13H268z', '#4a2a6a'),
    flask(316, 190, 0.92, '#ffffff'),
    flask(372, 190, 0.92, '#7fd6f0'),
    flask(428, 190, 0.92, '#ffc53d'),
  );
}

/** The reactor cut open; atoms change partners round the impeller. */
export function reaction(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#1c1348', '#43288c 55%', '#8a4ac0']),
      linear('shell', ['#efeaff', '#b3a8d8 45%', '#5f5490'], 90),
      radial('inside', ['#ffe0f4', '#c58af0 50%', '#6a3ac0']),
      radial('glow', ['#e8c8ffaa', '#e8c8ff00']),
      linear('pipe', ['#ffb0c0', '#e0487a']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    stroke('M0 30h480M64 0v203M416 0v203', '#ffffff10', 6),
    circle(240, 110, 190, 'url(#glow)'),
    // legs and pipes
    stroke('M170 150v50M310 150v50', '#3a2f66', 12),
    stroke('M0 66h92q12 0 12 12v0h58', '#ff7f8f', 10),
    stroke('M480 66H378q-12 0-12 12h-48', '#4fc3f0', 10),
    stroke('M240 184v19', '#c58af0', 14),
    // the jacket, the wall, the inside
    path('M148 62h184v70q0 60-92 60t-92-60z', '#3a2f66'),
    path('M156 50h168v80q0 54-84 54t-84-54z', 'url(#shell)'),
    path('M172 58h136v70q0 44-68 44t-68-44z', 'url(#inside)'),
    path('M150 50q0-26 90-26t90 26v8H150z', 'url(#shell)'),
    stroke('M150 58h180', '#5f5490', 3),
    stroke('M160 80v44M320 80v44', '#ff9a6a', 4, 'stroke-dasharray="2 9"'),
    stirrer(240, 34, 104, 44),
    // whirl
    stroke('M190 96q50 26 100 0M186 126q54 34 108 0M214 154q26 12 52 0', '#fff', 2, 'opacity=".45"'),
    // atoms that come, meet and leave
    atom(18, 66, 8, 'o'),
    atom(50, 66, 8, 'o'),
    atom(82, 66, 8, 'o'),
    atom(462, 66, 8, 'n'),
    atom(430, 66, 8, 'n'),
    atom(398, 66, 8, 'n'),
    molecule(
      [
        [192, 84, 'o'],
        [206, 92, 'n'],
      ],
      8,
    ),
    molecule(
      [
        [276, 82, 'n'],
        [290, 88, 'o'],
      ],
      8,
    ),
    atom(196, 128, 8, 'n'),
    molecule(
      [
        [272, 128, 'o'],
        [286, 120, 'n'],
        [294, 134, 'o'],
      ],
      7.5,
    ),
    molecule(
      [
        [212, 156, 'n'],
        [226, 162, 'o'],
        [240, 156, 'n'],
      ],
      7.5,
    ),
    atom(262, 156, 8, 'o'),
    // the desk
    rect(0, 196, 480, 7, '#120c34'),
    path('M372 196l8-40h62l8 40z', VIOLET_DARK),
    rect(384, 148, 54, 26, INK, 'rx="4"'),
    stroke('M392 168q8-2 12-8t14-4 12-4', '#5fe0b0', 3),
    chemist(106, 196, 58, '#eab98f', '#4a2f21', 12),
    worker(352, 196, 50, '#ff7a2c', '#6b4130'),
    circle(56, 168, 16, '#fff7ea', `stroke="${VIOLET}" stroke-width="5"`),
    stroke('M56 168l7-9', '#e8382a', 3),
    stroke('M56 184v19', STEEL_DARK, 4),
    rect(100, 60, 8, 12, STEEL_LIGHT, 'rx="2"'),
    rect(372, 60, 8, 12, STEEL_LIGHT, 'rx="2"'),
  );
}

/** Filter, settling, distillation: three ways to sort. */
export function separation(): string {
  return picture(
    WIDE,
    [
      linear('lab', ['#3a2880', '#6f52c4 55%', '#c9a3e8']),
      linear('bench', ['#7a5ac0', '#3f2a80']),
      radial('warm', ['#ffe0b8aa', '#ffc0d000']),
      radial('flame', ['#ffffff', '#7fd0ff 35%', '#4a7aff00']),
    ],
    rect(0, 0, 480, 203, 'url(#lab)'),
    circle(240, 92, 150, 'url(#warm)'),
    ...[16, 176, 336].map((x) => rect(x, 12, 128, 146, '#ffffff', 'rx="12" opacity=".14"')),
    rect(0, 166, 480, 37, 'url(#bench)'),
    rect(0, 162, 480, 6, '#9a7ae0'),
    // filter
    stroke('M36 162V40M28 162h60M36 70h28', INK, 4),
    path('M48 44h68L90 84v30h-16V84z', '#ffffff', 'opacity=".75"'),
    path('M56 48h52L86 80h-8z', '#cdb6f5'),
    stroke(
      'M64 54h0M72 52h0M82 54h0M92 53h0M100 54h0M74 62h0M84 62h0M92 62h0M80 70h0M86 70h0M68 58h0',
      VIOLET,
      7,
    ),
    stroke('M82 116v5M82 126v4', '#4fc3f0', 4),
    path('M60 126h44v32q0 4-4 4H64q-4 0-4-4z', '#ffffff', 'opacity=".65"'),
    path('M63 140h38v18q0 2-2 2H65q-2 0-2-2z', '#7fd6f0'),
    // settling
    stroke('M196 162V34M188 162h64M196 62h26', INK, 4),
    path(
      'M234 22h16v14q30 14 30 44 0 26-30 44v10h-16v-10q-30-18-30-44 0-30 30-44z',
      '#ffffff',
      'opacity=".7"',
    ),
    path('M210 70q-2 4-2 10 0 4 1 8h66q1-4 1-8 0-6-2-10z', '#ffc53d'),
    path('M209 88q5 18 27 32v8h12v-8q22-14 27-32z', '#4fc3f0'),
    stroke('M216 56q6-12 18-18', '#fff', 4),
    rect(230, 16, 24, 8, '#8f5f35', 'rx="3"'),
    stroke('M226 134h32', STEEL_DARK, 5),
    circle(222, 78, 3, '#fff3c0'),
    circle(256, 80, 2.4, '#fff3c0'),
    circle(240, 104, 2.4, '#d9f4ff'),
    path('M228 146h28v12q0 4-4 4h-20q-4 0-4-4z', '#ffffff', 'opacity=".7"'),
    // distillation
    circle(364, 150, 22, 'url(#flame)'),
    path('M356 162h16v-8h-16z', STEEL_DARK),
    path('M364 154q-7-8 0-16 7 8 0 16z', '#5aa0ff'),
    path('M358 58h12v34a24 24 0 1 1-12 0z', '#ffffff', 'opacity=".75"'),
    path('M343 112a22 22 0 0 0 42 0z', '#ff7fb0'),
    stroke('M354 122h0M364 118h0M374 123h0M360 128h0', '#fff', 5, 'opacity=".9"'),
    stroke('M364 60V42q0-8 8-6l56 40', '#ffffff', 9, 'opacity=".85"'),
    stroke('M378 44l44 30', '#4fc3f0', 16, 'opacity=".55"'),
    stroke('M384 40l-6-12M424 82l-4 14', '#4fc3f0', 4),
    stroke('M430 80v18M430 104v4', '#ff9ac4', 4),
    group(
      'transform="translate(432 162)"',
      path('M-7-52h14v16l13 28q3 8-5 8h-30q-8 0-5-8l13-28z', '#ffffff', 'opacity=".7"'),
      path('M-12-18h24l5 11q2 5-3 5h-28q-5 0-3-5z', '#ff9ac4'),
    ),
  );
}
