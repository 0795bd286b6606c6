import { circle, linear, picture, radial, rect, WIDE } from '../kit.ts';

/** The landscape of a sector: a sky, a light, and what stands in it. */
export type Scene = {
  sky: readonly string[];
  /** `sun` false for a room, where the light has no disc. */
  light: { colour: string; x: number; y: number; sun?: boolean };
  defs?: string[];
  body: string;
};

export function drawScene({ sky, light, defs = [], body }: Scene): string {
  return picture(
    WIDE,
    [
      linear('sky', sky),
      radial('light', [`${light.colour}ff`, `${light.colour}80 40%`, `${light.colour}00`]),
      ...defs,
    ],
    rect(0, 0, WIDE.width, WIDE.height, 'url(#sky)'),
    circle(light.x, light.y, 110, 'url(#light)'),
    light.sun === false ? '' : circle(light.x, light.y, 30, '#fffbe6', 'opacity=".9"'),
    body,
  );
}
