import type { TourNow, TourPlace } from '@ville-usine/shared/class-visit/tour';
import { ORDER, onFrame } from '../../world/frame-loop.ts';
import { goTo } from '../../world/go-to.ts';
import { useZones } from '../../world/zone-store.ts';
import { useTour } from '../tour/tour-store.ts';
import { ownPlace, stopGoal } from './follow-stops.ts';
import { placeOf, standThere } from './go-along.ts';
import { canGo, guideHere } from './pupil-state.ts';

const LOOKS = 0.25;
/** A guide who does not show themselves for this long is not waited for, seconds. */
const PATIENCE = 20;

/** Once on this page: back to where this pupil stood, or to the class that is under way already. */
export function joinClass(): void {
  let since = 0;
  let waited = 0;
  let stop: () => void = () => undefined;
  const done = (): void => stop();
  stop = onFrame(ORDER.prompt, (dt) => {
    since += dt;
    if (since < LOOKS) return;
    const { tour, self } = useTour.getState();
    if (!tour || !self || !canGo()) return;
    waited += since;
    since = 0;
    if (self.removed || self.place || tour.begunAt === null || tour.endedAt !== null) {
      done();
      if (self.place && !self.removed) void back(self.place);
    } else if (toClass(tour) || waited > PATIENCE) done();
  });
}

const back = ({ zone, x, z, heading }: TourPlace) =>
  goTo(placeOf({ zone, x, z, heading }), { x, z, heading }).catch(() => undefined);

/** Goes to where the class is; true once one is on the way there, or there is nowhere to go. */
function toClass(tour: TourNow): boolean {
  if (!tour.guide) {
    const goal = stopGoal(tour);
    if (goal) void standThere(goal, ...ownPlace());
    return goal !== null || tour.stop === null;
  }
  const { zone, coming, barred } = useZones.getState();
  if (tour.guide.zone !== zone) {
    if (!coming && !barred) void goTo(tour.guide.zone as Parameters<typeof goTo>[0]).catch(() => undefined);
    return false;
  }
  const guide = guideHere();
  if (!guide) return false;
  const { x, z, heading } = guide.pose;
  void standThere({ place: { zone, x, z, heading }, sight: null }, ...ownPlace());
  return true;
}
