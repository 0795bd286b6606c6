import { inEdition } from '../net/base.ts';

type Tool = { goTo: (place: string) => Promise<void> };

/** The place of `/?lieu=hall:metallurgie` or `/?lieu=stand:acierie-belle-etoile`, null without one. */
export function placeAsked(search: string = globalThis.location.search): string | null {
  const place = new URLSearchParams(search).get('lieu');
  return place !== null && /^[a-z]+(:[a-z0-9-]+)?$/.test(place) ? place : null;
}

/**
 * Brings the visitor there, before its pavilion where a hall is closed, nowhere where there is no such place; the
 * address forgets the wish, so that a reload starts where one is used to.
 */
export function goToPlace(place: string | null): void {
  if (place === null) return;
  window.history.replaceState(null, '', inEdition('/'));
  if (/^(stand|step):/.test(place))
    return void import('../world/way/go-to-found.ts')
      .then(({ goToFound }) => goToFound(place))
      .catch(() => undefined);
  const tool = (window as { villeUsine?: Tool }).villeUsine;
  tool
    ?.goTo(place)
    .catch(() => tool.goTo(place.replace('hall:', 'pavilion:')))
    .catch(() => undefined);
}
