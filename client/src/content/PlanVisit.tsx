import type { Sector } from '@ville-usine/shared/content/sector';
import { Check, ChevronRight, Map as MapIcon, MonitorX, Radio, Stamp } from 'lucide-react';
import { Suspense } from 'react';
import { Link, useSearch } from 'wouter';
import { GearRiddles } from '../pages/parts.ts';
import { useStamps } from '../passport/use-passport.ts';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useSay, useWords } from '../words/words.ts';
import { CityPlan } from './CityPlan.tsx';
import { isAsking } from './choose-session.ts';
import { EditionGate } from './EditionGate.tsx';
import { usePageEdition } from './page-edition.ts';
import './plan.css';
import { inEdition } from '../net/base.ts';
import { SectorTile } from './SectorTile.tsx';
import { Stories } from './Stories.tsx';
import { useSessions } from './sessions-store.ts';
import { VisitFrame } from './VisitFrame.tsx';

type DoorProps = { sector: Sector; number: number; stands: number; live: boolean; stamped: boolean };

function Door({ sector, number, stands, live, stamped }: DoorProps) {
  const t = useWords('visit');
  const say = useSay();
  return (
    <li>
      <Link href={`/visite/secteur/${sector.id}`} data-live={live}>
        <SectorTile sector={sector} size={34} />
        <b>
          {number}. {say(sector.name)}
        </b>
        {live && <Pill tone="live">{t('plan.live')}</Pill>}
        {stamped ? (
          <span className="vu-status vu-status--ok">
            <Stamp aria-hidden size={16} />
            {t('plan.done')}
          </span>
        ) : (
          !live && (
            <span className="vu-small">
              {stands > 0 ? t('plan.stands', { count: stands }) : t('plan.closed')}
            </span>
          )
        )}
        <ChevronRight aria-hidden size={17} />
      </Link>
    </li>
  );
}

/** `/visite`: the whole city as a plan and as a list. */
export function PlanVisit() {
  const t = useWords('visit');
  const without = new URLSearchParams(useSearch()).has('sans3d');
  return (
    <VisitFrame
      icon={<MapIcon aria-hidden size={28} />}
      title={t('plan.title')}
      trail={t('plan.trail')}
      tile={{ ground: 'var(--vu-yellow)', ink: 'var(--vu-ink)' }}
      in3d={without ? undefined : '/'}
    >
      {without && (
        <StatusBand icon={<MonitorX aria-hidden size={24} />} title={t('plan.no3d')}>
          <p>{t('plan.no3dMore')}</p>
          <Key variant="quiet" onClick={() => window.location.assign(inEdition('/'))}>
            {t('plan.again3d')}
          </Key>
        </StatusBand>
      )}
      <EditionGate>
        <PlanAndDoors />
      </EditionGate>
    </VisitFrame>
  );
}

function PlanAndDoors() {
  const t = useWords('visit');
  const core = useWords('core');
  const edition = usePageEdition()!;
  const stamped = useStamps(edition);
  const live = new Set((useSessions() ?? []).filter(isAsking).map((session) => session.sectorId as string));
  return (
    <div className="vu-planpage">
      <Sheet as="div" className="vu-planpage__map">
        <a className="vu-skip" href="#pavillons">
          {t('plan.skip')}
        </a>
        <CityPlan sectors={edition.sectors} stamped={stamped} live={live} />
        <ul className="vu-legend" aria-hidden>
          <li>
            <i>
              <Check size={13} strokeWidth={4} />
            </i>
            {t('plan.stamped')}
          </li>
          <li>
            <i />
            {t('plan.live')}
          </li>
        </ul>
      </Sheet>
      <Sheet className="vu-planpage__doors">
        <div className="vu-sheet__title">
          <h2 id="pavillons" tabIndex={-1} className="vu-grow">
            {t('plan.list', { count: edition.sectors.length })}
          </h2>
          <span className="vu-soft">{t('plan.stamps', { count: stamped.size })}</span>
          <Key variant="quiet" size="m" icon={<Radio aria-hidden size={20} />} href="/visite/rencontres">
            {core('meetings')}
          </Key>
        </div>
        <ol className="vu-doors">
          {edition.sectors.map((sector, index) => (
            <Door
              key={sector.id}
              sector={sector}
              number={index + 1}
              stands={edition.companies.filter((one) => one.sector === sector.id).length}
              live={live.has(sector.id)}
              stamped={stamped.has(sector.id)}
            />
          ))}
        </ol>
        <p className="vu-pad">
          <Link href="/visite/quel-metier">{t('trade.which')}</Link>
        </p>
      </Sheet>
      <Sheet className="vu-planpage__more">
        <Suspense>
          <GearRiddles />
        </Suspense>
        <Stories
          plaques={edition.plaques.filter(({ id }) => !edition.sectors.some((sector) => sector.id === id))}
        />
      </Sheet>
    </div>
  );
}
