import type { ErrorCode } from '../errors.ts';
import { isPublic } from './is-public.ts';
import { hasContactDetails, isKeptBack, isSetAside, isWaiting, type WaitingState } from './is-waiting.ts';
import type { QuestionState, RefusalReason, Waiting } from './question.ts';

/** A professional who acts: staff id and stage name. */
type Answerer = { by: string; byName: string };

/**
 * What may be done to a question. `approve` is the decision that publishes, by a moderator or, in a session of one
 * class, by its teacher (`by`); `vouch` is the teacher's approval that a moderator's has to follow. An `undo` says
 * which act it takes back and the state before that act.
 */
export type QuestionAct =
  | { kind: 'approve'; by: 'teacher' | 'moderator' }
  | { kind: 'vouch'; byName: string }
  | { kind: 'refuse'; reason: RefusalReason }
  | { kind: 'reword' }
  | { kind: 'merge'; into: string }
  | { kind: 'hold' | 'unhold' }
  | { kind: 'undo'; of: UndoableAct; before: QuestionState }
  | ({ kind: 'take' | 'release' } & Answerer)
  | ({ kind: 'answer'; text: string; at: string; aloud?: true } & Answerer)
  | ({ kind: 'send-back'; remark: string } & Answerer)
  | { kind: 'withdraw' }
  | { kind: 'archive' };

export const UNDOABLE_ACTS = ['approve', 'refuse', 'reword', 'vouch', 'merge', 'hold', 'unhold'] as const;
export type UndoableAct = (typeof UNDOABLE_ACTS)[number];

export type Transition = { ok: true; state: QuestionState } | { ok: false; code: ErrorCode };

/**
 * A question's next state, or why the act is refused. Waiting questions are approved, refused or reworded; an
 * approved one may still be refused, reworded, merged or withdrawn until a professional takes it. Repeating one's own
 * take, answer or withdrawal changes nothing. A blocked author's question can be refused or withdrawn, nothing else.
 */
export function transition(state: QuestionState, act: QuestionAct): Transition {
  if (isSetAside(state) && FOR_THE_FREE.includes(act.kind)) return authorBlocked;
  switch (act.kind) {
    case 'approve':
      if (!isWaiting(state)) return movedOn;
      return act.by === 'moderator' && state.awaits === 'teacher' && !state.late
        ? teacherFirst
        : to({ name: 'approved' });
    case 'vouch':
      if (!isWaiting(state) || state.awaits !== 'teacher') return movedOn;
      return to(vouched(state, act.byName));
    case 'refuse':
      return isBeforeTaking(state) ? to({ name: 'refused', reason: act.reason }) : movedOn;
    case 'reword':
      return isBeforeTaking(state) ? to(reworded(state)) : movedOn;
    case 'merge':
      return isBeforeTaking(state) ? to({ name: 'merged', into: act.into }) : movedOn;
    case 'hold':
      if (!isWaiting(state)) return movedOn;
      if (state.awaits === 'teacher' && !state.late) return teacherFirst;
      return isKeptBack(state) ? to(state) : to(keptBack(state));
    case 'unhold':
      return isWaiting(state) && isKeptBack(state) ? to(letGo(state)) : movedOn;
    case 'undo':
      return isAsLeftBy(act.of, act.before, state) ? to(act.before) : movedOn;
    case 'take':
      if (state.name === 'approved') return to({ name: 'taken', by: act.by, byName: act.byName });
      return state.name === 'taken' ? onlyBy(act.by, state) : notPublicOr(state);
    case 'release':
      if (state.name !== 'taken') return notPublicOr(state);
      return state.by === act.by ? to({ name: 'approved' }) : taken;
    case 'answer':
      return answer(state, act);
    case 'send-back':
      if (state.name === 'taken' && state.by !== act.by) return taken;
      if (state.name !== 'approved' && state.name !== 'taken') return notPublicOr(state);
      return to({
        name: 'submitted',
        awaits: 'moderator',
        remark: { byName: act.byName, text: act.remark },
      });
    case 'withdraw':
      if (state.name === 'withdrawn') return to(state);
      if (state.name === 'taken' || state.name === 'answered') return tooLate;
      return isBeforeTaking(state) ? to({ name: 'withdrawn' }) : movedOn;
    case 'archive':
      if (state.name === 'answered') {
        const { name: _, ...said } = state;
        return to({ name: 'archived', answer: said });
      }
      if (state.name === 'archived') return to(state);
      return isPublic(state) ? to({ name: 'archived', answer: null }) : notFound;
  }
}

