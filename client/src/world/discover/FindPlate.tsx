import { GEARS } from '@ville-usine/shared/world/discover/gears';
import { useEffect, useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { Plate } from '../../ui/Plate.tsx';
import { useWords } from '../../words/words.ts';
import { useSettings } from '../settings-store.ts';
import './discover-hud.css';
import './discover-words.ts';
import { findsWaiting, useFinds } from './finds-store.ts';
import { GearMark } from './GearMark.tsx';
import { usePavilionName } from './pavilion-name.ts';

/** How long the find is celebrated, milliseconds. */
const STAYS_MS = 6_500;
const SPARKS = 10;

/** The joy of a find: which gear, how many of thirteen. Gone by itself; what it says is announced too. */
export default function FindPlate() {
  const t = useWords('discover');
  const nameOf = usePavilionName();
  const calm = useSettings((state) => state.calm);
  const { fresh, found } = useFinds();
  const [shown, setShown] = useState(0);
  const turn = fresh?.turn ?? 0;
  const name = fresh ? nameOf(fresh.gear) : '';
  const [count, total] = [found.length, GEARS.length];
  const sentence = t('gear.said', { name, count, total });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a find is announced once, in the words of its moment
  useEffect(() => {
    if (!turn) return;
    setShown(turn);
    announce(count === total ? `${sentence} ${t('gear.all')}` : sentence);
    const timer = setTimeout(() => setShown(0), STAYS_MS);
    return () => clearTimeout(timer);
  }, [turn]);
  if (!fresh || shown !== turn) return null;
  return (
    <div className="vu-find" data-calm={calm} key={turn}>
      {!calm && (
        <span className="vu-find__sparks" aria-hidden>
          {Array.from({ length: SPARKS }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sparks have no other name
            <i key={i} style={{ rotate: `${(i / SPARKS) * 360}deg` }} />
          ))}
        </span>
      )}
      <Plate className="vu-find__plate">
        <span className="vu-find__gear">
          <GearMark size={52} />
        </span>
        <span className="vu-find__words">
          <b>{t('gear.found')}</b>
          <span>
            {count === total ? t('gear.all') : findsWaiting() && !navigator.onLine ? t('gear.later') : name}
          </span>
        </span>
        <strong className="vu-find__count">{t('gear.count', { count, total })}</strong>
      </Plate>
    </div>
  );
}
