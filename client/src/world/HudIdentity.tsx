import type { ProcessStep } from '@ville-usine/shared/content/sector';
import { ChevronRight, Factory } from 'lucide-react';
import { Fragment } from 'react';
import { Icon } from '../content/Icon.tsx';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { Plate } from '../ui/Plate.tsx';
import { useSay, useWords } from '../words/words.ts';
import { usePlace } from './use-place.ts';
import { useWorld } from './world-store.ts';

function Chain({ steps }: { steps: ProcessStep[] }) {
  const t = useWords('world');
  const say = useSay();
  const open = useWorld((state) => state.open);
  return (
    <Plate as="nav" className="vu-chain" aria-label={t('chain.label')}>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              aria-label={t('chain.step', { number: index + 1, title: say(step.title) })}
              title={say(step.title)}
              onClick={() => open({ kind: 'step', stepId: step.id })}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
    </Plate>
  );
}

/** Where one is: name, trail, and in a hall the five steps of its making. */
export function HudIdentity() {
  const { title, trail, sector, inside } = usePlace();
  return (
    <div className="vu-hud__identity">
      <PlacePlate
        icon={sector ? <Icon name={sector.icon} size={28} /> : <Factory aria-hidden size={28} />}
        title={title}
        trail={trail.map((part, index) => (
          <Fragment key={part}>
            {index > 0 && <ChevronRight aria-hidden size={13} className="vu-hud__sep" />}
            {part}
          </Fragment>
        ))}
      />
      {inside && sector && sector.steps.length > 0 && <Chain steps={sector.steps} />}
    </div>
  );
}
