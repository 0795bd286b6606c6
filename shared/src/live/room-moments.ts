import type { LiveEvent } from './event.ts';
import type { Moment } from './replay.ts';

/** When polls were opened and ended, and what was put on the big screen, from a session's public log. */
export function roomMoments(entries: readonly { at: string; event: LiveEvent }[]): Moment[] {
  const opened = new Set<string>();
  const closed = new Set<string>();
  const moments: Moment[] = [];
  for (const { at, event } of entries) {
    if (event.kind === 'poll') {
      const { id: pollId, state } = event.poll;
      if (!opened.has(pollId)) moments.push({ at, kind: 'poll', pollId });
      opened.add(pollId);
      if (state === 'closed' && !closed.has(pollId)) moments.push({ at, kind: 'results', pollId });
      if (state === 'closed') closed.add(pollId);
    }
    if (event.kind !== 'spotlight') continue;
    const { spotlight } = event;
    if (spotlight.kind === 'picture' || spotlight.kind === 'spot')
      moments.push({ at, kind: spotlight.kind, of: spotlight.of });
  }
  // One that nobody closed ended with the session.
  const last = entries.at(-1)?.at ?? '';
  for (const pollId of opened) if (!closed.has(pollId)) moments.push({ at: last, kind: 'results', pollId });
  return moments;
}
