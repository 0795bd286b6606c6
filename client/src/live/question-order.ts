import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { waitingQueue } from '@ville-usine/shared/live/queue';

export type Filter = 'top' | 'recent' | 'answers' | 'mine';

const takenFirst = (question: PublicQuestion) => (question.state.name === 'taken' ? 0 : 1);

/** The public questions as a visitor's filter shows them. */
export function filtered(questions: PublicQuestion[], filter: Filter): PublicQuestion[] {
  switch (filter) {
    case 'recent':
      return [...questions].sort((a, b) => b.approvedAt.localeCompare(a.approvedAt));
    case 'answers':
      return questions
        .filter((question) => answerOf(question.state) !== null)
        .sort((a, b) => answeredAt(b).localeCompare(answeredAt(a)));
    default:
      return [...questions].sort(
        (a, b) =>
          takenFirst(a) - takenFirst(b) ||
          Number(b.pinned) - Number(a.pinned) ||
          b.votes - a.votes ||
          a.approvedAt.localeCompare(b.approvedAt),
      );
  }
}

export function answeredAt(question: PublicQuestion): string {
  return answerOf(question.state)?.at ?? '';
}

/** The place in the queue, from 1, of every question that waits for its turn. */
export function ranks(questions: PublicQuestion[]): Map<string, number> {
  const queue = waitingQueue(questions).filter((question) => question.state.name === 'approved');
  return new Map(queue.map((question, index) => [question.id, index + 1]));
}

/** What the room has on its screen: the pinned question, else the one being answered, else none. */
export function onScreen(snapshot: LiveSnapshot): PublicQuestion | null {
  const { questions } = snapshot;
  return (
    questions.find((question) => question.state.name === 'taken') ??
    questions.find((question) => question.pinned && answerOf(question.state) === null) ??
    questions.find((question) => question.pinned) ??
    null
  );
}
