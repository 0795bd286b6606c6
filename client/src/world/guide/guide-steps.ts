/** What Boulon shows, in this order. */
export const GUIDE_STEPS = ['look', 'walk', 'run', 'door', 'map'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** What someone did since a step began: radians turned, metres walked and run, what they stood at and opened. */
export type Doings = { turned: number; walked: number; ran: number; atDoor: boolean; mapOpen: boolean };

/** Enough of it to know how, as one finds out by doing. */
const ENOUGH = { turned: 0.9, walked: 5, ran: 5 };
/** Whoever has gone this far without it, metres, is not kept at a step for it. */
const WENT_ON = { look: 30, run: 60 };

export const nothingDone = (): Doings => ({ turned: 0, walked: 0, ran: 0, atDoor: false, mapOpen: false });

/** True once a step has been done. */
export function isDone(step: GuideStep, { turned, walked, ran, atDoor, mapOpen }: Doings): boolean {
  switch (step) {
    case 'look':
      return turned >= ENOUGH.turned || walked >= WENT_ON.look;
    case 'walk':
      return walked >= ENOUGH.walked;
    case 'run':
      return ran >= ENOUGH.ran || walked >= WENT_ON.run;
    case 'door':
      return atDoor;
    case 'map':
      return mapOpen;
  }
}

/** The step after this one; `bye` after the last. */
export function stepAfter(step: GuideStep): GuideStep | 'bye' {
  return GUIDE_STEPS[GUIDE_STEPS.indexOf(step) + 1] ?? 'bye';
}
