import type { ProcessStep } from '@ville-usine/shared/content/sector';
import { Check, ChevronRight, Factory } from 'lucide-react';
import { Fragment } from 'react';
import { Icon } from '../content/Icon.tsx';
import { deep } from '../ui/contrast.ts';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { Plate } from '../ui/Plate.tsx';
import { useSay, useWords } from '../words/words.ts';
import './chain.css';
import { useSteps } from './steps-store.ts';
import { usePlace } from './use-place.ts';
import { useWorld } from './world-store.ts';

function Chain({ steps }: { steps: ProcessStep[] }) {
  const t = useWords('world');
  const say = useSay();
  const open = useWorld((state) => state.open);
  const here = useSteps((state) => state.here);
  const seen = useSteps((state) => state.seen);
  const current = steps.find((step) => step.id === here);
  return (
    <Plate as="nav" className="vu-chain" data-part="chain" aria-label={t('chain.label')}>
      <ol>
        {steps.map((step, index) => {
          const state = step.id === here ? 'here' : seen.includes(step.id) ? 'seen' : undefined;
          const name = t('chain.step', { number: index + 1, title: say(step.title) });
          return (
            <li key={step.id} data-state={state}>
              <button
                type="button"
                aria-label={state ? t(`chain.${state}`, { step: name }) : name}
                aria-current={state === 'here' ? 'step' : undefined}
                title={say(step.title)}
                onClick={() => open({ kind: 'step', stepId: step.id })}
              >
                {state === 'seen' ? <Check aria-hidden size={18} strokeWidth={3} /> : index + 1}
              </button>
            </li>
          );
        })}
      </ol>
      {current && <span className="vu-chain__name">{say(current.title)}</span>}
    </Plate>
  );
}

/** Where one is: name, trail, and in a hall the five steps of its making. */
export function HudIdentity() {
  const t = useWords('discover');
  const { title, trail, sector, inside } = usePlace();
  return (
    <div className="vu-hud__identity">
      <PlacePlate
        icon={sector ? <Icon name={sector.icon} size={28} /> : <Factory aria-hidden size={28} />}
        title={title}
        {...(sector && { tile: { ground: deep(sector.colour), ink: '#fff' } })}
        trail={
          <>
            <span className="vu-hidden">{t('trail.label')} : </span>
            {trail.map((part, index) => (
              <Fragment key={part}>
                {index > 0 && <ChevronRight aria-hidden size={13} className="vu-hud__sep" />}
                {part}
              </Fragment>
            ))}
          </>
        }
      />
      {inside && sector && sector.steps.length > 0 && <Chain steps={sector.steps} />}
    </div>
  );
}
