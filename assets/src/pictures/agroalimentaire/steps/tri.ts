import { circle, linear, path, picture, rect, stroke, WIDE } from '../../kit.ts';
import { INK, STEEL, STEEL_DARK, STEEL_LIGHT } from '../../palette.ts';
import { whiteCoat } from '../../white-coat.ts';
import { heap, STEEL_STOPS, tomato } from '../parts.ts';

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
