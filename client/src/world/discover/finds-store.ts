import type { SectorId } from '@ville-usine/shared/content/sector';
import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../../net/api.ts';
import { kept } from '../../net/kept.ts';
import { createOutbox } from '../../net/outbox.ts';
import { visitorOwner } from '../../net/owner.ts';
import { OFFLINE } from '../../net/result.ts';
import { openVisit } from '../../people/visit-store.ts';

type FindsState = {
  /** Gears this visitor has found, by district, as the server and this device know it. */
  found: readonly SectorId[];
  /** The find of this moment, for the small celebration; counted up with each one. */
  fresh: { gear: SectorId; turn: number } | null;
};

const NOTHING: FindsState = { found: [], fresh: null };

export const useFinds = create<FindsState>(() => NOTHING);

function know(gears: readonly SectorId[]): void {
  const { found } = useFinds.getState();
  const more = gears.filter((gear) => !found.includes(gear));
  if (more.length > 0) useFinds.setState({ found: [...found, ...more] });
}

/** Finds on their way to the server, under the gear's own name: sent twice, they are kept once. */
const outbox = createOutbox<{ gear: SectorId }>({
  name: 'find',
  kept,
  owner: visitorOwner,
  send: async ({ gear }, still) => {
    const visitor = await openVisit();
    if (!visitor || !still()) return { ok: false, error: OFFLINE };
    const answer = await api('POST /api/finds', { body: { gear } });
    if (answer.ok && still()) know(answer.value.found);
    return answer;
  },
});

outbox.store.subscribe(({ entries }) => know(entries.map(({ gear }) => gear)));

let asked = false;

/** A server that did not say what was found is asked again after so long, then after twice as long each time, milliseconds. */
const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 60_000;
let wait = FIRST_WAIT_MS;
let next: ReturnType<typeof setTimeout> | undefined;

/** What was found before: from the server, and what this device has not sent yet. Asked once, and again until the server says it. */
export async function loadFinds(): Promise<void> {
  if (asked) return;
  asked = true;
  void outbox.flush();
  const visitor = await openVisit();
  const answer = visitor && (await api('GET /api/finds'));
  clearTimeout(next);
  if (answer?.ok) {
    wait = FIRST_WAIT_MS;
    return know(answer.value.found);
  }
  asked = false;
  next = setTimeout(() => void loadFinds(), wait);
  wait = Math.min(wait * 2, LONGEST_WAIT_MS);
}

/** A gear is found: shown at once, kept on the device, sent when the network is there. Found twice, it counts once. */
export function find(gear: SectorId): void {
  const { found, fresh } = useFinds.getState();
  if (found.includes(gear)) return;
  useFinds.setState({ found: [...found, gear], fresh: { gear, turn: (fresh?.turn ?? 0) + 1 } });
  void outbox.put(gear, { gear });
}

/** True while the server has not heard of every find. */
export const findsWaiting = (): boolean => outbox.store.getState().entries.some(({ returned }) => !returned);

/** The gears found by this visitor; its first use loads them. */
export function useFound(): readonly SectorId[] {
  useEffect(() => void loadFinds(), []);
  return useFinds((state) => state.found);
}

globalThis.addEventListener?.('online', () => {
  void outbox.flush();
  void loadFinds();
});

// Another pupil at the same computer has found nothing yet; the same one under a new id keeps what was found.
visitorOwner.subscribe(({ id, before }, was) => {
  if (id === was.id) return;
  asked = false;
  if (before !== was.id) useFinds.setState(NOTHING);
  void loadFinds();
});
