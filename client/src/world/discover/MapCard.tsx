import { PHOTO_SPOTS } from '@ville-usine/shared/world/discover/photo-spots';
import type { PlaceId } from '@ville-usine/shared/world/layout';
import { placeAt, sectorOf } from '@ville-usine/shared/world/place';
import { Camera, Check, DoorOpen, Factory, MapPin, Puzzle, Stamp, Store } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Icon } from '../../content/Icon.tsx';
import { deep } from '../../ui/contrast.ts';
import { Key } from '../../ui/Key.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { useWords } from '../../words/words.ts';
import { GearMark } from './GearMark.tsx';
import type { MapFacts } from './map-facts.ts';

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li>
      {icon}
      <span>{children}</span>
    </li>
  );
}

function What({ facts }: { facts: MapFacts }) {
  const t = useWords('discover');
  const sector = sectorOf(facts.id);
  const views = PHOTO_SPOTS.filter(({ x, z }) => placeAt('city', x, z) === facts.id);
  return (
    <ul className="vu-placecard__facts">
      {sector && (
        <Line icon={<DoorOpen aria-hidden size={20} />}>
          {facts.open ? t('door.open') : t('door.closed')}
          {facts.stands > 0 && ` · ${t('door.stands', { count: facts.stands })}`}
        </Line>
      )}
      <Line icon={facts.visited ? <Check aria-hidden size={20} /> : <MapPin aria-hidden size={20} />}>
        {facts.here ? t('plan.here') : t(facts.visited ? 'plan.visited' : 'plan.unseen')}
      </Line>
      {facts.hasQuiz && (
        <Line icon={facts.stamped ? <Stamp aria-hidden size={20} /> : <Puzzle aria-hidden size={20} />}>
          {t(facts.stamped ? 'plan.stamp' : 'plan.noStamp')}
        </Line>
      )}
      {sector && (
        <Line icon={<GearMark size={22} found={facts.gear === true} />}>
          {t(facts.gear ? 'plan.gear' : 'plan.noGear')}
          {!facts.gear && <em>{t(`riddle.${sector}`)}</em>}
        </Line>
      )}
      {views.map(({ id }) => (
        <Line key={id} icon={<Camera aria-hidden size={20} />}>
          {t('plan.view', { name: t(`spot.${id}`) })}
        </Line>
      ))}
    </ul>
  );
}

type MapCardProps = {
  facts: MapFacts;
  /** The key that brings one there; it takes the focus when a place is chosen. */
  first: Ref<HTMLDivElement>;
  onGo: (place: PlaceId) => void;
  onEnter: () => void;
  /** Other ways to get there. */
  ways?: ReactNode;
};

/** One place: what it is, what is there now, and the ways to it. */
export function MapCard({ facts, first, onGo, onEnter, ways }: MapCardProps) {
  const t = useWords('discover');
  return (
    <section className="vu-placecard">
      <header>
        <span className="vu-placecard__tile" style={{ background: deep(facts.colour) }}>
          {facts.icon ? <Icon name={facts.icon} size={28} /> : <Factory aria-hidden size={28} />}
        </span>
        <div className="vu-grow">
          {(facts.number > 0 || facts.live) && (
            <p className="vu-placecard__over">
              {facts.number > 0 && (
                <span className="vu-small">{t('plan.number', { number: facts.number })}</span>
              )}
              {facts.live && <Pill tone="live">{t('plan.live')}</Pill>}
            </p>
          )}
          <h3>{facts.name}</h3>
        </div>
      </header>
      <p>{facts.line}</p>
      <What facts={facts} />
      <div className="vu-placecard__ways" ref={first}>
        <Key
          size="m"
          icon={<MapPin aria-hidden size={20} />}
          aria-label={`${t('plan.go')} · ${facts.name}`}
          onClick={() => onGo(facts.id)}
        >
          {t('plan.go')}
        </Key>
        {ways}
        {facts.open && (
          <Key
            size="m"
            variant="hot"
            icon={<Store aria-hidden size={20} />}
            aria-label={t('plan.enterThere', { name: facts.name })}
            onClick={onEnter}
          >
            {t('plan.enter')}
          </Key>
        )}
      </div>
    </section>
  );
}
