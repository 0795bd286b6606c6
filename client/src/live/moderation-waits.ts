import type { DeskQuestion, JournalAct, JournalEntry } from '@ville-usine/shared/live/question';
import { hasContactDetails, isKeptBack, isWaiting } from './waiting-list.ts';

/** Acts by which a moderator first takes a question up. */
const FIRST_ACTS: readonly JournalAct[] = ['approve', 'refuse', 'reword', 'merge', 'hold'];

export type Waits = {
  waiting: number;
  held: number;
  /** Questions somebody has decided on. */
  handled: number;
  /** From asking to the first decision, milliseconds, over all of them; null without any. */
  meanMs: number | null;
  longestMs: number | null;
};

/** The figures of one desk, or of several together. */
export function moderationWaits(
  desks: readonly { questions: readonly DeskQuestion[]; journal: readonly JournalEntry[] }[],
): Waits {
  const delays = desks.flatMap(({ questions, journal }) => {
    const asked = new Map(questions.map(({ id, askedAt }) => [id, Date.parse(askedAt)]));
    const first = new Map<string, number>();
    for (const { questionId, act, at } of journal) {
      const since = asked.get(questionId);
      if (since === undefined || first.has(questionId) || !FIRST_ACTS.includes(act)) continue;
      first.set(questionId, Math.max(0, Date.parse(at) - since));
    }
    return [...first.values()];
  });
  const waiting = desks.flatMap(({ questions }) => questions.filter(isWaiting));
  return {
    waiting: waiting.length,
    held: waiting.filter((question) => hasContactDetails(question) || isKeptBack(question)).length,
    handled: delays.length,
    meanMs: delays.length > 0 ? delays.reduce((sum, delay) => sum + delay, 0) / delays.length : null,
    longestMs: delays.length > 0 ? Math.max(...delays) : null,
  };
}
