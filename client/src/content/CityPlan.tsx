import type { Sector } from '@ville-usine/shared/content/sector';
import { PLOTS } from '@ville-usine/shared/world/layout';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { useSay, useWords } from '../words/words.ts';
import { PlanGround } from './PlanGround.tsx';
import { type PlanFacts, PlanName } from './PlanName.tsx';
import { PlanPavilion } from './PlanPavilion.tsx';
import './plan.css';
import { planNeighbour } from './plan-neighbour.ts';

type CityPlanProps = {
  sectors: Sector[];
  /** Sectors whose stamp is earned. */
  stamped: ReadonlySet<string>;
  /** Sectors with a session that runs. */
  live: ReadonlySet<string>;
};

/** Half the plan's width, metres: beside the ring there is room for names and the legend. */
const HALF = 164;

/** The city from above, as in the city itself; the list beside it says the same in words and in the same order. */
export function CityPlan({ sectors, stamped, live }: CityPlanProps) {
  const t = useWords('visit');
  const say = useSay();
  const places = sectors.flatMap(({ id, name, icon, colour }, index): (PlanFacts & { id: string })[] => {
    const plot = PLOTS.find(({ sector }) => sector === id);
    if (!plot) return [];
    const marks = { stamped: stamped.has(id), live: live.has(id), visited: false };
    return [{ id, x: plot.x, z: plot.z, name: say(name), number: index + 1, icon, colour, ...marks }];
  });
  const spoken = (facts: PlanFacts) =>
    [
      `${facts.number}. ${facts.name}`,
      ...(facts.live ? [t('plan.live')] : []),
      ...(facts.stamped ? [t('plan.stamped')] : []),
    ].join(', ');
  const step = (event: KeyboardEvent<Element>, facts: PlanFacts & { id: string }) => {
    const next = planNeighbour(places, facts, event.key);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const plan = event.currentTarget.closest('svg');
    if (next) plan?.querySelector<SVGAElement>(`[data-place="${next.id}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws nothing
    <svg
      className="vu-plan"
      viewBox={`${-HALF} -136 ${HALF * 2} 280`}
      role="group"
      aria-label={t('plan.figure')}
    >
      <PlanGround lines={places} half={HALF} />
      {places.map((facts) => (
        <Link
          key={facts.id}
          href={`/visite/secteur/${facts.id}`}
          data-place={facts.id}
          aria-label={spoken(facts)}
          onKeyDown={(event) => step(event, facts)}
        >
          <g transform={`translate(${facts.x} ${facts.z})`}>
            <rect className="vu-plan__ring" x="-19" y="-20" width="38" height="38" rx="7" />
            <PlanPavilion facts={facts} />
          </g>
        </Link>
      ))}
      {/* Names lie over everything: no neighbour’s roof cuts them off. They are drawn words of the same links. */}
      <g aria-hidden>
        {places.map((facts) => (
          <Link key={facts.id} href={`/visite/secteur/${facts.id}`} tabIndex={-1}>
            <g transform={`translate(${facts.x} ${facts.z})`}>
              <PlanName facts={facts} />
              <PlanNumber facts={facts} />
            </g>
          </Link>
        ))}
      </g>
    </svg>
  );
}

/** Where a small screen has no room for names: the number under which the list names the pavilion. */
function PlanNumber({ facts }: { facts: PlanFacts }) {
  return (
    <text className="vu-plan__number" y="27" textAnchor="middle">
      {facts.number}
    </text>
  );
}
