import type { Reply } from '@ville-usine/shared/wire';
import type { Child } from './child.ts';
import { Line } from './line.ts';

/**
 * Someone comes late to a session with this many questions: milliseconds from opening their line until they have all
 * of them, the longest of ten people one after another.
 */
export async function measureJoining(product: Child, questions: number): Promise<number> {
  await product.ask('questions', { count: questions });
  const cookies = await product.ask('visitors', { count: 10 });
  let longest = 0;
  for (const cookie of cookies) {
    const startMs = performance.now();
    const line = await Line.product(product.url, cookie);
    const reply = (await line.request('live:join', { sessionId: 'charge' })) as Reply<'live:join'>;
    longest = Math.max(longest, performance.now() - startMs);
    line.close();
    if (!reply.ok || !('questions' in reply.value) || reply.value.questions.length !== questions)
      throw new Error('The session is not whole.');
  }
  return longest;
}
