import type { TourNow, Within } from '@ville-usine/shared/class-visit/tour';
import { peersHere } from '../../presence/peers.ts';
import { self } from '../../world/self.ts';
import { useWorld } from '../../world/world-store.ts';
import { useZones } from '../../world/zone-store.ts';
import { serverNow, useTour } from '../tour/tour-store.ts';

/** The visit while somebody leads it; null before, after, and while the guide's machine is away. */
export function led(): TourNow | null {
  const { tour } = useTour.getState();
  return tour?.guided && tour.begunAt !== null && tour.endedAt === null ? tour : null;
}

/** True while the class follows its guide. */
export const follows = (): boolean => led()?.mode.is === 'follow';

/** Where the class may walk freely. */
export function within(): Within {
  const mode = led()?.mode;
  return mode?.is === 'free' ? mode.within : null;
}

/** True while the class listens; it ends by the server's clock, whether or not anybody says so. */
export const isListening = (): boolean => (useTour.getState().tour?.listen?.until ?? 0) > serverNow();

/** Whoever reads a panel or sits in the tram goes nowhere until they are done. */
export const isBusy = (): boolean => useWorld.getState().panel !== null || self.carried;

/** True once one stands in the city and can be taken elsewhere. */
export function canGo(): boolean {
  const { entered, stage } = useWorld.getState();
  const { ready, curtain } = useZones.getState();
  return entered && stage === 'walkable' && ready && !curtain;
}

/** The guide where they walk in this zone; null while they are elsewhere or not seen yet. */
export function guideHere() {
  const { guide } = led() ?? {};
  if (!guide || guide.zone !== useZones.getState().zone) return null;
  return peersHere().find(({ peer }) => peer.slot === guide.slot && peer.kind === 'teacher') ?? null;
}
