/** What journeys and measures read from a page: `window.villeUsine`, as docs/ARCHITECTURE.md describes it. */
interface Window {
  readonly villeUsine: import('@ville-usine/shared/world/ville-usine').VilleUsine;
}
