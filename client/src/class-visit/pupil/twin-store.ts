import type { Hint } from '@ville-usine/shared/class-visit/tour';
import { create } from 'zustand';
import { NEW_TWIN, stepTwin, type Twin, type TwinAct } from './step-twin.ts';

type TwinHere = {
  twin: Twin;
  /** The teacher's last words to this pupil that are not put away. */
  hint: Hint | null;
  /** The invitation that was declined or followed. */
  declined: string | null;
};

/** How these pages follow the class; kept while one goes from page to page. */
export const useTwin = create<TwinHere>(() => ({ twin: NEW_TWIN, hint: null, declined: null }));

/** Decides what comes next, and gives the page to open now. */
export function actTwin(act: TwinAct): string | null {
  const { twin, go } = stepTwin(useTwin.getState().twin, act);
  useTwin.setState({ twin });
  return go;
}
