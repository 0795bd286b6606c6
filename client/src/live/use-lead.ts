import type { Payload, RequestName } from '@ville-usine/shared/wire';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './lead-words.ts';

/** Asks something of the room and says aloud what went wrong; true once it is done, then `done` is said. */
export function useLead() {
  const t = useWords('lead');
  const failure = useFailure();
  return async <N extends RequestName>(name: N, payload: Payload<N>, done?: string): Promise<boolean> => {
    const answer = await request(name, payload);
    if (!answer.ok) announce(t('failed', { why: failure(answer.error) }), 'assertive');
    else if (done) announce(done);
    return answer.ok;
  };
}
