import { z } from 'zod';
import { Id, Localized } from '../content/localized.ts';
import type { RichTexts } from '../content/rich.ts';
import { SectorId } from '../content/sector.ts';

const Common = {
  id: Id,
  level: z.enum(['college', 'lycee']),
  prompt: Localized,
  /** What a right or wrong answer teaches. */
  explanation: Localized,
  source: z.string().min(3),
  /** The panel or machine that holds the answer, in words and as an id one can be led to. */
  where: z.strictObject({ place: Id, text: Localized }),
};

/** A quiz question as the edition holds it, answer included. Six kinds. */
export const QuizQuestion = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('single'),
    ...Common,
    choices: z.array(Localized).min(2).max(6),
    answer: z.number().int().min(0),
  }),
  z.strictObject({
    kind: z.literal('multiple'),
    ...Common,
    choices: z.array(Localized).min(3).max(6),
    answers: z.array(z.number().int().min(0)).min(1),
  }),
  z.strictObject({ kind: z.literal('true-false'), ...Common, answer: z.boolean() }),
  /** `items` stand in the right order. */
  z.strictObject({ kind: z.literal('order'), ...Common, items: z.array(Localized).min(3).max(6) }),
  z.strictObject({
    kind: z.literal('match'),
    ...Common,
    pairs: z
      .array(z.strictObject({ left: Localized, right: Localized }))
      .min(3)
      .max(5),
  }),
  z.strictObject({
    kind: z.literal('estimate'),
    ...Common,
    unit: z.string(),
    min: z.number(),
    max: z.number(),
    step: z.number().positive(),
    answer: z.number(),
    /** Accepted distance from the answer, in the unit. */
    tolerance: z.number().min(0),
  }),
]);
export type QuizQuestion = z.infer<typeof QuizQuestion>;
export type QuizKind = QuizQuestion['kind'];

export const Quiz = z.strictObject({
  sector: SectorId,
  title: Localized,
  questions: z.array(QuizQuestion).min(1),
});
export type Quiz = z.infer<typeof Quiz>;

/** What a visitor answers; positions refer to the shuffled lists of `PublicQuizQuestion`. */
export const QuizAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), choice: z.number().int().min(0).max(9) }),
  z.strictObject({ kind: z.literal('multiple'), choices: z.array(z.number().int().min(0).max(9)).max(10) }),
  z.strictObject({ kind: z.literal('true-false'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('order'), order: z.array(z.number().int().min(0).max(9)).max(10) }),
  /** `pairs[left] = right`. */
  z.strictObject({ kind: z.literal('match'), pairs: z.array(z.number().int().min(0).max(9)).max(10) }),
  z.strictObject({ kind: z.literal('estimate'), value: z.number().finite() }),
]);
export type QuizAnswer = z.infer<typeof QuizAnswer>;

type Shared = {
  id: string;
  level: 'college' | 'lycee';
  prompt: Localized;
  where: { place: string; text: Localized };
};

/** The same question as a visitor receives it: shuffled, without its answer and explanation. */
export type PublicQuizQuestion = Shared &
  (
    | { kind: 'single' | 'multiple'; choices: Localized[] }
    | { kind: 'true-false' }
    | { kind: 'order'; items: Localized[] }
    | { kind: 'match'; lefts: Localized[]; rights: Localized[] }
    | { kind: 'estimate'; unit: string; min: number; max: number; step: number }
  );

export type PublicQuiz = { sector: SectorId; title: Localized; questions: PublicQuizQuestion[] };

/** What this visitor has reached in one quiz, as the server keeps it. */
export type QuizProgress = {
  sector: SectorId;
  /** By question id; `tries` counts answers given, `right` is the last one's verdict. */
  answered: Record<string, { answer: QuizAnswer; right: boolean; tries: number }>;
  /** Number of questions whose last answer is right. */
  score: number;
  total: number;
  /** All questions answered at least once, or played in a class's live quiz: the sector's stamp. */
  stamp: boolean;
};

/** The server's verdict on one answer; `solution` is in the shape of an answer. */
export type QuizVerdict = {
  right: boolean;
  solution: QuizAnswer;
  explanation: Localized;
  /** The explanation as it was written, where it has marks. */
  rich?: RichTexts;
  source: string;
  progress: QuizProgress;
};
