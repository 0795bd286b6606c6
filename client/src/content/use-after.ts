import type { HttpReplies } from '@ville-usine/shared/http';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../net/api.ts';
import type { Result } from '../net/result.ts';

type Route = 'GET /api/transcript/:id' | 'GET /api/replay/:id';

/** What a session leaves, asked for once and again on demand; null until the answer came. */
export function useAfter<R extends Route>(
  route: R,
  id: string,
  staff: boolean,
): { answer: Result<HttpReplies[R]> | null; again: () => void } {
  const [answer, setAnswer] = useState<Result<HttpReplies[R]> | null>(null);
  const load = useCallback(
    () => api(route, { params: { id }, ...(staff ? { query: { as: 'staff' } } : {}) }),
    [route, id, staff],
  );
  useEffect(() => {
    let wanted = true;
    void load().then((one) => wanted && setAnswer(one));
    return () => {
      wanted = false;
    };
  }, [load]);
  return { answer, again: () => void load().then(setAnswer) };
}
