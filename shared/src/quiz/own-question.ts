import { z } from 'zod';
import { cleanText } from '../live/clean-text.ts';

/** How long the texts of a teacher's own question may be, in UTF-16 units, after `tidyText`. */
export const OWN_TEXT = { prompt: 1000, choice: 300, explanation: 2000, unit: 20 } as const;

/** How many things one may choose, put in order or match; the same numbers as in the edition's own questions. */
export const OWN_COUNT = {
  choices: { min: 2, max: 6 },
  multiple: { min: 3, max: 6 },
  items: { min: 3, max: 6 },
  pairs: { min: 3, max: 5 },
} as const;

/** A text as an own question keeps it: `cleanText`, no blanks around lines, single spaces, one empty line at most. */
export function tidyText(text: string): string {
  let kept = text;
  // What stood at an end may have held a joiner in place, so once may not be enough; it settles at the second time.
  for (let round = 0; round < 4; round++) {
    const before = kept;
    const lines = cleanText(before.replace(/[\uFFFE\uFFFF\v\f\u2028\u2029]/g, ' ')).split('\n');
    kept = lines.map((line) => line.replace(/[^\S\u00A0\u202F]+/g, ' ').trim()).join('\n');
    kept = kept.replace(/\n{3,}/g, '\n\n');
    if (kept === before) break;
  }
  return kept;
}

/** The same on one line. */
export function tidyLine(text: string): string {
  return tidyText(text.replace(/[\r\n]+/g, ' '));
}

const text = (max: number) => z.string().overwrite(tidyText).min(1).max(max);
const line = (max: number) => z.string().overwrite(tidyLine).min(1).max(max);
const distinct = (words: readonly string[]) => new Set(words).size === words.length;
const choices = ({ min, max }: { min: number; max: number }) =>
  z.array(line(OWN_TEXT.choice)).min(min).max(max).refine(distinct, { message: 'two of them are the same' });

const Common = { prompt: text(OWN_TEXT.prompt), explanation: text(OWN_TEXT.explanation).optional() };

/**
 * A question that a teacher brings: the six kinds of `QuizQuestion` in one language, without sector, source and place.
 * Choices, items, lefts and rights differ from each other; answers are positions from 0, in rising order.
 */
export const OwnQuestion = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('single'),
      ...Common,
      choices: choices(OWN_COUNT.choices),
      answer: z.number().int().min(0),
    })
    .refine((it) => it.answer < it.choices.length, { path: ['answer'], message: 'there is no such choice' }),
  z
    .strictObject({
      kind: z.literal('multiple'),
      ...Common,
      choices: choices(OWN_COUNT.multiple),
      answers: z.array(z.number().int().min(0)).min(1),
    })
    .refine((it) => it.answers.every((n, i) => n < it.choices.length && n > (it.answers[i - 1] ?? -1)), {
      path: ['answers'],
      message: 'there is no such choice, or it stands there twice',
    }),
  z.strictObject({ kind: z.literal('true-false'), ...Common, answer: z.boolean() }),
  /** `items` stand in the right order. */
  z.strictObject({ kind: z.literal('order'), ...Common, items: choices(OWN_COUNT.items) }),
  z.strictObject({
    kind: z.literal('match'),
    ...Common,
    pairs: z
      .array(z.strictObject({ left: line(OWN_TEXT.choice), right: line(OWN_TEXT.choice) }))
      .min(OWN_COUNT.pairs.min)
      .max(OWN_COUNT.pairs.max)
      .refine((pairs) => distinct(pairs.map((p) => p.left)) && distinct(pairs.map((p) => p.right)), {
        message: 'two of them are the same',
      }),
  }),
  z
    .strictObject({
      kind: z.literal('estimate'),
      ...Common,
      unit: z.string().overwrite(tidyLine).max(OWN_TEXT.unit),
      min: z.number(),
      max: z.number(),
      step: z.number().positive(),
      answer: z.number(),
      /** Accepted distance from the answer, in the unit. */
      tolerance: z.number().min(0),
    })
    .refine((it) => it.min < it.max && it.min <= it.answer && it.answer <= it.max, {
      path: ['answer'],
      message: 'min, answer and max are not in this order',
    }),
]);
export type OwnQuestion = z.infer<typeof OwnQuestion>;