function vouched({ late: _, ...state }: WaitingState, byName: string): QuestionState {
  return { ...state, awaits: 'moderator', readBy: byName };
}

function answer(state: QuestionState, act: Extract<QuestionAct, { kind: 'answer' }>): Transition {
  const { kind: _, ...said } = act;
  const answered = to({ name: 'answered', ...said });
  switch (state.name) {
    case 'approved':
      return answered;
    case 'taken':
      return state.by === act.by ? answered : taken;
    case 'answered':
      if (state.by !== act.by) return movedOn;
      return state.text === act.text && state.aloud === act.aloud ? to(state) : answered;
    default:
      return notPublicOr(state);
  }
}

/** What has to wait while a question's author is blocked. */
const FOR_THE_FREE: readonly QuestionAct['kind'][] = ['approve', 'vouch', 'reword', 'merge', 'hold'];

const to = (state: QuestionState): Transition => ({ ok: true, state });
const movedOn: Transition = { ok: false, code: 'question-moved-on' };
const taken: Transition = { ok: false, code: 'question-taken' };
const tooLate: Transition = { ok: false, code: 'question-in-hand' };
const authorBlocked: Transition = { ok: false, code: 'author-blocked' };
const teacherFirst: Transition = { ok: false, code: 'teacher-first' };
const notFound: Transition = { ok: false, code: 'not-found' };

const isBeforeTaking = (state: QuestionState) => isWaiting(state) || state.name === 'approved';

/** New words hold no contact details, and answer the remark that asked for them. */
function reworded(state: QuestionState): QuestionState {
  if (!isWaiting(state)) return state;
  const { remark: _, ...onward } = way(state);
  if (state.name === 'held' && state.because === 'nobody-there')
    return { ...onward, name: 'held', because: 'nobody-there' };
  return { ...onward, name: 'submitted' };
}

function keptBack(state: WaitingState): QuestionState {
  const masked = hasContactDetails(state) ? ({ masked: true } as const) : {};
  // One that its teacher let wait is theirs from now on.
  return { ...way(state), awaits: 'moderator', name: 'held', because: 'moderator', ...masked };
}

function letGo(state: WaitingState): QuestionState {
  if (hasContactDetails(state)) return { ...way(state), name: 'held', because: 'contact-details' };
  return { ...way(state), name: 'submitted' };
}

/** What a waiting question knows of its way, whatever it is held for. */
function way({ awaits, readBy, remark }: WaitingState): Waiting {
  return { ...(awaits ? { awaits } : {}), ...(readBy ? { readBy } : {}), ...(remark ? { remark } : {}) };
}

/** Is it as an act left it? In any other state somebody has built on it since. Who is there decides nothing here. */
function isAsLeftBy(act: UndoableAct, before: QuestionState, now: QuestionState): boolean {
  switch (act) {
    case 'approve':
      return now.name === 'approved';
    case 'refuse':
      return now.name === 'refused';
    case 'merge':
      return now.name === 'merged';
    case 'vouch':
      return isWaiting(now) && now.readBy !== undefined && now.remark === undefined;
    case 'hold':
      return isKeptBack(now);
    case 'unhold':
      return isWaiting(now) && !isKeptBack(now) && !isSetAside(now);
    case 'reword':
      if (!isWaiting(before)) return now.name === before.name;
      return isWaiting(now) && now.readBy === before.readBy && !hasContactDetails(now);
  }
}

function onlyBy(by: string, state: Extract<QuestionState, { name: 'taken' }>): Transition {
  return state.by === by ? to(state) : taken;
}

/** To a professional a question that is not public does not exist. */
function notPublicOr(state: QuestionState): Transition {
  return isPublic(state) ? movedOn : notFound;
}
