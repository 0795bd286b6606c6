import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Sector } from '@ville-usine/shared/content/sector';
import { Info, MessageCircleQuestionMark, Play, Sprout } from 'lucide-react';
import { useEffect } from 'react';
import { note } from '../passport/marks-store.ts';
import { Card } from '../ui/Card.tsx';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useSay, useWords } from '../words/words.ts';
import { sessionOfSector } from './choose-session.ts';
import { ofSector } from './edition-store.ts';
import { Figure } from './Figure.tsx';
import { FigureTiles } from './FigureTiles.tsx';
import { Icon } from './Icon.tsx';
import './sector.css';
import { Missing } from './Missing.tsx';
import { usePageEdition } from './page-edition.ts';
import { Rich } from './Rich.tsx';
import { SectorAside } from './SectorAside.tsx';
import { SectorFaq } from './SectorFaq.tsx';
import { SectorStands } from './SectorStands.tsx';
import { Stories } from './Stories.tsx';
import { useSessions } from './sessions-store.ts';
import { Trail, VisitFrame } from './VisitFrame.tsx';

/** `/visite/secteur/:id`: a pavilion: its steps, stands, figures, trades, sessions and quiz. */
export function SectorVisit({ id }: { id: string }) {
  const edition = usePageEdition()!;
  const core = useWords('core');
  const t = useWords('visit');
  const say = useSay();
  const { sector } = ofSector(edition, id);
  if (!sector) return <Missing />;
  const number = edition.sectors.indexOf(sector) + 1;
  return (
    <VisitFrame
      icon={<Icon name={sector.icon} size={28} />}
      title={say(sector.name)}
      trail={<Trail steps={[{ href: '/visite', name: core('city') }]} here={t('sector.trail', { number })} />}
      tile={{ ground: deep(sector.colour), ink: '#fff' }}
      in3d={sector.open ? `/?lieu=hall:${sector.id}` : `/?lieu=pavilion:${sector.id}`}
    >
      <div className="vu-sectorpage">
        <Main edition={edition} sector={sector} />
        <SectorAside edition={edition} sector={sector} />
      </div>
    </VisitFrame>
  );
}

type Part = { edition: PublicEdition; sector: Sector };

function Main({ edition, sector }: Part) {
  const t = useWords('visit');
  const say = useSay();
  const { companies } = ofSector(edition, sector.id);
  // A pavilion with stands shows these first; one that waits for its own shows what it will be about.
  const picture = sector.picture && (
    <div className="vu-pad vu-sectorpage__picture">
      <Figure picture={sector.picture} lazy={companies.length > 0} />
    </div>
  );
  return (
    <Sheet accent={deep(sector.colour)}>
      <div className="vu-sheet__head vu-sheet__head--big">
        <div className="vu-grow">
          <h2>{say(sector.invitation)}</h2>
        </div>
        {sector.steps.length > 0 && (
          <Key variant="yellow" icon={<Play aria-hidden size={22} />} onClick={openFirstStep}>
            {t('sector.follow', { count: sector.steps.length })}
          </Key>
        )}
      </div>
      {companies.length === 0 && picture}
      {!sector.open && (
        <div className="vu-pad">
          <StatusBand tone="wait" icon={<Info aria-hidden size={24} />}>
            {t('sector.notOpen')}
          </StatusBand>
        </div>
      )}
      <Steps sector={sector} />
      {companies.length > 0 && <SectorStands edition={edition} companies={companies} />}
      {companies.length > 0 && picture}
      <div className="vu-pad vu-col">
        {sector.facts.length > 0 && <h2>{t('sector.facts')}</h2>}
        <FigureTiles figures={sector.facts} />
        {sector.transition && (
          <Card className="vu-fact">
            <Sprout aria-hidden size={24} />
            <div>
              <h3>{t('sector.challenge')}</h3>
              <Rich text={sector.transition} />
            </div>
          </Card>
        )}
        {companies.length === 0 && <p className="vu-soft">{t('sector.noStands')}</p>}
      </div>
      <SectorFaq sectorId={sector.id} />
      <Stories plaques={edition.plaques.filter(({ id }) => id === sector.id)} />
    </Sheet>
  );
}

function openFirstStep(): void {
  const first = document.querySelector<HTMLDetailsElement>('#etapes details');
  if (!first) return;
  first.open = true;
  first.querySelector('summary')?.focus();
}

/** Opens the step that the address names, as when a quiz sends one to look there. */
function useStepOfAddress(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    const step = id && document.getElementById(id)?.querySelector('details');
    if (!step) return;
    step.open = true;
    step.querySelector('summary')?.focus();
  }, []);
}

function Steps({ sector }: { sector: Sector }) {
  useStepOfAddress();
  const t = useWords('visit');
  const say = useSay();
  const session = sessionOfSector(useSessions() ?? [], sector.id);
  if (sector.steps.length === 0) return null;
  return (
    <section className="vu-steps" aria-labelledby="vu-steps-title">
      <h2 id="vu-steps-title" className="vu-hidden">
        {t('sector.steps')}
      </h2>
      <ol id="etapes">
        {sector.steps.map((step, index) => (
          <li key={step.id} id={step.id}>
            <details
              name="etapes"
              onToggle={({ currentTarget }) => currentTarget.open && note('step', step.id)}
            >
              <summary>
                <b>{index + 1}</b>
                <span>
                  <strong>{say(step.title)}</strong>
                  <span className="vu-small">{say(step.line)}</span>
                </span>
              </summary>
              <Figure picture={step.picture} lazy />
              <Rich text={step.text} />
              {session && (
                <p>
                  <Key
                    variant="secondary"
                    size="m"
                    icon={<MessageCircleQuestionMark aria-hidden size={20} />}
                    href={`/visite/rencontre/${session.id}?etape=${step.id}`}
                    aria-label={`${t('stand.ask')} : ${say(step.title)}`}
                  >
                    {t('stand.ask')}
                  </Key>
                </p>
              )}
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
