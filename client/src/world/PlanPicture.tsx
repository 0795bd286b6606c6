import { GEARS } from '@ville-usine/shared/world/discover/gears';
import { PHOTO_SPOTS } from '@ville-usine/shared/world/discover/photo-spots';
import { PLAZA, type PlaceId } from '@ville-usine/shared/world/layout';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { PlanGround } from '../content/PlanGround.tsx';
import { PlanName } from '../content/PlanName.tsx';
import { PlanPavilion } from '../content/PlanPavilion.tsx';
import { useWords } from '../words/words.ts';
import { useFound } from './discover/finds-store.ts';
import type { MapFacts } from './discover/map-facts.ts';
import { stepOnMap } from './discover/map-places.ts';
import { self } from './self.ts';
import { useZones } from './zone-store.ts';

function said(facts: MapFacts, t: ReturnType<typeof useWords<'discover'>>): string {
  return [
    facts.number > 0 ? `${facts.number}. ${facts.name}` : facts.name,
    facts.here && t('plan.here'),
    facts.live && t('plan.live'),
    facts.stamped && t('plan.stamp'),
    t(facts.visited ? 'plan.visited' : 'plan.unseen'),
    facts.gear !== null && t(facts.gear ? 'plan.gear' : 'plan.noGear'),
  ]
    .filter(Boolean)
    .join(', ');
}

type PlanPictureProps = {
  places: readonly MapFacts[];
  chosen: PlaceId;
  /** A place is pointed at: its card is shown. */
  onPoint: (place: PlaceId) => void;
  /** A place is chosen by Enter or a click. */
  onChoose: (place: PlaceId) => void;
  dimmed: (facts: MapFacts) => boolean;
};

/** The city from above, true to scale, one metre one unit; arrows lead from place to place. */
export function PlanPicture({ places, chosen, onPoint, onChoose, dimmed }: PlanPictureProps) {
  const t = useWords('discover');
  const inCity = useZones((state) => state.zone === 'city');
  const found = useFound();
  const picture = useRef<SVGSVGElement>(null);
  // The plan opens on its picture: arrows work at once.
  useEffect(() => {
    picture.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(chosen);
      return;
    }
    const next = stepOnMap(chosen, event.key, places);
    if (next === null) return;
    event.preventDefault();
    onPoint(next);
    picture.current?.querySelector<SVGGElement>(`[data-place="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no picture
    <svg ref={picture} viewBox="-150 -136 300 280" role="group" aria-label={t('plan.picture')}>
      <PlanGround lines={places.filter(({ number }) => number > 0)} />
      {PHOTO_SPOTS.map(({ id, x, z }) => (
        <g key={id} transform={`translate(${x} ${z})`} aria-hidden>
          <circle r="3.6" fill="#fff7ea" stroke="#7a4a00" strokeWidth=".8" />
          <path d="M-2-1.2h1l.5-.7h1l.5.7h1v2.6h-4z" fill="#7a4a00" />
        </g>
      ))}
      {places.map((facts) => (
        // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a picture
        <g
          key={facts.id}
          data-place={facts.id}
          className="vu-planplace"
          role="button"
          tabIndex={facts.id === chosen ? 0 : -1}
          aria-pressed={facts.id === chosen}
          aria-label={said(facts, t)}
          data-dimmed={dimmed(facts)}
          transform={`translate(${facts.x} ${facts.z})`}
          onKeyDown={press}
          onFocus={() => facts.id !== chosen && onPoint(facts.id)}
          onClick={() => onChoose(facts.id)}
        >
          {facts.number > 0 ? (
            <>
              <rect className="vu-planplace__ring" x="-17" y="-17.5" width="34" height="35" rx="8" />
              <PlanPavilion facts={facts} />
            </>
          ) : (
            <rect
              className="vu-planplace__ring vu-planplace__ring--flat"
              x={facts.id === 'plaza' ? -17 : -24}
              y={facts.id === 'plaza' ? -17 : -8}
              width={facts.id === 'plaza' ? 34 : 48}
              height={facts.id === 'plaza' ? 34 : 16}
              rx={facts.id === 'plaza' ? 17 : 8}
            />
          )}
        </g>
      ))}
      {/* Names lie over everything: no neighbour's roof cuts them off. */}
      {places
        .filter(({ id }) => id !== 'plaza')
        .map((facts) => (
          <g
            key={facts.id}
            className="vu-planname"
            data-dimmed={dimmed(facts) && facts.id !== chosen}
            data-chosen={facts.id === chosen}
            transform={`translate(${facts.x} ${facts.z})`}
            aria-hidden
          >
            <PlanName facts={facts} />
          </g>
        ))}
      {GEARS.filter(({ id }) => found.includes(id)).map(({ id, x, z }) => (
        <g key={id} transform={`translate(${x} ${z})`} aria-hidden data-gear={id}>
          <circle r="4.4" fill="#ffc53d" stroke="#7a4a00" strokeWidth="1" />
          <circle r="4.4" fill="none" stroke="#7a4a00" strokeWidth="2.2" strokeDasharray="1.5 1.95" />
          <circle r="1.5" fill="#fff7ea" stroke="#7a4a00" strokeWidth=".8" />
        </g>
      ))}
      {inCity && (
        <g
          transform={`translate(${self.x} ${self.z}) rotate(${(-self.motion.heading * 180) / Math.PI})`}
          aria-hidden
        >
          <circle r={PLAZA.basinRadius * 0.72} fill="#1e1a33" opacity=".16" />
          <path
            d="M0-9l6 15-6-3.4-6 3.4z"
            fill="#1e1a33"
            stroke="#fff"
            strokeWidth="1.6"
            strokeLinejoin="round"
          />
        </g>
      )}
    </svg>
  );
}
