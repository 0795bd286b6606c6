import type { PublicQuizQuestion, QuizAnswer, QuizQuestion } from './question.ts';
import { disordered, inverse, shuffled } from './shuffle.ts';

type Without<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never;
type Around = 'level' | 'prompt' | 'explanation' | 'source' | 'where';

/** What of a question its answers are judged by. */
export type Gradable = Without<QuizQuestion, Around>;
/** What of a question one answers with. */
type PublicBody = Without<PublicQuizQuestion, 'id' | Around>;

/**
 * A question as a visitor receives it: in an order of their own (`seed` is the visitor's id), without the answer,
 * the explanation and the source.
 */
export function toPublic(question: QuizQuestion, seed: string): PublicQuizQuestion {
  const { id, level, prompt, where } = question;
  return { id, level, prompt, where, ...publicBody(question, seed) };
}

/** What one answers with, in the order of `seed`. */
export function publicBody(question: Gradable, seed: string): PublicBody {
  const order = orderOf(question, seed);
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { kind: question.kind, choices: order.map((i) => question.choices[i]!) };
    case 'true-false':
      return { kind: 'true-false' };
    case 'order':
      return { kind: 'order', items: order.map((i) => question.items[i]!) };
    case 'match':
      return {
        kind: 'match',
        lefts: question.pairs.map((pair) => pair.left),
        rights: order.map((i) => question.pairs[i]!.right),
      };
    case 'estimate': {
      const { unit, min, max, step } = question;
      return { kind: 'estimate', unit, min, max, step };
    }
  }
}

/** The right answer in the visitor's own order. */
export function solutionOf(question: Gradable, seed: string): QuizAnswer {
  const places = inverse(orderOf(question, seed));
  switch (question.kind) {
    case 'single':
      return { kind: 'single', choice: places[question.answer]! };
    case 'multiple':
      return { kind: 'multiple', choices: question.answers.map((i) => places[i]!).sort((a, b) => a - b) };
    case 'true-false':
      return { kind: 'true-false', value: question.answer };
    case 'order':
      return { kind: 'order', order: places };
    case 'match':
      return { kind: 'match', pairs: places };
    case 'estimate':
      return { kind: 'estimate', value: question.answer };
  }
}

/** Is this answer right? Null when it does not answer this kind of question. */
export function grade(question: Gradable, seed: string, answer: QuizAnswer): boolean | null {
  const solution = solutionOf(question, seed);
  switch (answer.kind) {
    case 'single':
      return solution.kind === 'single' ? answer.choice === solution.choice : null;
    case 'multiple':
      return solution.kind === 'multiple'
        ? same(
            [...new Set(answer.choices)].sort((a, b) => a - b),
            solution.choices,
          )
        : null;
    case 'true-false':
      return solution.kind === 'true-false' ? answer.value === solution.value : null;
    case 'order':
      return solution.kind === 'order' ? same(answer.order, solution.order) : null;
    case 'match':
      return solution.kind === 'match' ? same(answer.pairs, solution.pairs) : null;
    case 'estimate': {
      if (question.kind !== 'estimate') return null;
      // A hair of room: 0.1 + 0.2 is on the edge too.
      const room = question.tolerance + 1e-9 * Math.max(1, Math.abs(question.answer));
      return Math.abs(answer.value - question.answer) <= room;
    }
  }
}

/** The same answer in another order: positions of `from`'s list as those of `to`'s. */
export function reseat(question: Gradable, answer: QuizAnswer, from: string, to: string): QuizAnswer {
  const order = orderOf(question, from);
  const places = inverse(orderOf(question, to));
  const moved = (position: number) => places[order[position] ?? -1] ?? position;
  switch (answer.kind) {
    case 'single':
      return { kind: 'single', choice: moved(answer.choice) };
    case 'multiple':
      return { kind: 'multiple', choices: answer.choices.map(moved).sort((a, b) => a - b) };
    case 'order':
      return { kind: 'order', order: answer.order.map(moved) };
    case 'match':
      return { kind: 'match', pairs: answer.pairs.map(moved) };
    default:
      return answer;
  }
}

function orderOf(question: Gradable, seed: string): number[] {
  const own = `${seed}/${question.id}`;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return shuffled(question.choices.length, own);
    case 'order':
      return disordered(question.items.length, own);
    case 'match':
      return disordered(question.pairs.length, own);
    default:
      return [];
  }
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
