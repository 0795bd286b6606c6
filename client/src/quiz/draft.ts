import type { RoundQuestion } from '@ville-usine/shared/class-visit/round/round';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';

/** An answer in the making; like an answer, but parts may still be missing. */
export type Draft =
  | { kind: 'single'; choice: number | null }
  | { kind: 'multiple'; choices: number[] }
  | { kind: 'true-false'; value: boolean | null }
  | { kind: 'order'; order: number[] }
  | { kind: 'match'; pairs: (number | null)[] }
  | { kind: 'estimate'; value: number | null };

/** Where one starts: nothing chosen, the items as they came, the scale at its middle. */
export function emptyDraft(question: RoundQuestion): Draft {
  switch (question.kind) {
    case 'single':
      return { kind: 'single', choice: null };
    case 'multiple':
      return { kind: 'multiple', choices: [] };
    case 'true-false':
      return { kind: 'true-false', value: null };
    case 'order':
      return { kind: 'order', order: question.items.map((_, index) => index) };
    case 'match':
      return { kind: 'match', pairs: question.lefts.map(() => null) };
    case 'estimate': {
      const steps = Math.round((question.max - question.min) / question.step / 2);
      return { kind: 'estimate', value: tidy(question.min + steps * question.step) };
    }
  }
}

/** Rounds off what binary fractions add: 0.1 + 0.2 is 0.3. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}

/** The answer to send, or null while something is missing. */
export function answerOf(draft: Draft): QuizAnswer | null {
  switch (draft.kind) {
    case 'single':
      return draft.choice === null ? null : { kind: 'single', choice: draft.choice };
    case 'multiple':
      return draft.choices.length === 0
        ? null
        : { kind: 'multiple', choices: [...draft.choices].sort((a, b) => a - b) };
    case 'true-false':
      return draft.value === null ? null : { kind: 'true-false', value: draft.value };
    case 'order':
      return { kind: 'order', order: draft.order };
    case 'match': {
      const pairs = draft.pairs.filter((right): right is number => right !== null);
      return pairs.length === draft.pairs.length ? { kind: 'match', pairs } : null;
    }
    case 'estimate':
      return draft.value === null || !Number.isFinite(draft.value)
        ? null
        : { kind: 'estimate', value: draft.value };
  }
}

/** The order with the item at `position` moved by `by` places; unchanged at the ends. */
export function moved(order: number[], position: number, by: -1 | 1): number[] {
  const target = position + by;
  if (target < 0 || target >= order.length) return order;
  const next = [...order];
  [next[position], next[target]] = [next[target]!, next[position]!];
  return next;
}

/** The choices with one put in or taken out. */
export function toggled(choices: number[], choice: number): number[] {
  return choices.includes(choice) ? choices.filter((one) => one !== choice) : [...choices, choice];
}

/** The pairs with `right` given to `left`; a right belongs to one left only, so another one loses it. */
export function paired(pairs: (number | null)[], left: number, right: number | null): (number | null)[] {
  return pairs.map((old, index) => (index === left ? right : right !== null && old === right ? null : old));
}
