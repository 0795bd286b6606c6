import type { ErrorCode } from '../errors.ts';
import type { QuestionState, QuestionStateName, RefusalReason } from './question.ts';

/** A professional who acts: staff id and stage name. */
type Answerer = { by: string; byName: string };

/** What staff may do to a question. An `undo` says which act it takes back and the state before that act. */
export type QuestionAct =
  | { kind: 'approve' }
  | { kind: 'refuse'; reason: RefusalReason }
  | { kind: 'reword' }
  | { kind: 'undo'; of: UndoableAct; before: QuestionState }
  | ({ kind: 'take' | 'release' } & Answerer)
  | ({ kind: 'answer'; text: string; at: string } & Answerer);

export const UNDOABLE_ACTS = ['approve', 'refuse', 'reword'] as const;
export type UndoableAct = (typeof UNDOABLE_ACTS)[number];

export type Transition = { ok: true; state: QuestionState } | { ok: false; code: ErrorCode };

/**
 * A question's next state, or why the act is refused. Waiting questions are approved, refused or reworded; an
 * approved one may still be refused or reworded until a professional takes it. Repeating one's own take or answer
 * changes nothing.
 */
export function transition(state: QuestionState, act: QuestionAct): Transition {
  switch (act.kind) {
    case 'approve':
      return isWaiting(state) ? to({ name: 'approved' }) : movedOn;
    case 'refuse':
      return isBeforeTaking(state) ? to({ name: 'refused', reason: act.reason }) : movedOn;
    case 'reword':
      if (state.name === 'held') return to({ name: 'submitted' });
      return isBeforeTaking(state) ? to(state) : movedOn;
    case 'undo':
      return state.name === stateAfter(act.of, act.before) ? to(act.before) : movedOn;
    case 'take':
      if (state.name === 'approved') return to({ name: 'taken', by: act.by, byName: act.byName });
      return state.name === 'taken' ? onlyBy(act.by, state) : notPublicOr(state);
    case 'release':
      if (state.name !== 'taken') return notPublicOr(state);
      return state.by === act.by ? to({ name: 'approved' }) : taken;
    case 'answer':
      return answer(state, act);
  }
}

function answer(state: QuestionState, act: Extract<QuestionAct, { kind: 'answer' }>): Transition {
  const answered = to({ name: 'answered', by: act.by, byName: act.byName, text: act.text, at: act.at });
  switch (state.name) {
    case 'approved':
      return answered;
    case 'taken':
      return state.by === act.by ? answered : taken;
    case 'answered':
      if (state.by !== act.by) return movedOn;
      return state.text === act.text ? to(state) : answered;
    default:
      return notPublicOr(state);
  }
}

const to = (state: QuestionState): Transition => ({ ok: true, state });
const movedOn: Transition = { ok: false, code: 'question-moved-on' };
const taken: Transition = { ok: false, code: 'question-taken' };
const notFound: Transition = { ok: false, code: 'not-found' };

const isWaiting = (state: QuestionState) => state.name === 'submitted' || state.name === 'held';
const isBeforeTaking = (state: QuestionState) => isWaiting(state) || state.name === 'approved';

/** The state in which an act left the question; in any other, somebody has built on it since. */
function stateAfter(act: UndoableAct, before: QuestionState): QuestionStateName {
  if (act === 'approve') return 'approved';
  if (act === 'refuse') return 'refused';
  return before.name === 'held' ? 'submitted' : before.name;
}

function onlyBy(by: string, state: Extract<QuestionState, { name: 'taken' }>): Transition {
  return state.by === by ? to(state) : taken;
}

/** To a professional a question that was never made public does not exist. */
function notPublicOr(state: QuestionState): Transition {
  return isWaiting(state) || state.name === 'refused' ? notFound : movedOn;
}
