import type { Goal, Shown } from '@ville-usine/shared/class-visit/tour';
import type { AppSocket } from '../../ops/app-socket.ts';
import type { Presence, Standing } from '../../presence/attach-presence.ts';

/** Of a class's guides' pages, the one that leads last and walks in the class's city; null while all lead from their page. */
export function guideStanding(
  guides: readonly AppSocket[],
  presence: Pick<Presence, 'whereIs'>,
  classId: string,
): Standing | null {
  for (const { data } of guides.toReversed()) {
    const standing = presence.whereIs(data.person.id);
    if (standing?.copy === `class:${classId}`) return standing;
  }
  return null;
}

/** Where somebody stands as a class's goal, with what is shown where that is in the same zone. */
export const goalAt = ({ zone, pose }: Standing, shown: Shown | null): Goal => ({
  place: { zone, x: pose.x, z: pose.z, heading: pose.heading },
  sight: shown?.zone === zone ? { kind: shown.kind, target: shown.target } : null,
});
