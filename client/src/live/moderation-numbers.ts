import { isPublic } from '@ville-usine/shared/live/is-public';
import type { DeskQuestion, JournalEntry } from '@ville-usine/shared/live/question';
import { hasContactDetails, isWaiting } from './waiting-list.ts';

type Numbers = {
  waiting: number;
  held: number;
  public: number;
  /** Mean time from asking to the decision over the last thirty decisions, in milliseconds; null without any. */
  delayMs: number | null;
  /** Published questions by class label, most first; `null` is the general public. */
  perClass: [label: string | null, count: number][];
};

/** The figures of a moderation desk. */
export function moderationNumbers(questions: DeskQuestion[], journal: JournalEntry[]): Numbers {
  const asked = new Map(questions.map((question) => [question.id, Date.parse(question.askedAt)]));
  const delays = journal
    .filter((entry) => (entry.act === 'approve' || entry.act === 'refuse') && asked.has(entry.questionId))
    .slice(-30)
    .map((entry) => Date.parse(entry.at) - asked.get(entry.questionId)!);
  const perClass = new Map<string | null, number>();
  for (const { state, classLabel } of questions) {
    if (isPublic(state)) perClass.set(classLabel, (perClass.get(classLabel) ?? 0) + 1);
  }
  return {
    waiting: questions.filter(isWaiting).length,
    held: questions.filter(hasContactDetails).length,
    public: questions.filter((question) => isPublic(question.state)).length,
    delayMs: delays.length > 0 ? delays.reduce((sum, delay) => sum + delay, 0) / delays.length : null,
    perClass: [...perClass].sort((a, b) => b[1] - a[1]),
  };
}
