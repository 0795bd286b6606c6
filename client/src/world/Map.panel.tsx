import type { PlaceId } from '@ville-usine/shared/world/layout';
import { sectorOf } from '@ville-usine/shared/world/place';
import { Check, DoorOpen, Stamp } from 'lucide-react';
import { useRef, useState } from 'react';
import { Icon } from '../content/Icon.tsx';
import { CentrePanel } from '../ui/CentrePanel.tsx';
import { Chip } from '../ui/Chip.tsx';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import { GearMark } from './discover/GearMark.tsx';
import { MapCard } from './discover/MapCard.tsx';
import { type MapFacts, useMapFacts } from './discover/map-facts.ts';
import { MAP_FILTERS, type MapFilter, shows } from './discover/map-filter.ts';
import { goTo } from './go-to.ts';
import './map.css';
import { PlanPicture } from './PlanPicture.tsx';
import { enterHall } from './prompt-for.ts';
import { useSettings } from './settings-store.ts';
import { WalkThere } from './way/WalkThere.tsx';

const FILTER_WORDS = {
  all: 'plan.all',
  fresh: 'plan.fresh',
  visited: 'plan.seen',
  live: 'plan.live',
  stamp: 'plan.stamps',
} as const;

type RowProps = { facts: MapFacts; chosen: boolean; choose: () => void; enter: () => void };

function Row({ facts, chosen, choose, enter }: RowProps) {
  const t = useWords('discover');
  return (
    <li className="vu-maprow" data-chosen={chosen}>
      <button type="button" aria-pressed={chosen} onClick={choose}>
        <span className="vu-maprow__tile" style={{ background: deep(facts.colour) }}>
          {facts.icon && <Icon name={facts.icon} size={20} />}
        </span>
        <b>{facts.number > 0 ? `${facts.number}. ${facts.name}` : facts.name}</b>
        {facts.live && (
          <>
            <span className="vu-dot vu-dot--live" aria-hidden />
            <span className="vu-hidden">{t('plan.live')}</span>
          </>
        )}
        {facts.stamped ? (
          <Stamp size={18} aria-label={t('plan.stamp')} />
        ) : (
          facts.visited && <Check size={18} aria-label={t('plan.visited')} />
        )}
        {facts.gear && <GearMark size={20} />}
      </button>
      {facts.open && (
        <Key
          size="m"
          variant="quiet"
          icon={<DoorOpen aria-hidden size={20} />}
          aria-label={t('plan.enterThere', { name: facts.name })}
          onClick={enter}
        />
      )}
    </li>
  );
}

/** The plan: every place as a picture and as a list, what is there, and the ways to it. */
export default function CityMap({ onClose }: { onClose: () => void }) {
  const t = useWords('world');
  const d = useWords('discover');
  const places = useMapFacts();
  const turns = useSettings((state) => state.mapTurns);
  const [filter, setFilter] = useState<MapFilter>('all');
  const [chosen, setChosen] = useState<PlaceId>(() => places.find(({ here }) => here)?.id ?? 'plaza');
  const first = useRef<HTMLDivElement>(null);
  const facts = places.find(({ id }) => id === chosen) ?? places[0]!;
  const listed = places.filter((one) => shows(filter, one));
  const choose = (place: PlaceId) => {
    setChosen(place);
    // The card is drawn with the new place first; its key then takes the focus.
    requestAnimationFrame(() => first.current?.querySelector('button')?.focus());
  };
  const enter = (place: PlaceId) => {
    const sector = sectorOf(place);
    onClose();
    if (sector) enterHall(sector);
  };
  return (
    <CentrePanel width="wide" title={t('map.title')} subtitle={t('map.line')} onClose={onClose}>
      <div className="vu-map">
        <div className="vu-map__picture">
          <PlanPicture
            places={places}
            chosen={facts.id}
            onPoint={setChosen}
            onChoose={choose}
            dimmed={(one) => !shows(filter, one)}
          />
          <label className="vu-map__turns">
            <input
              type="checkbox"
              checked={turns}
              onChange={(event) => useSettings.setState({ mapTurns: event.target.checked })}
            />
            <span>
              <b>{d('plan.turns')}</b> <span className="vu-soft">{d('plan.turnsHint')}</span>
            </span>
          </label>
        </div>
        <div className="vu-map__lists">
          <MapCard
            facts={facts}
            first={first}
            onGo={(place) => {
              onClose();
              void goTo(place);
            }}
            onEnter={() => enter(facts.id)}
            ways={<WalkThere place={facts.id} name={facts.name} onGo={onClose} />}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would take a line of its own */}
          <div className="vu-map__filters" role="group" aria-label={d('plan.filters')}>
            {MAP_FILTERS.map((one) => (
              <Chip key={one} on={filter === one} onClick={() => setFilter(one)}>
                {d(FILTER_WORDS[one])}
              </Chip>
            ))}
          </div>
          <h3 className="vu-hidden">{t('map.list')}</h3>
          {listed.length > 0 ? (
            <ul className="vu-map__list">
              {listed.map((one) => (
                <Row
                  key={one.id}
                  facts={one}
                  chosen={one.id === facts.id}
                  choose={() => choose(one.id)}
                  enter={() => enter(one.id)}
                />
              ))}
            </ul>
          ) : (
            <p className="vu-soft">{d('plan.nothing')}</p>
          )}
        </div>
      </div>
    </CentrePanel>
  );
}
