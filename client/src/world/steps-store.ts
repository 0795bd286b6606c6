import { create } from 'zustand';

/** The steps of making this visitor has been at since the page was opened, and the one they stand at now. */
export const useSteps = create<{ here: string | null; seen: readonly string[] }>(() => ({
  here: null,
  seen: [],
}));

/** One stands at this step, or at none. */
export function standAtStep(step: string | null): void {
  if (step !== useSteps.getState().here) useSteps.setState({ here: step });
  if (step) seeStep(step);
}

/** One has come to this step, or has read it from afar. */
export function seeStep(step: string): void {
  const { seen } = useSteps.getState();
  if (!seen.includes(step)) useSteps.setState({ seen: [...seen, step] });
}
