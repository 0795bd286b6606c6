import { errorForLog } from '../ops/error-for-log.ts';
import { questionsOf, sessionsWaiting } from './kept-questions.ts';
import { keepOpeningLate } from './late-questions.ts';
import type { LiveTools } from './live-parts.ts';
import { saveQuestion } from './save-question.ts';
import { tellChange } from './tell-change.ts';
import { withWhoIsThere } from './who-is-there.ts';

/** Whoever reloads a page or changes rooms is back within this time, milliseconds; their questions stay theirs. */
const GRACE_MS = 3_000;
/** After a start those who were there have this long to come back, milliseconds. */
const START_MS = 10_000;

/**
 * Keeps waiting questions with somebody who is there: at once when a teacher or a moderator comes, a few seconds
 * after one has gone. What a teacher lets wait too long is opened to the moderators by the server's clock. `close` stops
 * the timers.
 */
export function keepRouted(tools: LiveTools): { close(): Promise<void> } {
  const { commit, audience, storage, logger } = tools;
  const timers = new Map<string, NodeJS.Timeout>();
  let closed = false;

  function route(sessionId: string): void {
    const work = commit(async (trx, log) => {
      for (const before of await questionsOf(trx, sessionId, 'waiting')) {
        const after = withWhoIsThere(audience, before);
        if (JSON.stringify(after.state) === JSON.stringify(before.state)) continue;
        await saveQuestion(trx, after);
        tellChange(log, before, after);
      }
    });
    work.catch((error) => logger.error({ err: errorForLog(error) }, 'waiting questions could not be routed'));
  }

  audience.whenApproversChange((sessionId, came) => {
    if (closed) return;
    if (came) return route(sessionId);
    clearTimeout(timers.get(sessionId));
    const timer = setTimeout(() => {
      timers.delete(sessionId);
      route(sessionId);
    }, GRACE_MS);
    timers.set(sessionId, timer.unref());
  });
  const late = keepOpeningLate(tools);
  const afterStart = setTimeout(async () => {
    for (const sessionId of await sessionsWaiting(storage.db)) if (!closed) route(sessionId);
  }, START_MS).unref();

  return {
    async close() {
      closed = true;
      clearTimeout(afterStart);
      for (const timer of timers.values()) clearTimeout(timer);
      await late.stop();
    },
  };
}
