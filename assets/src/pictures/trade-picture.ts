import type { Portrait } from '@ville-usine/shared/content/company';
import { portraitFigure } from '@ville-usine/shared/content/portrait-drawing';
import { CARD, circle, group, linear, path, picture, radial, rect } from './kit.ts';

/** Where a trade is practised, drawn behind and in front of the person. */
export type Setting = {
  /** Sky or wall, from top to bottom. */
  ground: readonly string[];
  /** Colour of the light behind the work. */
  light: string;
  jacket: string;
  defs?: string[];
  /** The machine or tool, in the right two thirds of the card (x 130 to 320, y 0 to 200). */
  work: string;
  /** What passes before the person. */
  before?: string;
};

/** A trade: the person on the left, the work on the right. */
export function tradePicture(portrait: Portrait, setting: Setting): string {
  const { ground, light, jacket, defs = [], work, before = '' } = setting;
  return picture(
    CARD,
    [linear('ground', ground), radial('light', [`${light}e6`, `${light}66 50%`, `${light}00`]), ...defs],
    rect(0, 0, 320, 200, 'url(#ground)'),
    circle(226, 96, 128, 'url(#light)'),
    path('M0 178h320v22H0z', '#1a1338', 'opacity=".55"'),
    work,
    group('transform="translate(-8 42) scale(1.58)"', portraitFigure(portrait, jacket)),
    before,
  );
}
