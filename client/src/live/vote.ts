import { request } from '../net/request.ts';
import { type Failure, isPassing } from '../net/result.ts';
import { noteVote } from './live-store.ts';

/** Supports a question, once; shown at once, taken back only if the server refuses. */
export async function vote(sessionId: string, questionId: string): Promise<Failure | null> {
  noteVote(sessionId, questionId, true);
  const answer = await request('question:vote', { questionId }, { patienceMs: 60_000 });
  if (answer.ok) return null;
  noteVote(sessionId, questionId, false);
  return isPassing(answer.error) ? null : answer.error;
}
