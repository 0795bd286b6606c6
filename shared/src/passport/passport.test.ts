import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuizProgress } from '../quiz/question.ts';
import type { Mark } from './mark.ts';
import { type PassportContent, passportCode, passportOf } from './passport.ts';

const steps = (sector: string) => ['a', 'b', 'c'].map((id) => ({ id: `${sector}-${id}` }));
const content: PassportContent = {
  sectors: [
    { id: 'metallurgie', steps: steps('metallurgie') },
    { id: 'eau', steps: steps('eau') },
    { id: 'mode', steps: steps('mode') },
  ],
  companies: [
    { id: 'acierie', sector: 'metallurgie' },
    { id: 'source', sector: 'eau' },
  ],
  trades: [{ id: 'soudage' }, { id: 'coulee' }, { id: 'qualite' }],
  quizSectors: ['metallurgie'],
};
const none = { asked: 0, answered: 0 };
const quiz = (answered: number): QuizProgress => ({
  sector: 'metallurgie',
  answered: Object.fromEntries(
    Array.from({ length: answered }, (_, i) => [`q${i}`, { answer: [0], right: true, tries: 1 }]),
  ) as unknown as QuizProgress['answered'],
  score: answered,
  total: 12,
  stamp: answered === 12,
});
const mark = (kind: Mark['kind'], ...ids: string[]): Mark[] => ids.map((of) => ({ kind, of }));
const stamped = (marks: Mark[], answered = 0) =>
  passportOf(content, marks, { metallurgie: quiz(answered) }, none)
    .sectors.filter((one) => one.stamped)
    .map(({ sector }) => sector);

test('G1. A pavilion’s stamp is given by its quiz, where it has none by one of its stands, else by all its steps', () => {
  expect(stamped(mark('stand', 'acierie', 'source'), 11)).toEqual(['eau']);
  expect(stamped([], 12)).toEqual(['metallurgie']);
  expect(stamped(mark('step', 'mode-a', 'mode-b'))).toEqual([]);
  expect(stamped(mark('step', 'mode-a', 'mode-b', 'mode-c', 'eau-a', 'eau-b', 'eau-c'))).toEqual(['mode']);
});

test('G2. The passport counts trades met, names the nearest stamp, and has three goals for one visit', () => {
  const marks = [...mark('trade', 'qualite', 'soudage', 'gone'), ...mark('step', 'mode-a')];
  const passport = passportOf(content, marks, { metallurgie: quiz(2) }, { asked: 1, answered: 0 });
  expect(passport).toMatchObject({ trades: ['soudage', 'qualite'], stands: 0, asked: 1, stamps: 0 });
  expect(passport.nearest).toMatchObject({ sector: 'mode', done: 1, total: 3 });
  expect(passport.goals.map(({ done }) => done)).toEqual([false, false, true]);
  const whole = passportOf(
    content,
    [...mark('stand', 'source'), ...mark('step', 'mode-a', 'mode-b', 'mode-c')],
    { metallurgie: quiz(12) },
    none,
  );
  expect(whole.nearest).toBeNull();
});

test('G3. What is noted more often, or in another order, is the same passport and the same code', () => {
  const all: Mark[] = [
    ...mark('stand', 'acierie', 'source'),
    ...mark('trade', 'soudage', 'coulee', 'qualite'),
    ...mark('step', 'mode-a', 'mode-b', 'mode-c'),
  ];
  const read = (marks: readonly Mark[]) => passportOf(content, marks, {}, none);
  fc.assert(
    fc.property(fc.subarray(all), fc.infiniteStream(fc.nat({ max: 7 })), (marks, picks) => {
      const shuffled = [...marks].sort(() => (picks.next().value! % 2) - 0.5);
      expect(read([...shuffled, ...marks])).toEqual(read(marks));
      expect(passportCode('Tournevis Agile', read(shuffled))).toBe(
        passportCode('Tournevis Agile', read(marks)),
      );
    }),
  );
  expect(passportCode('Tournevis Agile', read(all))).toMatch(/^[B-DF-HJ-NP-RTV-XZ2-9]{6}$/);
  expect(passportCode('Tournevis Agile', read(all))).not.toBe(passportCode('Rivet Curieux', read(all)));
  expect(passportCode('Tournevis Agile', read(all))).not.toBe(
    passportCode('Tournevis Agile', read(all.slice(0, 4))),
  );
});
