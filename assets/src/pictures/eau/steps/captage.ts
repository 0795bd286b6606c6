import { circle, linear, path, picture, radial, rect, stroke, WIDE } from '../../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT } from '../../palette.ts';
import { worker } from '../../parts.ts';
import { ripples, WATER_STOPS } from '../parts.ts';

/** The ground cut open: the river and its grid, the well that reaches the groundwater. */
export function captage(): string {
  return picture(
    WIDE,
    [
      linear('sky', ['#5fbce0', '#d4f2e4 60%', '#fff3cc']),
      radial('sun', ['#fffbe0', '#fff3b000']),
      linear('river', WATER_STOPS),
      linear('soil', ['#b8824a', '#8a5a38 40%', '#5c3c34']),
      linear('ground', ['#5fc8d8', '#1c6f94']),
    ],
    rect(0, 0, 480, 203, 'url(#sky)'),
    circle(400, 34, 70, 'url(#sun)'),
    circle(400, 34, 18, '#fffbe6'),
    path('M0 74l70-40 60 26 60-34 80 40 70-26 140 40v30H0z', '#7fb4b0'),
    path('M0 92q60-14 120-6l120 8h240v109H0z', '#6fb45a'),
    path('M0 96h200q20 2 34 6h246v101H0z', 'url(#soil)'),
    // the groundwater between grains of sand
    path('M196 150q140-16 284-4v57H170z', 'url(#ground)'),
    stroke(
      'M214 166h0M240 184h0M262 162h0M290 178h0M318 164h0M346 186h0M374 168h0M404 182h0M432 164h0M460 186h0M226 196h0M306 196h0M390 198h0',
      '#c9a878',
      13,
    ),
    stroke('M228 158h0M276 190h0M332 160h0M360 176h0M418 172h0M448 196h0M250 172h0', '#e2c9a0', 8),
    // the river
    path('M-10 104h150q26 2 36 22 8 18-6 40-10 22-40 28H-10z', 'url(#river)'),
    ripples('M10 118h40M64 126h36M20 142h30M90 150h40M30 170h50'),
    path('M-10 104h150q10 0 18 4l-8 4H-10z', '#c9f6f2'),
    stroke('M14 106q20-14 44-6M40 104l10-12', '#6f4526', 5),
    path('M60 94l12-6-2 10z', '#5a9a3f'),
    // the grid
    rect(118, 78, 12, 104, STEEL_DARK),
    stroke('M124 84v96M134 88v92M144 90v88M154 94v78', STEEL_LIGHT, 4),
    stroke('M118 108h42M118 140h40', STEEL_DARK, 3),
    stroke('M82 122l30-8M92 112l12 14', '#6f4526', 4),
    // the probe that watches
    stroke('M62 60v70', STEEL_DARK, 3),
    rect(52, 44, 20, 20, '#12a5bd', 'rx="4"'),
    circle(62, 54, 4, '#8fffe0'),
    stroke('M46 48q-6 6 0 12M78 48q6 6 0 12', '#0f6f84', 2.4),
    rect(57, 126, 10, 16, CREAM, 'rx="4"'),
    // the well house, the pipe and the fence
    path('M300 94V60l36-22 36 22v34z', '#f0dcb8'),
    path('M292 64l44-28 44 28v-10l-44-28-44 28z', '#d8562c'),
    rect(326, 68, 22, 26, '#0f6f84', 'rx="2"'),
    rect(329, 94, 16, 88, STEEL),
    rect(329, 94, 5, 88, STEEL_LIGHT),
    stroke('M329 160h16M329 168h16M329 176h16', INK, 2.4),
    path('M337 112l7 10h-4v30h-6v-30h-4z', '#8fe8ea'),
    stroke('M345 100h146', '#12a5bd', 8),
    stroke(
      'M216 104V80M246 104V80M276 104V80M400 104V80M430 104V80M460 104V80M206 88h84M390 88h84M206 98h84M390 98h84',
      '#fff7ea',
      2.6,
    ),
    worker(250, 106, 54, '#ff7a2c', '#cf9464', 10),
  );
}
