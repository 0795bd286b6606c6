import type { Payload, RequestName } from '@ville-usine/shared/wire';
import { create } from 'zustand';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './lead-words.ts';

/** What the last act on the room could not do; null while all is well. */
export const useLeadProblem = create<{ problem: string | null }>(() => ({ problem: null }));

/** Asks something of the room and notes what went wrong; true once it is done, then `done` is said. */
export function useLead() {
  const t = useWords('lead');
  const failure = useFailure();
  return async <N extends RequestName>(name: N, payload: Payload<N>, done?: string): Promise<boolean> => {
    const answer = await request(name, payload);
    useLeadProblem.setState({ problem: answer.ok ? null : t('failed', { why: failure(answer.error) }) });
    if (answer.ok && done) announce(done);
    return answer.ok;
  };
}
