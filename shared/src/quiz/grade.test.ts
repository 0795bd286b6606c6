import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade, solutionOf, toPublic } from './grade.ts';
import type { QuizAnswer, QuizQuestion } from './question.ts';
import { disordered, inverse, shuffled } from './shuffle.ts';

const words = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ fr: `${prefix}${i}` }));
const common = {
  id: 'une-question',
  level: 'college' as const,
  prompt: { fr: '?' },
  explanation: { fr: 'Explication secrète' },
  source: 'Source secrète',
  where: { place: 'fusion', text: { fr: 'là' } },
};
const question: fc.Arbitrary<QuizQuestion> = fc.oneof(
  fc.integer({ min: 2, max: 6 }).chain((n) =>
    fc.integer({ min: 0, max: n - 1 }).map((answer) => ({
      ...common,
      kind: 'single' as const,
      choices: words('c', n),
      answer,
    })),
  ),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 })
    .map((answers) => ({ ...common, kind: 'multiple' as const, choices: words('c', 5), answers })),
  fc.boolean().map((answer) => ({ ...common, kind: 'true-false' as const, answer })),
  fc.integer({ min: 3, max: 6 }).map((n) => ({ ...common, kind: 'order' as const, items: words('i', n) })),
  fc.integer({ min: 3, max: 5 }).map((n) => ({
    ...common,
    kind: 'match' as const,
    pairs: words('g', n).map((left, i) => ({ left, right: { fr: `d${i}` } })),
  })),
  fc
    .record({ answer: fc.integer({ min: 0, max: 100 }), tolerance: fc.integer({ min: 0, max: 10 }) })
    .map((it) => ({
      ...common,
      kind: 'estimate' as const,
      unit: '°C',
      min: 0,
      max: 100,
      step: 1,
      ...it,
    })),
);
const seed = fc.uuid();

describe('quizzes', () => {
  test('Z1. The solution shown is judged right, in every visitor’s own order.', () => {
    fc.assert(
      fc.property(question, seed, (it, who) => {
        expect(grade(it, who, solutionOf(it, who))).toBe(true);
      }),
    );
  });

  test('Z2. A question travels without its answer, its explanation and its source.', () => {
    fc.assert(
      fc.property(question, seed, (it, who) => {
        const sent = toPublic(it, who);
        expect(JSON.stringify(sent)).not.toContain('secrète');
        for (const key of ['answer', 'answers', 'pairs', 'tolerance', 'explanation', 'source']) {
          expect(sent).not.toHaveProperty(key);
        }
      }),
    );
  });

  test('Z3. Lists to put in order or to match never arrive solved.', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), seed, (count, who) => {
        const order = disordered(count, who);
        expect([...order].sort()).toEqual(Array.from({ length: count }, (_, i) => i));
        expect(order).not.toEqual([...order].sort());
        expect(inverse(inverse(order))).toEqual(order);
      }),
    );
  });

  test('Z4. The same visitor always sees the same order; others see others.', () => {
    expect(shuffled(6, 'a/q')).toEqual(shuffled(6, 'a/q'));
    const orders = new Set(Array.from({ length: 60 }, (_, i) => shuffled(6, `visiteur-${i}/q`).join()));
    expect(orders.size).toBeGreaterThan(30);
  });

  test('Z5. An answer of another kind is not judged at all.', () => {
    const wrong: QuizAnswer = { kind: 'true-false', value: true };
    fc.assert(
      fc.property(question, seed, (it, who) => {
        if (it.kind !== 'true-false') expect(grade(it, who, wrong)).toBeNull();
      }),
    );
  });

  test('Z6. Part of a right answer is not right; an estimate is right up to its tolerance.', () => {
    const multiple = { ...common, kind: 'multiple' as const, choices: words('c', 4), answers: [0, 1] };
    const whole = solutionOf(multiple, 'v');
    if (whole.kind !== 'multiple') throw new Error(whole.kind);
    const reversed = { kind: 'multiple' as const, choices: [...whole.choices].reverse() };
    expect(grade(multiple, 'v', reversed)).toBe(true);
    expect(grade(multiple, 'v', { kind: 'multiple', choices: whole.choices.slice(1) })).toBe(false);
    const estimate = {
      ...common,
      kind: 'estimate' as const,
      unit: 'm',
      min: 0,
      max: 1,
      step: 0.1,
      answer: 0.3,
      tolerance: 0.1,
    };
    for (const [value, right] of [
      [0.4, true],
      [0.2, true],
      [0.41, false],
    ] as const) {
      expect(grade(estimate, 'v', { kind: 'estimate', value }), String(value)).toBe(right);
    }
  });
});
