import type { Peer } from '@ville-usine/shared/presence/peer';
import type { VilleUsine } from '@ville-usine/shared/world/ville-usine';

/** The screen of a class's quiz and the plinths before it: the lines written on it, and who stands there; empty without one. */
export const classScreen: { written: readonly string[]; podium: VilleUsine['podium'] } = {
  written: [],
  podium: [],
};

/** True for whoever stands on a plinth: meanwhile they are not seen in the crowd as well. */
export const isOnPodium = ({ kind, pseudonym }: Peer): boolean =>
  kind === 'visitor' && classScreen.podium.some((one) => one.pseudonym === pseudonym);
