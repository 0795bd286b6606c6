import type { Goal, TourNow } from '@ville-usine/shared/class-visit/tour';
import { goalOfStop } from '@ville-usine/shared/class-visit/tour-places';
import { loadEdition, useEditionStore } from '../../content/edition-store.ts';
import { onSessions } from '../../content/sessions-store.ts';
import { slotHere } from '../../presence/join-zone.ts';
import { ORDER, onFrame } from '../../world/frame-loop.ts';
import { walkThere } from './go-along.ts';
import { canGo, follows, isBusy, isListening, led } from './pupil-state.ts';

/** A class is thought of as this large where nobody says how many come. */
const CLASS = 28;
const LOOKS = 0.5;

let sectors: ReadonlyMap<string, string | null> = new Map();

/** The place of the stop at which the class is; null before the first one, and before the edition has come. */
export function stopGoal({ stop, stops }: TourNow): Goal | null {
  const { edition } = useEditionStore.getState();
  const at = stop && stops[stop.index];
  return edition && at ? goalOfStop(edition, at, (id) => sectors.get(id) ?? null) : null;
}

/** This pupil's place among the others of a goal that nobody has numbered. */
export const ownPlace = (): [index: number, of: number] => [(slotHere() ?? 0) % CLASS, CLASS];

/** Takes this pupil from stop to stop while the class follows a teacher who leads from their page. */
export function followStops(): void {
  void loadEdition();
  onSessions((sessions) => {
    sectors = new Map(sessions.map(({ id, sectorId, venue }) => [id, venue === 'agora' ? null : sectorId]));
  });
  let since = 0;
  let been = '';
  onFrame(ORDER.prompt, (dt) => {
    since += dt;
    if (since < LOOKS) return;
    since = 0;
    const tour = led();
    if (!tour?.stop || !follows() || tour.guide) {
      been = '';
      return;
    }
    const key = `${tour.stop.index} ${tour.stop.since}`;
    const goal = stopGoal(tour);
    if (key === been || !goal || !canGo() || isBusy() || isListening()) return;
    been = key;
    void walkThere(goal, ...ownPlace());
  });
}
