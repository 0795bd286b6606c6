import { circle, group, linear, path, radial, rect, stroke } from '../kit.ts';
import { CREAM, HEAT, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';
import type { Setting } from '../trade-picture.ts';
import { benches, excavator, flame, grains, pine } from './parts.ts';

const ROCK = linear('rock', ['#fffaf0', '#d0b68c']);

/** The setting of each cement trade, by the trade's id. */
export const SETTINGS: Record<string, Setting> = {
  'ciment-carriere': {
    ground: ['#6fb4de', '#ffe6bc'],
    light: '#fff6d8',
    jacket: '#8d7f74',
    defs: [ROCK],
    work:
      path('M120 90q50-40 100-34 50 4 110 40v90H120z', '#a8b48a') +
      benches([128, 74, 170], 4, 54, 26) +
      stroke('M140 90h24M200 118h26M250 144h20', '#c4ab80', 2.4) +
      path('M120 164h200v36H120z', '#cdb48c') +
      excavator(272, 176, 1.2) +
      grains(5, 14, [152, 100, 30, 10], '#fff6e2', 8) +
      stroke('M160 128v10M168 132v14M152 130v8', '#efe2c6', 4),
  },
  'ciment-four': {
    ground: ['#22305c', '#6a5a86'],
    light: '#ffb86a',
    jacket: '#5f6fae',
    defs: [linear('tube', ['#5a2a20', '#ff8a2a', '#ffe07a'], 90)],
    work:
      rect(150, 16, 164, 84, INK, 'rx="7"') +
      rect(157, 23, 150, 70, 'url(#tube)', 'rx="3"') +
      group('transform="translate(304 56) scale(-1 1)"', flame(0, 0, 108, 34)) +
      path('M157 78q60-10 150 2v13H157z', '#c4502a') +
      grains(3, 22, [190, 80, 112, 11], HEAT[1], 7) +
      rect(150, 108, 78, 44, INK, 'rx="5"') +
      rect(236, 108, 78, 44, INK, 'rx="5"') +
      stroke('M158 138l10-8 10 4 12-14 12 10 14-4', '#5fe0b0', 3) +
      stroke('M158 144l16-2 14-6 14 2 16-8', YELLOW, 2.4) +
      stroke('M254 142a22 22 0 0 1 42 0', STEEL_DARK, 6) +
      stroke('M254 142a22 22 0 0 1 28-20', '#5fe0b0', 6) +
      stroke('M275 144l8-16', CREAM, 3) +
      path('M140 178l10-22h168l8 22z', '#3c4870') +
      circle(176, 167, 5, '#5fe0b0') +
      circle(194, 167, 5, YELLOW) +
      rect(214, 162, 60, 10, '#22305c', 'rx="3"') +
      circle(292, 167, 6, '#e8482a'),
  },
  'ciment-laboratoire': {
    ground: ['#dfeef0', '#b8cfd4'],
    light: '#ffffff',
    jacket: '#f4f7f8',
    defs: [linear('cyl', ['#d8d2c8', '#a8a298 60%', '#7f7a72'], 90)],
    work:
      rect(176, 14, 120, 20, '#0f6f78', 'rx="5"') +
      rect(182, 34, 14, 132, STEEL) +
      rect(276, 34, 14, 132, STEEL) +
      rect(170, 156, 132, 22, '#0f6f78', 'rx="5"') +
      rect(224, 34, 24, 26, STEEL_LIGHT) +
      rect(206, 58, 60, 12, STEEL_DARK, 'rx="2"') +
      rect(206, 144, 60, 12, STEEL_DARK, 'rx="2"') +
      path('M212 70h48q5 36 0 74h-48q-5-38 0-74z', 'url(#cyl)') +
      stroke('M232 70l-8 22 12 14-10 20 6 18M246 70l4 26-8 16 8 32', '#4a443e', 2.6) +
      path('M206 96l-10 4 6 8 6-4zM266 112l11 4-6 9-7-6z', '#a8a298') +
      stroke('M198 84l-6-5M272 92l8-4M200 130l-8 4', '#e8502a', 3) +
      stroke('M236 2v10M228 6l8 8 8-8', YELLOW, 3.4) +
      path('M146 178l8-38h22l8 38z', STEEL) +
      stroke('M140 176h50', STEEL_DARK, 4) +
      stroke('M150 160h32', CREAM, 2) +
      rect(304, 60, 16, 50, INK, 'rx="3"') +
      rect(307, 66, 13, 20, '#5fe0b0'),
  },
  'ciment-prefabrication': {
    ground: ['#3f7f8a', '#c8d8c4'],
    light: '#fff3d0',
    jacket: '#0f6f78',
    defs: [linear('wet', ['#cac5bc', '#8f8a82']), linear('steel', ['#e8ecf2', '#8f97aa'], 90)],
    work:
      rect(120, 8, 200, 10, YELLOW) +
      stroke('M214 18v14M250 18v14', INK, 3) +
      path('M190 32h84l-14 48q-28 12-56 0z', 'url(#steel)') +
      path('M196 32h72l-4 10h-64z', '#a8a298') +
      stroke('M204 56h56', STEEL_DARK, 3) +
      path('M220 84h24q4 34 12 54h-44q6-24 8-54z', 'url(#wet)') +
      stroke(
        'M150 96v78M172 96v78M194 96v78M274 96v78M296 96v78M144 106h62M262 106h58M144 122h62M262 122h58',
        '#b0562e',
        4,
      ) +
      path('M140 140q40-14 84-6t96 2v42H140z', 'url(#wet)') +
      grains(8, 26, [148, 142, 164, 30], '#dcd7cd', 4) +
      path('M128 132h12v46h190v-46h-4v62H128z', '#0f6f78') +
      rect(128, 176, 200, 18, '#0f6f78') +
      stroke('M150 178v14M190 178v14M230 178v14M270 178v14M310 178v14', '#0a4f58', 4),
  },
  'ciment-environnement': {
    ground: ['#7fc4e4', '#fff0c8'],
    light: '#fffbe0',
    jacket: '#3f8a54',
    defs: [ROCK, radial('pond', ['#bff0f0', '#2f9ab0'])],
    work:
      circle(284, 36, 17, '#fffbe6') +
      benches([118, 66, 160], 4, 56, 24) +
      path('M114 66h62l-4 6h-58zM174 90h56l-4 6h-54zM230 114h56l-4 6h-54z', '#7fb05a') +
      path('M112 150q100-14 210-4v54H112z', '#8fb86a') +
      '<ellipse cx="250" cy="170" rx="62" ry="14" fill="url(#pond)"/>' +
      stroke('M214 168h24M256 174h26M238 162h16', '#f0ffff', 2) +
      stroke('M190 172q-2-16 4-26M198 174q2-16-2-30M306 174q4-14 0-28', '#3f7a3a', 3.4) +
      pine(158, 66, 44) +
      pine(210, 90, 36) +
      pine(262, 114, 50) +
      pine(304, 150, 66) +
      // the owl on a post
      group(
        'transform="translate(236 118)"',
        rect(-3, 18, 7, 40, '#7a4a2c'),
        path('M-17-12q-3-14 4-18l6 6h14l6-6q7 4 4 18 2 34-17 34t-17-34z', '#a8743e'),
        path('M-9 6q9-6 18 0l-3 14q-6 4-12 0z', '#f0d8a8'),
        circle(-7, -11, 7.5, CREAM),
        circle(7, -11, 7.5, CREAM),
        circle(-7, -11, 3.4, INK),
        circle(7, -11, 3.4, INK),
        path('M-3-5h6l-3 6z', YELLOW),
        stroke('M-16 0q4 12 8 16M16 0q-4 12-8 16', '#7a4a22', 3),
        stroke('M-6 20v4M6 20v4', YELLOW, 3),
      ),
  },
};
