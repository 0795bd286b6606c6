import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { useEffect, useRef } from 'react';
import { announce } from '../ui/announce.ts';
import { cue } from '../ui/cue.ts';
import { useWords } from '../words/words.ts';
import './live-words.ts';
import { ownLine } from './own-line.ts';

/** Has screen readers say what changed: the visitor's own questions first, then new answers. */
export function useLiveNews(snapshot: LiveSnapshot | null): void {
  const t = useWords('live');
  const known = useRef<LiveSnapshot | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = snapshot;
    if (!before || !snapshot || before.session.id !== snapshot.session.id) return;
    const news: string[] = [];
    for (const own of snapshot.own) {
      const was = before.own.find((one) => one.id === own.id);
      if (was === undefined) continue;
      if ((own.gathers ?? 0) > (was.gathers ?? 0)) news.push(t('own.gathers', { count: own.gathers! }));
      const line = ownLine(own, snapshot);
      if (line.key === ownLine(was, before).key) continue;
      const { state } = own;
      news.push(t(line.key, line.values));
      if (state.name === 'refused') news.push(t(`reasons.${state.reason}`));
      if (state.name === 'answered') {
        news.push(state.text);
        cue('answered');
      }
    }
    for (const { id, text, state } of snapshot.questions) {
      if (state.name !== 'answered' || snapshot.own.some((own) => own.id === id)) continue;
      const was = before.questions.find((question) => question.id === id)?.state.name;
      if (was !== 'answered') news.push(t('news.answered', { name: state.byName, text }));
    }
    if (news.length > 0) announce(news.join(' '));
  }, [snapshot, t]);
}
