import { type Quarter, quarterAt } from '@ville-usine/shared/world/discover/quarter';
import { create } from 'zustand';
import { ORDER, onFrame } from '../frame-loop.ts';
import { self } from '../self.ts';

/** Looked at so often, seconds. */
const EVERY = 0.4;

/** The part of the city one stands in, or stood in before entering a hall. */
export const useQuarter = create<{ quarter: Quarter }>(() => ({ quarter: 'plaza' }));

/** Keeps the quarter true to where one stands; `outdoors` says whether that is the city. */
export function noteQuarter(outdoors: () => boolean): void {
  let since = EVERY;
  onFrame(ORDER.prompt, (dt) => {
    since += dt;
    if (since < EVERY || !outdoors()) return;
    since = 0;
    const quarter = quarterAt(self.x, self.z);
    if (quarter !== useQuarter.getState().quarter) useQuarter.setState({ quarter });
  });
}
