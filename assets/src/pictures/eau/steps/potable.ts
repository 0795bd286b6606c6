import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { STEEL_LIGHT } from '../../palette.ts';
import { worker } from '../../parts.ts';

/** From left to right, water clears: flakes, sand, charcoal, ultraviolet. */
export function potable(): string {
  return picture(
    WIDE,
    [
      linear('hall', ['#0f4a6a', '#1f8aa4 60%', '#a8e8e0']),
      linear('muddy', ['#b89a5a', '#8a6a3a']),
      linear('clear', ['#a8c8a0', '#7fb8b0']),
      linear('fine', ['#b8f0f0', '#4fc0d8']),
      radial('uv', ['#f2e0ff', '#b48affcc 40%', '#8a5aff00']),
    ],
    rect(0, 0, 480, 203, 'url(#hall)'),
    ...[20, 140, 260, 380].map((x) => rect(x, 12, 84, 34, '#e6fffb', 'rx="4" opacity=".22"')),
    rect(0, 188, 480, 15, '#0b2f48'),
    // settling tank
    path('M10 64h124v74l-40 44H50l-40-44z', '#dff6fa', 'opacity=".35"'),
    path('M16 76h112v58l-37 42H53l-37-42z', 'url(#muddy)'),
    path('M16 76h112v22q-56 12-112 0z', '#c9c08a'),
    stroke(
      'M34 104h0M58 112h0M84 106h0M108 114h0M46 126h0M74 130h0M98 128h0M64 146h0M84 144h0',
      '#5c4428',
      8,
    ),
    path('M46 160q26-16 52 0l-8 14H54z', '#5c4428'),
    stroke('M72 54v62', STEEL_LIGHT, 4),
    stroke('M56 116h32', STEEL_LIGHT, 5),
    rect(62, 40, 20, 18, '#12a5bd', 'rx="3"'),
    stroke('M128 84h30v-8', '#c9c08a', 8),
    // sand filter
    path('M148 64h92v118h-92z', '#dff6fa', 'opacity=".35"'),
    rect(154, 76, 80, 36, 'url(#clear)'),
    rect(154, 112, 80, 42, '#e8c88a'),
    stroke(
      'M162 120h0M176 126h0M190 118h0M206 124h0M222 120h0M168 138h0M186 144h0M204 138h0M220 146h0',
      '#c99a52',
      3.4,
    ),
    stroke('M162 164h0M178 166h0M194 163h0M210 166h0M226 164h0', '#a89a8a', 12),
    stroke('M170 90v12M194 86v12M218 90v12', '#fff', 2.4, 'opacity=".7"'),
    stroke('M240 172h14V84h10', '#9fd8cc', 8),
    // charcoal
    path('M254 64h80v118h-80z', '#dff6fa', 'opacity=".35"'),
    rect(260, 76, 68, 30, '#9fe0dc'),
    rect(260, 106, 68, 66, '#2a2a3a'),
    stroke(
      'M268 116h0M284 124h0M300 114h0M316 122h0M274 140h0M292 146h0M310 138h0M322 152h0M270 160h0M288 164h0M308 162h0',
      '#4f5068',
      8,
    ),
    stroke('M334 164h14V96h10', '#8fe8ea', 8),
    // ultraviolet
    circle(388, 108, 72, 'url(#uv)'),
    rect(352, 78, 76, 60, '#dff6fa', 'rx="14" opacity=".5"'),
    rect(358, 86, 64, 44, 'url(#fine)', 'rx="10"'),
    stroke('M366 98h48M366 108h48M366 118h48', '#f6ecff', 4.5),
    stroke('M428 108h20v16', '#8fe8ea', 8),
    // the glass
    path('M430 134h36l-5 52h-26z', '#f6ffff', 'opacity=".55"'),
    path('M433 148h30l-4 36h-22z', '#6fdcec'),
    path('M448 124q4 7 4 10a4 4 0 0 1-8 0q0-3 4-10z', '#8fe8ea'),
    stroke('M438 152v24', '#fff', 2.6),
    worker(390, 198, 58, '#c8d62c', '#a86b45', 8),
  );
}
