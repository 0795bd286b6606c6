import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import { Ear } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { announce } from '../../ui/announce.ts';
import { useWords } from '../../words/words.ts';

/** « 1:05 », minutes and seconds. */
const clock = (ms: number) => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** « Écoutez »: a calm band over the page with its end in view. What lies under it is dimmed and still works. */
export function Listening({ tour, now }: { tour: TourNow; now: number }) {
  const t = useWords('tourPupil');
  const until = tour.listen?.until ?? 0;
  const listens = until > now;
  const was = useRef(false);
  useEffect(() => {
    if (listens !== was.current) announce(t(listens ? 'call.listen' : 'call.listenOver'));
    was.current = listens;
  }, [listens, t]);
  if (!listens) return null;
  return (
    <>
      <div className="vu-listen__dim" aria-hidden />
      <section className="vu-listen" aria-label={t('call.listen')}>
        <Ear aria-hidden size={34} />
        <p>
          <strong>{t('call.listen')}</strong>
          <span>{t('call.listenLeft', { left: clock(until - now) })}</span>
        </p>
      </section>
    </>
  );
}
