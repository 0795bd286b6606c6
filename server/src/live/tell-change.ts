import { type KeptQuestion, toDesk, toOwn, toPublic } from '@ville-usine/shared/live/question-views';
import type { EventLog } from './event-log.ts';

/**
 * Logs a question's change for everyone who may see something of it: moderators and the teachers of its class always, its
 * author where their view of it changed, everyone once it is public, or that it no longer is.
 */
export function tellChange(log: EventLog, before: KeptQuestion | null, after: KeptQuestion): void {
  const { sessionId, visitorId, id } = after;
  log(sessionId, 'desk', { kind: 'desk-question', question: toDesk(after) });
  if (after.classId !== null)
    log(sessionId, `class:${after.classId}`, { kind: 'class-question', question: toDesk(after) });
  const own = toOwn(after);
  if (before === null || JSON.stringify(toOwn(before)) !== JSON.stringify(own)) {
    log(sessionId, `own:${visitorId}`, { kind: 'own-question', question: own });
  }
  const question = toPublic(after);
  if (question) log(sessionId, 'public', { kind: 'question', question });
  else if (before && toPublic(before)) log(sessionId, 'public', { kind: 'retracted', id });
}
