import { characters, cleanLine } from './clean-text.ts';

/** One answer, several answers, a place on a scale from 1 to 5. */
export const POLL_KINDS = ['single', 'multiple', 'scale'] as const;
export type PollKind = (typeof POLL_KINDS)[number];

/** Lengths in characters; a scale has two options, the words at its two ends. */
export const POLL_QUESTION_LENGTH = 140;
export const POLL_OPTION_LENGTH = 80;
export const POLL_OPTIONS = { min: 2, max: 6 } as const;
const SCALE_STEPS = 5;

/** What a professional asks everyone at once. `shown`: whether everyone sees the results while it runs. */
export type PollText = { kind: PollKind; question: string; options: string[]; shown: boolean };

/** A poll as everyone sees it: sums only, and none while its results are not shown. */
export type Poll = PollText & {
  id: string;
  state: 'open' | 'closed';
  /** How many visitors have answered. */
  voters: number;
  /** One count a choice, in the order of the choices; null while results are not shown. */
  counts: number[] | null;
  byName: string;
  openedAt: string;
};

/** What can be chosen: the options, or the steps of the scale. */
export function choicesOf({ kind, options }: Pick<PollText, 'kind' | 'options'>): string[] {
  if (kind !== 'scale') return options;
  return Array.from({ length: SCALE_STEPS }, (_, step) => String(step + 1));
}

export type PollTrouble = 'no-question' | 'long-question' | 'few-options' | 'long-option' | 'same-options';

/** A poll's words as they are kept: on one line each, without the options left empty. */
export function cleanPoll(text: PollText): PollText {
  const options = text.options.map(cleanLine).filter((option) => option !== '');
  return { ...text, question: cleanLine(text.question), options };
}

/** The first thing that keeps a cleaned poll from being asked; null when it can be. */
export function pollTrouble({ kind, question, options }: PollText): PollTrouble | null {
  if (question === '') return 'no-question';
  if (characters(question) > POLL_QUESTION_LENGTH) return 'long-question';
  const { min, max } = POLL_OPTIONS;
  if (options.length < min || options.length > (kind === 'scale' ? min : max)) return 'few-options';
  if (options.some((option) => characters(option) > POLL_OPTION_LENGTH)) return 'long-option';
  const different = new Set(options.map((option) => option.toLowerCase()));
  return different.size < options.length ? 'same-options' : null;
}

/** A visitor's choice in its one form, ascending without doubles; null where it is none of this poll. */
export function cleanChoice(
  poll: Pick<PollText, 'kind' | 'options'>,
  choice: readonly number[],
): number[] | null {
  const all = choicesOf(poll).length;
  const chosen = [...new Set(choice)].sort((a, b) => a - b);
  const inside = chosen.every((index) => Number.isInteger(index) && index >= 0 && index < all);
  const enough = poll.kind === 'multiple' ? chosen.length >= 1 : chosen.length === 1;
  return inside && enough ? chosen : null;
}

/** Sums of votes, given how many visitors made each choice. */
export function tally(
  poll: Pick<PollText, 'kind' | 'options'>,
  votes: readonly { choice: readonly number[]; voters: number }[],
): { counts: number[]; voters: number } {
  const counts = choicesOf(poll).map(() => 0);
  let all = 0;
  for (const { choice, voters } of votes) {
    all += voters;
    for (const index of choice) counts[index] = (counts[index] ?? 0) + voters;
  }
  return { counts, voters: all };
}
