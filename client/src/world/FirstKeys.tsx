import { useEffect, useState } from 'react';
import { Plate } from '../ui/Plate.tsx';
import { useWords } from '../words/words.ts';
import { ORDER, onFrame } from './frame-loop.ts';
import { self } from './self.ts';
import { useWalkKeys } from './walk-keys.ts';
import { useWorld } from './world-store.ts';

/** Whoever has walked this far knows the keys, metres. */
const WALKED = 12;

/** The first keys, until one has walked a little with them. */
export function FirstKeys() {
  const t = useWords('world');
  const letters = useWalkKeys();
  const [shown, setShown] = useState(true);
  const prompted = useWorld((state) => state.prompt !== null);
  useEffect(() => {
    if (!shown) return;
    let walked = 0;
    return onFrame(ORDER.prompt, (dt) => {
      walked += self.pace * dt;
      if (walked > WALKED) setShown(false);
    });
  }, [shown]);
  if (!shown || prompted) return null;
  return (
    <Plate className="vu-hint">
      {letters.map((letter) => (
        <kbd key={letter}>{letter}</kbd>
      ))}
      <span>{t('help.walk')}</span>
      <kbd>{t('help.shift')}</kbd>
      <span>{t('help.run')}</span>
      <span>· {t('help.look')}</span>
      <button type="button" onClick={() => setShown(false)}>
        {t('help.gotIt')}
      </button>
    </Plate>
  );
}
