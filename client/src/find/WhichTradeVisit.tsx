import { type Choices, nextPair } from '@ville-usine/shared/find/which-trade';
import { Compass } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { loadEdition } from '../content/edition-store.ts';
import { Trail, VisitFrame } from '../content/VisitFrame.tsx';
import { useWords } from '../words/words.ts';
import { ChooseOne } from './ChooseOne.tsx';
import './find-words.ts';
import { ThreeTrades } from './ThreeTrades.tsx';
import './which-trade.css';

/** `/visite/quel-metier`: six choices between two pictures, and three trades to meet. What was chosen is kept nowhere. */
export function WhichTradeVisit() {
  const t = useWords('find');
  const core = useWords('core');
  const [choices, setChoices] = useState<Choices>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const pair = nextPair(choices);
  const begun = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next choice takes the focus, the first leaves it
  useEffect(() => {
    if (begun.current) heading.current?.focus();
    begun.current = true;
  }, [choices]);
  return (
    <VisitFrame
      icon={<Compass aria-hidden size={28} />}
      title={t('which')}
      trail={<Trail steps={[{ href: '/visite', name: core('city') }]} here={t('job.trail')} />}
    >
      {pair ? (
        <ChooseOne
          pair={pair}
          round={choices.length}
          heading={heading}
          onChoose={(liked) => {
            // What the choices lead to is read while one still chooses.
            void loadEdition();
            setChoices([...choices, liked]);
          }}
          onBack={() => setChoices(choices.slice(0, -1))}
        />
      ) : (
        <ThreeTrades choices={choices} heading={heading} onRedo={() => setChoices([])} />
      )}
    </VisitFrame>
  );
}
