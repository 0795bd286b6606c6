import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import { pageOfSight, samePage } from './page-of.ts';

/** So long a page says where it goes before it goes by itself, milliseconds. */
const NOTICE_MS = 5_000;

/** How a pupil's pages follow their class. Pages are addresses; times are milliseconds on the server's clock. */
export type Twin = {
  /** What these pages have answered already: where the class went, and what it was shown. */
  answered: { class: string | null; shown: string | null };
  /** Goes there by itself then. */
  going: { page: string; due: number } | null;
  /** The teacher calls there, and the pupil was busy. */
  called: { page: string; why: 'follow' | 'brought' | 'shown' } | null;
  /** Came to `at` by itself, from `from`. */
  back: { from: string; at: string } | null;
};

export const NEW_TWIN: Twin = {
  answered: { class: null, shown: null },
  going: null,
  called: null,
  back: null,
};

/** Where the pupil is, and whether something is being written or answered there. */
export type Here = { page: string; busy: boolean; now: number };

export type TwinAct =
  /** The tour is this now; `page` is where the class is. */
  | { act: 'told'; tour: TourNow; page: string | null; here: Here }
  | { act: 'brought'; page: string; here: Here }
  | { act: 'second'; here: Here }
  | { act: 'stay' };

/** What the pages do next; `go` is the page to open now. Nobody who writes or answers is ever taken away from it. */
export function stepTwin(twin: Twin, act: TwinAct): { twin: Twin; go: string | null } {
  switch (act.act) {
    case 'told':
      return told(twin, act);
    case 'brought':
      return call(twin, act.page, 'brought', act.here);
    case 'second': {
      if (!twin.going || act.here.now < twin.going.due) return { twin, go: null };
      return call(twin, twin.going.page, 'follow', act.here);
    }
    case 'stay':
      return { twin: { ...twin, going: null, called: null }, go: null };
  }
}

function told(twin: Twin, { tour, page, here }: Extract<TwinAct, { act: 'told' }>) {
  const over = tour.endedAt !== null;
  const shown = over || !tour.shown ? null : `${pageOfSight(tour.shown)} ${tour.shown.opened}`;
  const follows = !over && tour.mode.is === 'follow';
  // While the guide is away pupils roam, and nobody is fetched a second time when they come back.
  const goal = !tour.guided ? twin.answered.class : follows && page ? `${page} ${tour.stop?.since}` : null;
  const after: Twin = {
    ...twin,
    answered: { class: goal, shown },
    going: follows && tour.guided && goal === twin.answered.class ? twin.going : null,
    called: over ? null : twin.called,
  };
  if (shown !== twin.answered.shown && tour.shown?.opened && shown)
    return call(after, pageOfSight(tour.shown), 'shown', here);
  if (goal === twin.answered.class || !goal || !page) return { twin: after, go: null };
  if (samePage(page, here.page)) return { twin: { ...after, called: null }, go: null };
  if (here.busy) return { twin: { ...after, called: { page, why: 'follow' as const } }, go: null };
  return { twin: { ...after, going: { page, due: here.now + NOTICE_MS }, called: null }, go: null };
}

function call(twin: Twin, page: string, why: 'follow' | 'brought' | 'shown', here: Here) {
  const settled: Twin = { ...twin, going: null, called: null };
  if (samePage(page, here.page)) return { twin: settled, go: null };
  if (here.busy) return { twin: { ...settled, called: { page, why } }, go: null };
  return { twin: { ...settled, back: { from: here.page, at: page } }, go: page };
}
