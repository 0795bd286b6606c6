import { answerOf } from './answer-of.ts';
import type { Caption } from './caption.ts';
import type { LiveEvent } from './event.ts';
import type { Poll } from './poll.ts';
import type { PublicQuestion, QuestionPlace } from './question.ts';
import { roomMoments } from './room-moments.ts';
import type { LiveSession, SessionState } from './session.ts';

/** Something that everyone present saw happen. `at` is the server's UTC time. */
export type Moment =
  | { at: string; kind: 'state'; state: SessionState }
  | { at: string; kind: 'question' | 'answer'; questionId: string }
  | { at: string; kind: 'caption'; captionId: string }
  /** A poll was opened; it took no more votes. */
  | { at: string; kind: 'poll' | 'results'; pollId: string }
  | { at: string; kind: 'picture' | 'spot'; of: QuestionPlace };

/** A session from beginning to end, with the words that still stand. */
export type Replay = {
  session: LiveSession;
  questions: PublicQuestion[];
  captions: Caption[];
  polls: Poll[];
  moments: Moment[];
};

/**
 * When each public question, answer and caption came, oldest first, from a session's public log. `questions` and
 * `captions` are those that are public now: what was retracted, and earlier words of what stands, have no moment and no
 * text here.
 */
export function momentsOf(
  entries: readonly { at: string; event: LiveEvent }[],
  questions: readonly PublicQuestion[],
  captions: readonly Caption[] = [],
): Moment[] {
  const standing = new Map(questions.map((question) => [question.id, question]));
  const asked = new Map<string, string>();
  const answered = new Map<string, string>();
  const moments: Moment[] = roomMoments(entries);
  let state: SessionState | null = null;
  for (const { at, event } of entries) {
    if (event.kind === 'session' && event.session.state !== state) {
      state = event.session.state;
      moments.push({ at, kind: 'state', state });
    }
    if (event.kind !== 'question') continue;
    const { id } = event.question;
    const now = standing.get(id);
    if (!now) continue;
    if (!asked.has(id)) asked.set(id, at);
    const answer = answerOf(now.state);
    if (answer && !answered.has(id) && at >= answer.at) answered.set(id, at);
  }
  for (const question of questions) {
    const at = asked.get(question.id) ?? question.approvedAt;
    moments.push({ at, kind: 'question', questionId: question.id });
    const answer = answerOf(question.state);
    if (answer)
      moments.push({ at: answered.get(question.id) ?? answer.at, kind: 'answer', questionId: question.id });
  }
  for (const { id, at } of captions) moments.push({ at, kind: 'caption', captionId: id });
  return moments.sort((a, b) => a.at.localeCompare(b.at) || RANK[a.kind] - RANK[b.kind]);
}

/** Of one instant, what the others rest on comes first. */
const RANK: Record<Moment['kind'], number> = {
  state: 0,
  poll: 1,
  question: 1,
  picture: 1,
  spot: 1,
  answer: 2,
  results: 2,
  caption: 3,
};
