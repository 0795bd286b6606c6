/** The formats a quiz can be brought in and taken away in. */
export const QUIZ_FORMATS = ['gift', 'moodle-xml', 'csv'] as const;
export type QuizFormat = (typeof QUIZ_FORMATS)[number];

/** What is too many, too few or too long in a question. */
export type CountedPart = 'choices' | 'items' | 'pairs';
export type LongPart = 'prompt' | 'choice' | 'explanation' | 'unit';

/** Why a question is not taken, what was changed in it, or what else is to be told of a file. */
export type ImportReason =
  // The whole file
  | { code: 'file-empty' }
  | { code: 'file-too-large'; maxKb: number }
  | { code: 'not-text' }
  | { code: 'format-unknown' }
  | { code: 'read-as-latin' }
  | { code: 'too-many-questions'; max: number; left: number }
  | { code: 'category'; name: string }
  // The way a file is written
  | { code: 'brace-unclosed' }
  | { code: 'brace-inside' }
  | { code: 'brace-unopened' }
  | { code: 'answer-unmarked'; text: string }
  | { code: 'weight-broken'; text: string }
  | { code: 'pair-incomplete'; text: string }
  | { code: 'number-broken'; text: string }
  | { code: 'xml-broken' }
  | { code: 'xml-doctype' }
  | { code: 'tags-too-deep'; max: number }
  | { code: 'no-quiz-in-xml' }
  | { code: 'csv-quote' }
  | { code: 'csv-given-up' }
  | { code: 'csv-no-columns' }
  | { code: 'csv-kind'; text: string }
  | { code: 'csv-answer'; text: string }
  // Kinds that there are not here
  | { code: 'free-text' }
  | { code: 'essay' }
  | { code: 'cloze' }
  | { code: 'description' }
  | { code: 'random' }
  | { code: 'other-kind'; kind: string }
  // What a question lacks
  | { code: 'no-prompt' }
  | { code: 'no-right-answer' }
  | { code: 'empty-part'; part: CountedPart }
  | { code: 'too-few'; part: CountedPart; count: number; min: number }
  | { code: 'too-many'; part: CountedPart; count: number; max: number }
  | { code: 'too-long'; part: LongPart; max: number }
  | { code: 'same-twice'; text: string }
  | { code: 'range-broken' }
  | { code: 'unfit' }
  // What was changed in it
  | { code: 'html-removed' }
  | { code: 'pictures-left'; count: number }
  | { code: 'markdown-kept' }
  | { code: 'credit-rounded' }
  | { code: 'several-right'; count: number }
  | { code: 'numbers-left'; count: number }
  | { code: 'choices-left'; count: number; max: number }
  | { code: 'pairs-left'; count: number; max: number }
  | { code: 'distractors-left'; count: number }
  | { code: 'feedback-explains' }
  | { code: 'feedback-left'; count: number }
  | { code: 'missing-word' }
  | { code: 'range-made'; min: number; max: number; step: number };

export type ImportOutcome = 'taken' | 'changed' | 'refused' | 'noted';

/**
 * One thing of the file, told: a question that was taken as it is, changed or refused, or something noted beside them
 * (a category, the way its letters were read). Every question of a file has exactly one line, in the file's order.
 */
export type ReportLine = {
  /** From 1: where the question begins, or where the fault in it is. */
  line: number;
  /** The beginning of the question's title or prompt; empty where there is none. */
  excerpt: string;
  outcome: ImportOutcome;
  /** Empty when the question was taken as it is. */
  reasons: ImportReason[];
};
