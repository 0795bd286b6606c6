import type { Portrait } from '@ville-usine/shared/content/company';
import { portraitFigure, portraitSvg } from '@ville-usine/shared/content/portrait-drawing';

type PortraitFaceProps = { portrait: Portrait /** `#rrggbb` of what they wear. */; colour: string };

/** A drawn portrait; its words stand beside it. */
export function PortraitFace({ portrait, colour }: PortraitFaceProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made of checked choices and one colour
  return <span className="vu-face" dangerouslySetInnerHTML={{ __html: portraitSvg(portrait, colour) }} />;
}

/** Head and shoulders without a ground, for inside another drawing: a box of 100 × 100 units. */
export function PortraitFigure({ portrait, colour }: PortraitFaceProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made of checked choices and one colour
  return <g dangerouslySetInnerHTML={{ __html: portraitFigure(portrait, colour) }} />;
}
