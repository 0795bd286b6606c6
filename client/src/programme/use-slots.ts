import type { SlotList } from '@ville-usine/shared/live/live-wire';
import { useCallback, useEffect, useState } from 'react';
import { request } from '../net/request.ts';
import type { Failure } from '../net/result.ts';

/** A job dating's slots as this person sees them, read again whenever `taken` tells that one has changed. */
export function useSlots(sessionId: string, taken: number[] | undefined) {
  const [list, setList] = useState<SlotList | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const told = JSON.stringify(taken);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told is why it is read again
  useEffect(() => {
    let gone = false;
    void request('slot:list', { sessionId }).then((answer) => {
      if (!gone && answer.ok) setList(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [sessionId, told]);

  /** Books a slot, or with null gives one's own back; true once that is kept. */
  const choose = useCallback(
    async (slot: number | null): Promise<boolean> => {
      const answer =
        slot === null
          ? await request('slot:cancel', { sessionId })
          : await request('slot:book', { sessionId, slot });
      setFailure(answer.ok ? null : answer.error);
      if (answer.ok) setList(answer.value);
      return answer.ok;
    },
    [sessionId],
  );
  return { list, failure, choose };
}
