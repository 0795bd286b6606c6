import { QUIZ_FORMATS } from '@ville-usine/shared/quiz/import-report';
import { OWN_COUNT, OwnQuestion, tidyLine, tidyText } from '@ville-usine/shared/quiz/own-question';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from './exchange-limits.ts';
import { exportQuiz } from './export-quiz.ts';
import { importQuiz } from './import-quiz.ts';

/** Every sign that means something in one of the formats, and letters of all kinds between them. */
const signs = fc.constantFrom(
  ...'\\~=#{}:%<>&;,"\'|[]-+@$/*`\t\n é½œ🙂A1'.split(''),
  ...['->', '//', '::', '####', '%50%', '[html]', '[plain]', ']]>', '<![CDATA[', '&amp;', '<b>', '<!--'],
  ...[
    '\r\n',
    '\n\n',
    '\\n',
    '{T}',
    '{#5}',
    '..',
    '$CATEGORY:',
    '=1',
    '\u00A0',
    '\u202F',
    '\uFEFF',
    '\u2028',
    '\uFFFE',
  ],
);
const wild = (max: number) =>
  fc.oneof(
    fc.array(signs, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: max }),
    fc.lorem({ maxCount: 4 }),
  );
const text = wild(60)
  .map(tidyText)
  .filter((it) => it !== '');
const line = wild(30)
  .map(tidyLine)
  .filter((it) => it !== '');
const several = ({ min, max }: { min: number; max: number }) =>
  fc.uniqueArray(line, { minLength: min, maxLength: max });
const texts = fc.record({ prompt: text, explanation: text }, { requiredKeys: ['prompt'] });
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((it) => it + 0),
);

const body: fc.Arbitrary<object> = fc.oneof(
  several(OWN_COUNT.choices).chain((choices) =>
    fc.nat(choices.length - 1).map((answer) => ({ kind: 'single', choices, answer })),
  ),
  several(OWN_COUNT.multiple).chain((choices) =>
    fc
      .subarray([...choices.keys()], { minLength: 1 })
      .map((answers) => ({ kind: 'multiple', choices, answers })),
  ),
  fc.boolean().map((answer) => ({ kind: 'true-false', answer })),
  several(OWN_COUNT.items).map((items) => ({ kind: 'order', items })),
  several(OWN_COUNT.pairs).chain((lefts) =>
    fc
      .uniqueArray(line, { minLength: lefts.length, maxLength: lefts.length })
      .map((rights) => ({ kind: 'match', pairs: lefts.map((left, i) => ({ left, right: rights[i]! })) })),
  ),
  fc
    .record({
      three: fc.uniqueArray(number, { minLength: 3, maxLength: 3 }),
      step: number,
      tolerance: number,
      unit: wild(8),
    })
    .map(({ three, step, tolerance, unit }) => {
      const [min, answer, max] = three.toSorted((a, b) => a - b);
      const rest = {
        step: Math.abs(step) || 1,
        tolerance: Math.abs(tolerance),
        unit: tidyLine(unit).slice(0, 20),
      };
      return { kind: 'estimate', min, answer, max, ...rest };
    }),
);
const question = fc
  .tuple(body, texts)
  .map(([its, words]) => OwnQuestion.safeParse({ ...its, ...words }))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data!);

describe('a quiz that leaves and comes back', () => {
  test.each(QUIZ_FORMATS)('Z40. Whatever its questions say, nothing of them changes: %s.', (format) => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 4 }), fc.boolean(), (questions, english) => {
        const written = exportQuiz(questions, format, english ? 'en' : 'fr');
        fc.pre(Buffer.byteLength(written) <= MAX_FILE_BYTES);
        const bytes = importQuiz({ name: 'quiz.txt', bytes: Buffer.from(written) });
        expect(bytes.questions).toEqual(questions);
        expect(bytes.report.map((told) => told.outcome)).toEqual(questions.map(() => 'taken'));
      }),
      { numRuns: 400 },
    );
  });

  test('Z40. Texts are kept tidy, and being tidy twice changes nothing.', () => {
    fc.assert(
      fc.property(wild(80), (it) => {
        expect(tidyText(tidyText(it))).toBe(tidyText(it));
        expect(tidyLine(tidyLine(it))).toBe(tidyLine(it));
        expect(tidyLine(it)).not.toContain('\n');
      }),
    );
  });
});
