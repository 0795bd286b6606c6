import type { LiveSession } from '@ville-usine/shared/live/session';
import type { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import { isPast } from '@ville-usine/shared/programme/event-days';
import { type Facets, facetsOfEvent, facetsOfSession } from '@ville-usine/shared/programme/event-filter';
import { isOver } from '../../content/choose-session.ts';
import { dayOf } from '../agenda-days.ts';

/** One entry of the list: an event of the territory, or a live session here. */
export type Listing = { id: string; facets: Facets; past: boolean } & (
  | { event: ProgrammeEvent; session?: never }
  | { session: LiveSession; event?: never }
);

/**
 * Live sessions that are not over, by their beginning, then the territory's events in their order; what is past, seen
 * from `nowMs`, is marked so. Sessions that their reader may not enter are left to the agenda.
 */
export function listings(
  events: readonly ProgrammeEvent[],
  sessions: readonly LiveSession[],
  { editionEnd, nowMs }: { editionEnd: string; nowMs: number },
): Listing[] {
  const here = sessions
    .filter((session) => !isOver(session) && !session.reserved)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map((session) => ({
      id: `session-${session.id}`,
      session,
      facets: facetsOfSession(session, dayOf(session.startsAt)),
      past: false,
    }));
  const today = dayOf(nowMs);
  return [
    ...here,
    ...events.map((event) => ({
      id: event.id,
      event,
      facets: facetsOfEvent(event),
      past: isPast(event, editionEnd, today),
    })),
  ];
}
