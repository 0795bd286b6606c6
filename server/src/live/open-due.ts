import { isDue, OPENS_AHEAD_MS } from '@ville-usine/shared/live/session-times';
import { keepLooking } from '../ops/keep-looking.ts';
import { changeSession, writeState } from './change-session.ts';
import type { LiveTools } from './live-parts.ts';

/** How often it is looked what is due, milliseconds. */
const LOOK_EVERY_MS = 5_000;

/** Opens every session whose quarter of an hour has come, by the clock alone: a restart forgets none. */
export async function openDue(tools: LiveTools): Promise<void> {
  const nowMs = tools.clock.now().getTime();
  const due = await tools.storage.db
    .selectFrom('live_sessions')
    .select('id')
    .where('state', '=', 'scheduled')
    .where('starts_at', '<=', new Date(nowMs + OPENS_AHEAD_MS).toISOString())
    .where('ends_at', '>', new Date(nowMs).toISOString())
    .execute();
  for (const { id } of due) {
    const opened = await changeSession(tools, id, async (trx, before, at) => {
      if (!isDue(before, Date.parse(at))) return false;
      await writeState(trx, id, 'open', false);
      return true;
    });
    if (opened) tools.logger.info({ session: id }, 'session opened at its time');
  }
}

/** Looks now and then until it is stopped; `stop` waits for a look that is under way. */
export function keepOpening(tools: LiveTools): { stop(): Promise<void> } {
  return keepLooking(() => openDue(tools), LOOK_EVERY_MS, {
    logger: tools.logger,
    failed: 'sessions could not be opened',
  });
}
