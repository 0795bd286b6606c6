import type { ImportReason } from '@ville-usine/shared/quiz/import-report';

/** One possible answer: `weight` in percent of the marks, as Moodle counts. */
type DraftChoice = { text: string; weight: number; feedback: string };

/** An accepted number: `from` the answer by `tolerance`, in the question's unit. */
export type DraftNumber = { value: number; tolerance: number; weight: number };

/** What a file says of an estimate's slider. */
export type DraftRange = { min: number; max: number; step: number };

export type DraftBody =
  | { kind: 'choices'; multiple: boolean; choices: DraftChoice[] }
  | { kind: 'true-false'; answer: boolean; feedback: { right: string; wrong: string } }
  | { kind: 'order'; items: string[] }
  | { kind: 'match'; pairs: { left: string; right: string }[] }
  | { kind: 'numbers'; numbers: DraftNumber[]; unit: string; range: DraftRange | null; feedback: string[] };

/** A question as its file says it, in plain text, before anything is asked of it. */
export type Draft = {
  /** From 1: where it begins. */
  line: number;
  title: string;
  prompt: string;
  /** Empty where there is none. */
  explanation: string;
  body: DraftBody;
  /** What was changed while reading. */
  reasons: ImportReason[];
};

/** A question that cannot be read, or something that is no question; `line` is where the fault is. */
export type Unread = { line: number; title: string; outcome: 'refused' | 'noted'; reason: ImportReason };

/** What a reader finds in a file, in its order. */
export type Found = { draft: Draft } | { unread: Unread };

/** Thrown inside a reader, caught by it for each question: nobody else sees it. No line: where the question begins. */
export class ReadFault extends Error {
  constructor(
    readonly reason: ImportReason,
    readonly line: number | null = null,
  ) {
    super(reason.code);
  }
}
