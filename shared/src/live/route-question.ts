import { hasContactDetails, isWaiting } from './is-waiting.ts';
import type { QuestionState } from './question.ts';
import type { LiveSession } from './session.ts';

/** Who is in the session now that may decide on one question. */
export type Approvers = {
  /** A teacher of its author's class; false for an author without a class. */
  teacher: boolean;
  moderator: boolean;
};

/** Does the teacher's approval alone publish in a session for this audience? */
export function teacherDecides(audience: LiveSession['audience']): boolean {
  return audience.kind === 'classes' && audience.classIds.length === 1;
}

/** So long a question waits for its teacher alone, milliseconds; then moderators may decide as well. */
export const TEACHER_ALONE_MS = 3 * 60_000;

/**
 * The same question, open to moderators too once its teacher has let it wait too long; in a session of one class, where
 * the teacher alone decides, and in any other state it comes back as it is. `nowMs` since 1970.
 */
export function asLateAs(
  state: QuestionState,
  audience: LiveSession['audience'],
  askedAt: string,
  nowMs: number,
): QuestionState {
  if (!isWaiting(state) || state.awaits !== 'teacher' || state.late || teacherDecides(audience)) return state;
  return nowMs - Date.parse(askedAt) >= TEACHER_ALONE_MS ? { ...state, late: askedAt } : state;
}

/** Are questions of this session shown as soon as they are asked? Only ever among adults. */
export function isUnmoderated({
  moderation,
  audience,
}: Pick<LiveSession, 'moderation' | 'audience'>): boolean {
  return moderation === 'off' && audience.kind === 'adults';
}

/**
 * The state in which a question begins. One with contact details is held, whoever asks. Otherwise it is approved
 * where a session of adults is not moderated, and waits for whoever is there to decide.
 */
export function firstState(
  session: Pick<LiveSession, 'moderation' | 'audience'>,
  contactDetails: boolean,
  there: Approvers,
): QuestionState {
  if (contactDetails) return routed({ name: 'held', because: 'contact-details', awaits: 'teacher' }, there);
  return isUnmoderated(session)
    ? { name: 'approved' }
    : routed({ name: 'submitted', awaits: 'teacher' }, there);
}

/**
 * The same waiting question with whoever is there now: with the teacher of its class first, with the moderators
 * where no teacher is there or one has approved it already, and held where nobody is who may decide. What moderators
 * have before them stays with them. While its author is `blocked` it is set aside, and comes back as it was. Any other
 * state comes back as it is.
 */
export function routed(state: QuestionState, there: Approvers, blocked = false): QuestionState {
  if (!isWaiting(state)) return state;
  const { readBy, remark, late } = state;
  const because = state.name === 'held' ? state.because : null;
  const nobody = because === 'nobody-there';
  const kept = state.awaits !== 'teacher' && there.moderator && !nobody;
  const second = readBy !== undefined || remark !== undefined || kept;
  const awaits = there.teacher && !second ? 'teacher' : 'moderator';
  const way = {
    awaits,
    ...(readBy ? { readBy } : {}),
    ...(remark ? { remark } : {}),
    ...(late && awaits === 'teacher' ? { late } : {}),
  } as const;
  const masked = hasContactDetails(state) ? ({ masked: true } as const) : {};
  const back = because === 'moderator' || (because === 'blocked' && state.keptBack === true);
  const keptBack = back ? ({ keptBack: true } as const) : {};
  if (blocked) return { ...way, name: 'held', because: 'blocked', ...keptBack, ...masked };
  if (back) return { ...way, name: 'held', because: 'moderator', ...masked };
  if (hasContactDetails(state)) return { ...way, name: 'held', because: 'contact-details' };
  const seen = awaits === 'teacher' || there.moderator;
  return seen ? { ...way, name: 'submitted' } : { ...way, name: 'held', because: 'nobody-there' };
}
