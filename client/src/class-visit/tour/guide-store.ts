import type { Board, TourNow } from '@ville-usine/shared/class-visit/tour';
import type { TourOrder } from '@ville-usine/shared/class-visit/tour-wire';
import type { Payload, Replies, RequestName } from '@ville-usine/shared/wire';
import { create } from 'zustand';
import { useConnection } from '../../net/connection.ts';
import { request } from '../../net/request.ts';
import type { Failure, Result } from '../../net/result.ts';
import { type As, connect, listen } from '../../net/socket.ts';
import { deviceKey } from './device-key.ts';

type GuideHere = {
  tour: TourNow | null;
  board: Board | null;
  /** Why the link leads nobody; null while it does, or while nobody knows yet. */
  failure: Failure | null;
  /** The last order that could not be carried out. */
  refused: Failure | null;
  /** Another machine with the same link leads since then, milliseconds; null while this one does. */
  takenAt: number | null;
  /** Milliseconds that the server's clock is ahead of this device's. */
  skew: number;
  /** How often this page has entered as guide, so that its other parts ask anew. */
  enters: number;
};

/** The class that this page leads; `leadTour` begins it. */
export const useGuide = create<GuideHere>(() => ({
  tour: null,
  board: null,
  failure: null,
  refused: null,
  takenAt: null,
  skew: 0,
  enters: 0,
}));

const ERASED: Failure = { code: 'visit-erased', sentence: '' };

const take = (tour: TourNow) => {
  // What is still told while a class is being erased brings it back on no page.
  if (useGuide.getState().failure !== ERASED) useGuide.setState({ tour, skew: tour.now - Date.now() });
};

let leading: { token: string; entered: number } | null = null;

/** Leads the class of a private link from this page, anew after every cut; on the staff's line where the page has that one. */
export function leadTour(token: string, as: As = 'visitor'): void {
  const isNew = leading === null;
  leading = { token, entered: -1 };
  useGuide.setState({ tour: null, board: null, failure: null, refused: null, takenAt: null });
  if (isNew) {
    void connect(as);
    listen('tour:now', take);
    listen('tour:board', (board) => useGuide.setState({ board }));
    listen('guide:taken', () => useGuide.setState({ takenAt: Date.now() }));
    listen('guide:leads', () => useGuide.setState({ takenAt: null }));
    listen('guide:erased', () => useGuide.setState({ tour: null, failure: ERASED }));
    useConnection.subscribe(() => void enter());
  }
  void enter();
}

async function enter(): Promise<void> {
  const { state, connects } = useConnection.getState();
  const asked = leading;
  if (!asked || state !== 'online' || asked.entered === connects) return;
  asked.entered = connects;
  const answer = await request('guide:enter', { token: asked.token, device: deviceKey() });
  if (leading !== asked) return;
  if (answer.ok) {
    take(answer.value.tour);
    const { board } = answer.value;
    useGuide.setState(({ enters }) => ({ board, failure: null, takenAt: null, enters: enters + 1 }));
    return;
  }
  if (answer.error.code === 'visit-unknown')
    return useGuide.setState(({ failure }) => ({ failure: failure ?? answer.error }));
  asked.entered = -1;
  setTimeout(() => void enter(), 2_000);
}

type GuideRequest = Extract<RequestName, `guide:${string}`>;

/** Asks something of the class; what was refused is in the store until the next asking. */
export async function guideAsks<N extends GuideRequest>(
  name: N,
  payload: Payload<N>,
): Promise<Result<Replies[N]>> {
  useGuide.setState({ refused: null });
  const answer = await request(name, payload);
  if (answer.ok) useGuide.setState({ takenAt: null });
  else useGuide.setState({ refused: answer.error });
  return answer;
}

/** Gives the class an order; true once it is carried out. */
export const order = async (wish: TourOrder): Promise<boolean> => (await guideAsks('guide:order', wish)).ok;
