import { useEffect, useState } from 'react';
import { Plate } from '../ui/Plate.tsx';
import { useWords } from '../words/words.ts';
import { ORDER, onFrame } from './frame-loop.ts';
import { useGuide } from './guide/guide-store.ts';
import { self } from './self.ts';
import { useKeyNames } from './use-key-names.ts';
import { useWorld } from './world-store.ts';

/** Whoever has walked this far knows the keys, metres. */
const WALKED = 12;

const WALKING = ['forward', 'left', 'back', 'right'] as const;

/** The first keys, until one has walked a little with them. */
export function FirstKeys() {
  const t = useWords('world');
  const namesOf = useKeyNames();
  const [shown, setShown] = useState(true);
  // Boulon says the same, one thing at a time.
  const guided = useGuide((state) => state.step !== null);
  const prompted = useWorld((state) => state.prompt !== null);
  useEffect(() => {
    if (!shown) return;
    let walked = 0;
    return onFrame(ORDER.prompt, (dt) => {
      walked += self.pace * dt;
      if (walked > WALKED) setShown(false);
    });
  }, [shown]);
  if (!shown || prompted || guided) return null;
  return (
    <Plate className="vu-hint" data-part="keys">
      {WALKING.map((command) => (
        <kbd key={command}>{namesOf(command)[0]}</kbd>
      ))}
      <span>{t('help.walk')}</span>
      <kbd>{namesOf('run')[0]}</kbd>
      <span>{t('help.run')}</span>
      <span className="vu-hint__look">{t('help.look')}</span>
      <button type="button" onClick={() => setShown(false)}>
        {t('help.gotIt')}
      </button>
    </Plate>
  );
}
