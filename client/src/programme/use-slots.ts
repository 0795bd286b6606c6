import type { SlotList, SlotReplies } from '@ville-usine/shared/live/slot-wire';
import type { Payload } from '@ville-usine/shared/wire';
import { useCallback, useEffect, useState } from 'react';
import { request } from '../net/request.ts';
import type { Failure } from '../net/result.ts';

type SlotAct = Exclude<keyof SlotReplies, 'slot:list'>;
type Rest<N extends SlotAct> = Omit<Payload<N>, 'sessionId'>;
type Act = <N extends SlotAct>(name: N, rest: Rest<N>) => Promise<SlotList | null>;

/** A job dating's slots as this person sees them, read again at each `taken` that tells of a change. */
export function useSlots(sessionId: string, taken: readonly number[] | undefined) {
  const [list, setList] = useState<SlotList | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told is why it is read again
  useEffect(() => {
    let gone = false;
    void request('slot:list', { sessionId }).then((answer) => {
      if (!gone && answer.ok) setList(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [sessionId, taken]);

  /** One change of one's own place or group; the list as it then is, or null with `failure` saying why not. */
  const act: Act = useCallback(
    async (name, rest) => {
      const answer = await request(name, { sessionId, ...rest } as never);
      setFailure(answer.ok ? null : answer.error);
      if (!answer.ok) return null;
      setList(answer.value as SlotList);
      return answer.value as SlotList;
    },
    [sessionId],
  );
  return { list, failure, act };
}
