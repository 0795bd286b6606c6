import { Check, Footprints, X } from 'lucide-react';
import { useEffect } from 'react';
import { useEdition } from '../../content/edition-store.ts';
import { announce } from '../../ui/announce.ts';
import { Plate } from '../../ui/Plate.tsx';
import { useSay, useWords } from '../../words/words.ts';
import { useKeyNames } from '../use-key-names.ts';
import { nearestPavilion } from '../way/nearest-pavilion.ts';
import { walkToPlace } from '../way/walk-to.ts';
import { useWorld } from '../world-store.ts';
import { useZones } from '../zone-store.ts';
import { BoulonFace } from './BoulonFace.tsx';
import './guide.css';
import { GUIDE_STEPS, type GuideStep } from './guide-steps.ts';
import { leaveGuide, useGuide } from './guide-store.ts';
import './guide-words.ts';

/** The goodbye goes by itself after this, milliseconds. */
const BYE_MS = 9_000;

/** What Boulon says, in a plate beside it: one short step at a time, never in the way. */
export function GuidePlate() {
  const t = useWords('guide');
  const way = useWords('way');
  const say = useSay();
  const namesOf = useKeyNames();
  const edition = useEdition();
  const { step, device } = useGuide();
  const panel = useWorld((state) => state.panel);
  const outdoors = useZones((state) => state.zone === 'city');
  const shown = step !== null && panel === null && outdoors ? step : null;
  const keys = {
    keys: (['forward', 'left', 'back', 'right'] as const).map((one) => namesOf(one)[0]).join(' '),
    turn: `${namesOf('turnLeft')[0]} ${namesOf('turnRight')[0]}`,
    run: namesOf('run')[0] ?? '',
    map: namesOf('map')[0] ?? '',
  };
  const sentence = shown && (shown === 'bye' ? t('bye') : t(`${shown}.${device}`, keys));
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each step, not again when a panel closes
  useEffect(() => {
    if (sentence) announce(`${t('name')} : ${sentence}`);
  }, [step]);
  useEffect(() => {
    if (step !== 'bye') return;
    const timer = setTimeout(leaveGuide, BYE_MS);
    return () => clearTimeout(timer);
  }, [step]);
  if (!shown) return null;
  const number = GUIDE_STEPS.indexOf(shown as GuideStep) + 1;
  const take = () => {
    const sector = edition?.sectors.find((one) => one.id === nearestPavilion());
    if (sector) void walkToPlace(`pavilion:${sector.id}`, say(sector.name));
  };
  return (
    <Plate as="aside" className="vu-guide" data-part="guide" aria-label={t('label')}>
      <BoulonFace />
      <div>
        <p className="vu-guide__name">
          <b>{t('name')}</b>
          {number > 0 && <span>{t('count', { number, all: GUIDE_STEPS.length })}</span>}
        </p>
        <p className="vu-guide__said">{sentence}</p>
        <p className="vu-guide__ways">
          {shown === 'door' && (
            <button type="button" className="vu-guide__take" onClick={take}>
              <Footprints aria-hidden size={20} />
              {way('take')}
            </button>
          )}
          <button type="button" className="vu-guide__leave" onClick={leaveGuide}>
            {shown === 'bye' ? <Check aria-hidden size={20} /> : <X aria-hidden size={20} />}
            {t(shown === 'bye' ? 'thanks' : 'skip')}
          </button>
        </p>
      </div>
    </Plate>
  );
}
