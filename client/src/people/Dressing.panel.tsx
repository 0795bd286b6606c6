import { lookFrom } from '@ville-usine/shared/people/look';
import type { Helmet, PersonLook, Vest } from '@ville-usine/shared/people/person';
import { ArrowLeft, Check } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import { Heading } from 'react-aria-components/Heading';
import { CentrePanel } from '../ui/CentrePanel.tsx';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import { HELMET_COLOURS, HELMETS, VEST_COLOURS, VESTS } from './colours.ts';
import './dressing.css';
import { keepDressed } from './dressed.ts';
import { LookChoice } from './LookChoice.tsx';
import NotMe from './NotMe.tsx';
import { Swatches } from './Swatches.tsx';
import { VisitorFigure } from './VisitorFigure.tsx';
import { dress, openVisit, useVisit } from './visit-store.ts';

/** A server that did not answer is asked again after this, in milliseconds. */
const AGAIN_MS = 4_000;

type DressingProps = { onBack: () => void; onDone: () => void };

function CityName() {
  const t = useWords('arrival');
  const { visitor, status } = useVisit();
  return (
    <div className="vu-cityname" aria-live="polite">
      <span className="vu-small">{t('avatar.name')}</span>
      <strong>{visitor?.pseudonym ?? t(status === 'away' ? 'avatar.offline' : 'avatar.waiting')}</strong>
    </div>
  );
}

/** « C'est moi »: the pseudonym that the server gave, and how one looks; one may change nothing. */
export default function Dressing({ onBack, onDone }: DressingProps) {
  const t = useWords('arrival');
  const { visitor, status } = useVisit();
  const [chosen, setChosen] = useState<{ helmet?: Helmet; vest?: Vest; look?: PersonLook }>({});
  const helmet = chosen.helmet ?? visitor?.helmet ?? 'yellow';
  const vest = chosen.vest ?? visitor?.vest ?? 'orange';
  // The longest part of the page comes last, in slices: the panel and its keys are there at once.
  const isThere = useDeferredValue(true, false);
  const look = chosen.look ?? visitor?.look ?? lookFrom(visitor?.pseudonym ?? '');

  useEffect(() => {
    if (status === 'open' || status === 'opening') return;
    const again = setTimeout(() => void openVisit(), status === 'away' ? AGAIN_MS : 0);
    return () => clearTimeout(again);
  }, [status]);

  const enter = () => {
    keepDressed();
    if (Object.keys(chosen).length > 0) void dress(chosen);
    onDone();
  };

  return (
    <CentrePanel
      width="wide"
      title={t('avatar.title')}
      onClose={onBack}
      head={null}
      footer={
        <>
          <Key variant="secondary" icon={<ArrowLeft aria-hidden size={22} />} onClick={onBack}>
            {t('avatar.back')}
          </Key>
          <Key grow icon={<Check aria-hidden size={22} />} onClick={enter}>
            {t('avatar.me')}
          </Key>
        </>
      }
    >
      <div className="vu-dressing">
        <div className="vu-dressing__stage">
          <i />
          <VisitorFigure helmet={helmet} vest={vest} look={look} />
        </div>
        <div className="vu-dressing__choice">
          <div>
            <Heading slot="title" level={2}>
              {t('avatar.title')}
            </Heading>
            <p className="vu-soft">{t('avatar.line')}</p>
          </div>
          <CityName />
          <NotMe />
          <Swatches
            legend={t('avatar.helmet')}
            values={HELMETS}
            chosen={helmet}
            colourOf={(value) => HELMET_COLOURS[value]}
            nameOf={(value) => t(`avatar.helmets.${value}`)}
            onChoose={(value) => setChosen({ ...chosen, helmet: value })}
          />
          <Swatches
            legend={t('avatar.vest')}
            values={VESTS}
            chosen={vest}
            colourOf={(value) => VEST_COLOURS[value]}
            nameOf={(value) => t(`avatar.vests.${value}`)}
            onChoose={(value) => setChosen({ ...chosen, vest: value })}
          />
          {isThere && (
            <LookChoice
              helmet={helmet}
              vest={vest}
              look={look}
              onChoose={(part) => setChosen({ ...chosen, look: { ...look, ...part } })}
            />
          )}
        </div>
      </div>
    </CentrePanel>
  );
}
