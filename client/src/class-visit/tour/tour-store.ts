import type { Brought, Hint, TourNow, TourSelf } from '@ville-usine/shared/class-visit/tour';
import { create } from 'zustand';
import { useConnection } from '../../net/connection.ts';
import { request } from '../../net/request.ts';
import { connect, listen } from '../../net/socket.ts';
import { useVisit } from '../../people/visit-store.ts';

type TourHere = {
  /** The class's visit under way; null for whoever is in none. */
  tour: TourNow | null;
  self: TourSelf | null;
  /** Milliseconds that the server's clock is ahead of this device's. */
  skew: number;
  /** How often this page has joined its class's visit, so that its other parts ask anew. */
  joins: number;
};

/** The class visit that this visitor follows; `follow-tour` alone writes it. */
export const useTour = create<TourHere>(() => ({ tour: null, self: null, skew: 0, joins: 0 }));

/** The server's clock now, milliseconds: times of a tour are on it. */
export const serverNow = (): number => Date.now() + useTour.getState().skew;

type Hearers = { brought: Set<(brought: Brought) => void>; hint: Set<(hint: Hint) => void> };
const hearers: Hearers = { brought: new Set(), hint: new Set() };

/** Hears that one is brought somewhere; gives the way to stop. */
export function onBrought(hear: (brought: Brought) => void): () => void {
  hearers.brought.add(hear);
  return () => hearers.brought.delete(hear);
}

/** Hears the teacher's ready-made words to oneself; gives the way to stop. */
export function onHint(hear: (hint: Hint) => void): () => void {
  hearers.hint.add(hear);
  return () => hearers.hint.delete(hear);
}

const take = (tour: TourNow) => useTour.setState({ tour, skew: tour.now - Date.now() });

let joined = '';
let started = false;

/** Follows the visit of one's class from now on, on this page: joined anew after every cut and with every class. */
export function followTour(): void {
  if (started) return;
  started = true;
  void connect('visitor');
  listen('tour:now', take);
  listen('tour:self', (self) => useTour.setState({ self }));
  listen('tour:brought', (brought) => {
    for (const hear of hearers.brought) hear(brought);
  });
  listen('tour:hint', (hint) => {
    for (const hear of hearers.hint) hear(hint);
  });
  useConnection.subscribe(() => void join());
  useVisit.subscribe(() => void join());
  void join();
}

async function join(): Promise<void> {
  const classId = useVisit.getState().visitor?.classId ?? null;
  const { state, connects } = useConnection.getState();
  if (classId === null) {
    joined = '';
    if (useTour.getState().tour) useTour.setState({ tour: null, self: null });
    return;
  }
  const wish = `${classId} ${connects}`;
  if (state !== 'online' || wish === joined) return;
  joined = wish;
  const answer = await request('tour:join', {});
  if (joined !== wish) return;
  if (!answer.ok) {
    joined = '';
    setTimeout(() => void join(), 2_000);
    return;
  }
  if (!answer.value) return useTour.setState({ tour: null, self: null });
  take(answer.value.tour);
  useTour.setState(({ joins }) => ({ self: answer.value?.self ?? null, joins: joins + 1 }));
}
