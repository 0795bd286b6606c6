import type { Board } from '@ville-usine/shared/class-visit/tour';
import { useEffect, useRef } from 'react';
import { announce } from '../../ui/announce.ts';
import { useWords } from '../../words/words.ts';
import { useGuide } from '../tour/guide-store.ts';
import { boardNews, type News } from './board-news.ts';
import './tour-board-words.ts';

/** Time for one piece of news to be read out before the next. */
const APART_MS = 4_000;

/** Has screen readers say what is new on the board, one piece at a time. */
export function useBoardNews(): void {
  const t = useWords('tourBoard');
  const waiting = useRef<News[]>([]);
  useEffect(() => {
    let known: Board | null = useGuide.getState().board;
    let pause: ReturnType<typeof setTimeout> | null = null;
    const tell = () => {
      const news = waiting.current.shift();
      pause = news ? setTimeout(tell, APART_MS) : null;
      if (!news) return;
      announce(
        news.is === 'question' ? t('news.question') : t(`news.${news.is}`, { names: news.names.join(', ') }),
      );
    };
    const stop = useGuide.subscribe(({ board }) => {
      if (board === known) return;
      if (known && board) waiting.current.push(...boardNews(known, board));
      known = board;
      if (pause === null) tell();
    });
    return () => {
      stop();
      if (pause) clearTimeout(pause);
    };
  }, [t]);
}
