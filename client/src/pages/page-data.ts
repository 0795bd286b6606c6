import type { PageData } from '@ville-usine/shared/content/rendered-page';
import { keepPart } from '../content/page-edition.ts';
import { setRenderedAt } from '../live/server-clock.ts';
import { keepProgramme } from '../programme/territory/use-programme.ts';

/** Puts into the stores what a page was rendered from, so that its components find it at their first look. */
export function keepPageData({ path, at, part, programme }: PageData): void {
  setRenderedAt(at);
  keepPart(path, part);
  if (programme) keepProgramme(programme);
}
