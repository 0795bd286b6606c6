type Tool = { goTo: (place: string) => unknown };

/** The place of `/?lieu=hall:metallurgie`, null without one. */
export function placeAsked(search: string = globalThis.location.search): string | null {
  const place = new URLSearchParams(search).get('lieu');
  return place !== null && /^[a-z]+(:[a-z]+)?$/.test(place) ? place : null;
}

/** Brings the visitor there; the address forgets the wish, so that a reload starts where one is used to. */
export function goToPlace(place: string | null): void {
  if (place === null) return;
  (window as { villeUsine?: Tool }).villeUsine?.goTo(place);
  window.history.replaceState(null, '', '/');
}
