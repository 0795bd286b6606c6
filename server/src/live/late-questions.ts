import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import { asLateAs, TEACHER_ALONE_MS } from '@ville-usine/shared/live/route-question';
import type { Kysely } from 'kysely';
import { keepLooking } from '../ops/keep-looking.ts';
import type { Tables } from '../storage/tables.ts';
import { questionsOf, sessionsWaiting } from './kept-questions.ts';
import type { LiveTools } from './live-parts.ts';
import { saveQuestion } from './save-question.ts';
import { sessionById } from './sessions.ts';
import { tellChange } from './tell-change.ts';

/** How often it is looked what has waited too long, milliseconds. */
const LOOK_EVERY_MS = 5_000;

type Tools = Pick<LiveTools, 'storage' | 'clock' | 'commit' | 'logger'>;

/** Opens to the moderators what a class's teacher lets wait too long, by the server's clock alone: a restart forgets none. */
async function openLate({ storage, clock, commit }: Tools): Promise<void> {
  const nowMs = clock.now().getTime();
  const askedBy = new Date(nowMs - TEACHER_ALONE_MS).toISOString();
  for (const sessionId of await sessionsWaiting(storage.db, askedBy)) {
    if ((await lateIn(storage.db, sessionId, nowMs)).length === 0) continue;
    await commit(async (trx, log) => {
      for (const { before, after } of await lateIn(trx, sessionId, nowMs)) {
        await saveQuestion(trx, after);
        tellChange(log, before, after);
      }
    });
  }
}

type Late = { before: KeptQuestion; after: KeptQuestion };

async function lateIn(db: Kysely<Tables>, sessionId: string, nowMs: number): Promise<Late[]> {
  const { audience } = await sessionById(db, sessionId);
  return (await questionsOf(db, sessionId, 'waiting')).flatMap((before) => {
    const state = asLateAs(before.state, audience, before.askedAt, nowMs);
    return state === before.state ? [] : [{ before, after: { ...before, state } }];
  });
}

/** Looks now and then until it is stopped; `stop` waits for a look that is under way. */
export function keepOpeningLate(tools: Tools): { stop(): Promise<void> } {
  return keepLooking(() => openLate(tools), LOOK_EVERY_MS, {
    logger: tools.logger,
    failed: 'late questions could not be opened',
  });
}
