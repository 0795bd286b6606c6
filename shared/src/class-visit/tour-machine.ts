import { GATHER_MS, type Goal, LISTEN_MAX_S, type Shown, type TourNow } from './tour.ts';
import type { TourOrder } from './tour-wire.ts';

/** What a tour remembers by itself; kept on disk, so that a restart finds the class where it was. */
export type Tour = Pick<TourNow, 'begunAt' | 'endedAt' | 'stop' | 'mode' | 'gather' | 'invite' | 'shown'> & {
  listen: { since: number; until: number } | null;
};

/** A visit that its teacher has not begun. */
export const NEW_TOUR: Tour = {
  begunAt: null,
  endedAt: null,
  stop: null,
  mode: { is: 'free', within: null },
  listen: null,
  gather: null,
  invite: null,
  shown: null,
};

/** What an order needs to be carried out. */
export type OrderContext = {
  /** Milliseconds. */
  now: number;
  /** A name nobody has given yet. */
  id: string;
  /** How many stops the itinerary has. */
  stops: number;
  /** Where the guide stands, facing what they face; null while they lead from their page. */
  here: Goal | null;
  /** The place of a stop. */
  goalOf: (index: number) => Goal;
};

export type OrderFault = 'tour-over' | 'tour-nowhere' | 'visit-stop-gone';

/** The tour after an order, or why it cannot be carried out. The first order begins a visit; after its end only `begin` does. */
export function orderTour(tour: Tour, order: TourOrder, context: OrderContext): Tour | OrderFault {
  const { now, id, stops } = context;
  if (tour.endedAt !== null && order.do !== 'begin') return order.do === 'end' ? tour : 'tour-over';
  const under: Tour = { ...tour, begunAt: tour.begunAt ?? now, endedAt: null };
  const goal = context.here ?? (tour.stop ? context.goalOf(tour.stop.index) : null);
  switch (order.do) {
    case 'begin':
      return under;
    case 'end':
      return { ...NEW_TOUR, begunAt: under.begunAt, stop: tour.stop, endedAt: now };
    case 'invite':
      return goal ? { ...under, invite: { id, goal } } : 'tour-nowhere';
    case 'gather':
      return goal ? { ...under, ...gathering(id, now, goal) } : 'tour-nowhere';
    case 'cancel-gather':
      return { ...under, gather: null };
    case 'follow':
      return goal ? { ...under, mode: { is: 'follow' }, invite: null, listen: null } : 'tour-nowhere';
    case 'free':
      return { ...under, mode: { is: 'free', within: order.within }, listen: null };
    case 'listen':
      return { ...under, listen: listening(tour, now, order.seconds), invite: null };
    case 'stop-listening':
      return { ...under, listen: null };
    case 'show':
      return { ...under, shown: order.shown satisfies Shown };
    case 'hide':
      return { ...under, shown: null };
    case 'stop': {
      if (order.index >= stops) return 'visit-stop-gone';
      const there: Tour = { ...under, stop: { index: order.index, since: now }, shown: null, invite: null };
      return order.bring ? { ...there, ...gathering(id, now, context.goalOf(order.index)) } : there;
    }
  }
}

const gathering = (id: string, now: number, goal: Goal) => ({
  gather: { id, due: now + GATHER_MS, goal },
  invite: null,
});

/** However often it is asked for, one silence lasts no longer than the longest one. */
function listening({ listen }: Tour, now: number, seconds: number): Tour['listen'] {
  const since = listen && listen.until > now ? listen.since : now;
  return { since, until: Math.min(now + seconds * 1000, since + LISTEN_MAX_S * 1000) };
}

/** The tour once what was due has come: `gathered` when everyone is to be brought now. The same object when nothing was. */
export function settleTour(tour: Tour, now: number): { tour: Tour; gathered: Tour['gather'] } {
  const heard = tour.listen !== null && tour.listen.until <= now;
  const gathered = tour.gather !== null && tour.gather.due <= now ? tour.gather : null;
  if (!heard && !gathered) return { tour, gathered: null };
  return {
    tour: { ...tour, listen: heard ? null : tour.listen, gather: gathered ? null : tour.gather },
    gathered,
  };
}

/** When something of the tour is next due, milliseconds; null when nothing is. */
export function nextDue({ listen, gather }: Tour): number | null {
  const times = [listen?.until, gather?.due].filter((time) => time !== undefined);
  return times.length === 0 ? null : Math.min(...times);
}
