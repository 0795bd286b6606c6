import type { VilleUsine } from '@ville-usine/shared/world/ville-usine';

/** The screen of a class's quiz and the plinths before it: the lines written on it, and who stands there; empty without one. */
export const classScreen: { written: readonly string[]; podium: VilleUsine['podium'] } = {
  written: [],
  podium: [],
};
