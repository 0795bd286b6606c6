import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { useEffect, useRef } from 'react';
import { useEditionStore } from '../content/edition-store.ts';
import { announce } from '../ui/announce.ts';
import { cue } from '../ui/cue.ts';
import { useSay, useWords } from '../words/words.ts';
import './live-words.ts';
import { type News, NewsPacer, nothingNew } from './pace-news.ts';
import './room-words.ts';
import { ownLine } from './own-line.ts';
import { spotlitPlace } from './spotlight-name.ts';

/**
 * Has screen readers say what changed: the visitor's own questions first, then answers, questions and the room;
 * never more often than every four seconds.
 */
export function useLiveNews(snapshot: LiveSnapshot | null): void {
  const t = useWords('live');
  const r = useWords('room');
  const say = useSay();
  const known = useRef<LiveSnapshot | null>(null);
  const latest = useRef({ r });
  latest.current = { r };
  const pacer = useRef<NewsPacer | null>(null);
  pacer.current ??= new NewsPacer((news) => announce(inOneSentence(news, latest.current.r)));
  useEffect(() => () => pacer.current?.stop(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `say` is new at each render; it changes with `t`.
  useEffect(() => {
    const before = known.current;
    known.current = snapshot;
    if (!before || !snapshot || before.session.id !== snapshot.session.id) return;
    const news = nothingNew();
    for (const own of snapshot.own) {
      const was = before.own.find((one) => one.id === own.id);
      if (was === undefined) continue;
      if ((own.gathers ?? 0) > (was.gathers ?? 0)) news.own.push(t('own.gathers', { count: own.gathers! }));
      const line = ownLine(own, snapshot);
      if (line.key === ownLine(was, before).key) continue;
      const { state } = own;
      news.own.push(t(line.key, line.values));
      if (state.name === 'refused') news.own.push(t(`reasons.${state.reason}`));
      if (state.name === 'answered') {
        news.own.push(state.text);
        cue('answered');
      }
    }
    for (const { id, text, state } of snapshot.questions) {
      if (snapshot.own.some((own) => own.id === id)) continue;
      const was = before.questions.find((question) => question.id === id)?.state.name;
      if (was === undefined) news.questions.push(text);
      if (state.name === 'answered' && was !== 'answered') {
        news.answers.push(t('news.answered', { name: state.byName, text }));
      }
    }
    const { room } = snapshot;
    for (const { id, text } of room.captions) {
      if (!before.room.captions.some((caption) => caption.id === id)) news.own.push(text);
    }
    for (const { id, question, state } of room.polls) {
      const was = before.room.polls.find((poll) => poll.id === id)?.state;
      if (was === state) continue;
      news.room['poll'] = r(state === 'open' ? 'news.poll' : 'news.pollClosed', { text: question });
    }
    if (room.hand === 'called' && before.room.hand !== 'called') news.own.push(r('floorYou'));
    else if (room.now.floor && room.now.floor !== before.room.now.floor) {
      news.room['floor'] = r('floor', { name: room.now.floor });
    }
    const { spotlight } = room;
    if ('of' in spotlight && JSON.stringify(spotlight) !== JSON.stringify(before.room.spotlight)) {
      const { edition } = useEditionStore.getState();
      const place = spotlitPlace(edition, snapshot.session.sectorId, spotlight.of);
      if (place) news.room['screen'] = r(spotlight.kind, { name: say(place.name) });
    }
    pacer.current?.add(news);
  }, [snapshot, t, r]);
}

function inOneSentence(news: News, r: ReturnType<typeof useWords<'room'>>): string {
  const { own, questions, answers, room } = news;
  const of = (key: 'news.questions' | 'news.answers', texts: string[]) =>
    texts.length === 0 ? [] : [r(key, { count: texts.length, text: texts[0] ?? '' })];
  return [
    ...own,
    ...of('news.answers', answers),
    ...of('news.questions', questions),
    ...Object.values(room),
  ].join(' ');
}
