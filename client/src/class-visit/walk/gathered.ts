import type { ZoneId } from '@ville-usine/shared/presence/peer';
import type { Point } from '@ville-usine/shared/world/collide';
import { useZones } from '../../world/zone-store.ts';
import { useWalk } from './walk-store.ts';

/** After a gathering the class walks on when its guide is this far from it, metres. */
const WALKS_ON = 3;
/** A guide who takes their class to another hall is there within this, milliseconds. */
const COMES_WITHIN_MS = 20_000;

/** Where this pupil was gathered last, while that holds. */
export const gatheredNow = () => useWalk.getState().gathered;

/** Whoever was gathered keeps their place until the guide, at `guide` in this zone, walks on. */
export function isGathered(guide: Point): boolean {
  const gathered = gatheredNow();
  if (!gathered) return false;
  const { zone } = useZones.getState();
  const stays = gathered.zone === zone && Math.hypot(guide.x - gathered.x, guide.z - gathered.z) < WALKS_ON;
  if (!stays) useWalk.setState({ gathered: null });
  return stays;
}

/** The zone where the class was just gathered, while its guide, still in `guideZone`, is on the way there. */
export function gatheredBefore(guideZone: ZoneId | undefined): ZoneId | null {
  const gathered = gatheredNow();
  if (!gathered || gathered.zone === guideZone) return null;
  return performance.now() - gathered.at < COMES_WITHIN_MS ? gathered.zone : null;
}
