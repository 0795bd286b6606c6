import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { DeskQuestion } from '@ville-usine/shared/live/question';
import { waitingList } from './waiting-list.ts';

/** A question with the session it was asked in. */
export type QueuedQuestion = DeskQuestion & { sessionId: string };

type Desk = Pick<LiveSnapshot, 'desk'> & { session: Pick<LiveSnapshot['session'], 'id'> };

/** All questions of these sessions' desks, each with its session. */
export function questionsOf(desks: readonly Desk[]): QueuedQuestion[] {
  return desks.flatMap(({ session, desk }) =>
    (desk?.questions ?? []).map((question) => ({ ...question, sessionId: session.id })),
  );
}

/**
 * The one queue of several sessions: what waits for a moderator, oldest first whatever its session; what was put off
 * or kept back comes last. `acted` are those just decided here whose confirmation is on its way.
 */
export function mergedQueue(
  desks: readonly Desk[],
  acted: ReadonlySet<string> = new Set(),
  later: readonly string[] = [],
): QueuedQuestion[] {
  return waitingList(questionsOf(desks), acted, later);
}
