import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import { useEffect } from 'react';
import { announce } from '../../ui/announce.ts';
import { useWords } from '../../words/words.ts';
import { serverNow } from '../tour/tour-store.ts';
import { useSecondsLeft } from './seconds-left.ts';
import './tour-walk-words.ts';
import { useWalk } from './walk-store.ts';

/** The five seconds before the class is gathered, counted; said aloud once. */
export function Gathering({ gather }: { gather: TourNow['gather'] }) {
  const t = useWords('tourWalk');
  const waits = useWalk((state) => state.waiting !== null);
  const seconds = useSecondsLeft(gather?.due ?? null, serverNow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each gathering
  useEffect(() => {
    if (gather && seconds !== null) announce(t('gatheringIn', { seconds }));
  }, [gather?.id]);
  if (waits && !gather) return <section className="vu-called">{t('waits')}</section>;
  if (!gather || seconds === null) return null;
  return (
    <section className="vu-called vu-called--count" aria-label={t('gathering')}>
      <b aria-hidden>{seconds}</b>
      <strong>{t('gathering')}</strong>
    </section>
  );
}
