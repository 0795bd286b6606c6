import type { Board, BoardPupil } from '@ville-usine/shared/class-visit/tour';

/** What concerns a teacher most about one pupil; the first that is true, in this order. */
const CONCERNS = ['hand', 'stuck', 'aside', 'offline', 'removed', 'none'] as const;
export type Concern = (typeof CONCERNS)[number];

export function concernOf({ handAt, state, aside }: BoardPupil): Concern {
  if (handAt !== null) return 'hand';
  if (state === 'stuck' || state === 'offline' || state === 'removed') return state;
  return aside ? 'aside' : 'none';
}

/** Can anything reach them now? */
export const isReached = ({ state }: BoardPupil): boolean => state !== 'offline' && state !== 'removed';

/** Hands first, the longest up first; then whoever is stuck, aside, offline; the others by their names. */
export function inOrder(pupils: readonly BoardPupil[]): BoardPupil[] {
  const rank = (pupil: BoardPupil) => CONCERNS.indexOf(concernOf(pupil));
  return [...pupils].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.handAt ?? 0) - (b.handAt ?? 0) ||
      a.pseudonym.localeCompare(b.pseudonym, 'fr') ||
      a.id.localeCompare(b.id),
  );
}

export type Counts = Record<'connected' | 'hands' | 'stuck' | 'aside' | 'offline' | 'removed', number> & {
  /** Connected and with the class. */
  together: number;
  places: number;
};

/** The figures over the map. */
export function countsOf({ pupils, places }: Pick<Board, 'pupils' | 'places'>): Counts {
  const count = (wanted: (pupil: BoardPupil) => boolean) => pupils.filter(wanted).length;
  return {
    connected: count(isReached),
    together: count((one) => isReached(one) && !one.aside),
    hands: count(({ handAt }) => handAt !== null),
    stuck: count(({ state }) => state === 'stuck'),
    aside: count((one) => isReached(one) && one.aside),
    offline: count(({ state }) => state === 'offline'),
    removed: count(({ state }) => state === 'removed'),
    places: Math.max(places.of, pupils.length),
  };
}
