import { useEffect, useRef } from 'react';
import { announce } from '../ui/announce.ts';
import { useWords } from '../words/words.ts';
import './live-words.ts';

/** Has screen readers say that one's turn has come. */
export function useLetInNews(waiting: number): void {
  const t = useWords('live');
  const was = useRef(waiting);
  useEffect(() => {
    if (was.current > 0 && waiting === 0) announce(t('inside'));
    was.current = waiting;
  }, [waiting, t]);
}
