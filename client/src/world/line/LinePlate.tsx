import type { Sector } from '@ville-usine/shared/content/sector';
import { ArrowRight, Check, Footprints, Info, Puzzle, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEdition } from '../../content/edition-store.ts';
import { Plate } from '../../ui/Plate.tsx';
import { useSay, useWords } from '../../words/words.ts';
import { BoulonFace } from '../guide/BoulonFace.tsx';
import '../guide/guide.css';
import { useWorld } from '../world-store.ts';
import './line.css';
import { changeLine, useLine } from './line-store.ts';
import { goOn, type LineTour, setOut } from './line-tour.ts';
import './line-words.ts';
import { lookAt } from './look-at.ts';

const leave = () => useLine.setState({ offer: null, tour: null });

function LineKey({ icon, act, children }: { icon: ReactNode; act: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={act}>
      {icon}
      {children}
    </button>
  );
}

/** Boulon’s plate in a hall: offers its guided line, says what one stands before, and leads on; never in the way. */
export function LinePlate() {
  const t = useWords('line');
  const { offer, tour } = useLine();
  const edition = useEdition();
  const panel = useWorld((state) => state.panel);
  const sector = edition?.sectors.find(({ id }) => id === (tour ?? offer)?.sector);
  if (panel || !sector) return null;
  return (
    <Plate as="aside" className="vu-guide vu-line" data-part="guide" aria-label={t('label')}>
      <BoulonFace />
      <div>{tour ? <Tour tour={tour} sector={sector} /> : offer && <Offer {...offer} />}</div>
    </Plate>
  );
}

function Offer({ sector, steps }: { sector: string; steps: readonly string[] }) {
  const t = useWords('line');
  return (
    <>
      <p className="vu-guide__name">
        <b>{t('title')}</b>
        <span>{t('length', { count: steps.length })}</span>
      </p>
      <p className="vu-guide__said">{t('offer')}</p>
      <p className="vu-guide__ways">
        <LineKey icon={<X aria-hidden size={20} />} act={leave}>
          {t('later')}
        </LineKey>
        <LineKey
          icon={<Footprints aria-hidden size={20} />}
          act={() => useLine.setState({ tour: setOut(sector, steps) })}
        >
          {t('begin')}
        </LineKey>
      </p>
    </>
  );
}

function Tour({ tour, sector }: { tour: LineTour; sector: Sector }) {
  const t = useWords('line');
  const say = useSay();
  const { at, steps, state } = tour;
  const nameOf = (index: number) => {
    const step = sector.steps.find(({ id }) => id === steps[index]);
    return step ? say(step.title) : '';
  };
  const count = { number: at + 1, count: steps.length };
  return (
    <>
      <p className="vu-guide__name">
        <b>{state === 'there' ? nameOf(at) : t('title')}</b>
        {state !== 'over' && <span>{t('count', count)}</span>}
      </p>
      {state === 'there' ? (
        <There sector={sector} step={steps[at]!} />
      ) : (
        <p className="vu-guide__said">{t(state, { ...count, name: nameOf(at) })}</p>
      )}
      <p className="vu-guide__ways">
        {state === 'over' ? (
          <Over sector={sector.id} />
        ) : (
          <>
            <button type="button" className="vu-line__stop" aria-label={t('stop')} onClick={leave}>
              <X aria-hidden size={20} />
            </button>
            {state === 'there' && <More step={steps[at]!} />}
            {state === 'there' && (
              <LineKey icon={<ArrowRight aria-hidden size={20} />} act={() => changeLine(goOn)}>
                {at + 1 < steps.length ? t('next', { name: nameOf(at + 1) }) : t('last')}
              </LineKey>
            )}
            {state === 'waiting' && (
              <LineKey icon={<Footprints aria-hidden size={20} />} act={() => changeLine(goOn)}>
                {t('resume')}
              </LineKey>
            )}
          </>
        )}
      </p>
    </>
  );
}

/** What one stands before: its line, and the one thing to look at. */
function There({ sector, step }: { sector: Sector; step: string }) {
  const say = useSay();
  const index = sector.steps.findIndex(({ id }) => id === step);
  const found = sector.steps[index];
  if (!found) return null;
  return (
    <>
      <p className="vu-guide__said vu-line__line">{say(found.line)}</p>
      <p className="vu-guide__said">{lookAt(sector.id, index + 1)}</p>
    </>
  );
}

function More({ step }: { step: string }) {
  const t = useWords('line');
  return (
    <LineKey
      icon={<Info aria-hidden size={20} />}
      act={() => useWorld.getState().open({ kind: 'step', stepId: step })}
    >
      {t('more')}
    </LineKey>
  );
}

function Over({ sector }: { sector: string }) {
  const t = useWords('line');
  const hasQuiz = useEdition()?.quizSectors.some((id) => id === sector);
  const play = () => {
    leave();
    useWorld.getState().open({ kind: 'quiz', sector });
  };
  return (
    <>
      <LineKey icon={<Check aria-hidden size={20} />} act={leave}>
        {t('thanks')}
      </LineKey>
      {hasQuiz && (
        <LineKey icon={<Puzzle aria-hidden size={20} />} act={play}>
          {t('quiz')}
        </LineKey>
      )}
    </>
  );
}
