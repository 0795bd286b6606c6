import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Sector } from '@ville-usine/shared/content/sector';
import { Info, Play, Sprout } from 'lucide-react';
import { Card } from '../ui/Card.tsx';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useSay, useWords } from '../words/words.ts';
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
import { openStep, SectorSteps } from './SectorSteps.tsx';
import { Stories } from './Stories.tsx';
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
          <Key
            variant="yellow"
            icon={<Play aria-hidden size={22} />}
            onClick={() => openStep(sector.steps[0]?.id)}
          >
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
      <SectorSteps sector={sector} hasQuiz={edition.quizSectors.includes(sector.id)} />
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
