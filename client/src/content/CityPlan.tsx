import type { Sector } from '@ville-usine/shared/content/sector';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { Link } from 'wouter';
import { useSay } from '../words/words.ts';
import { PlanGround } from './PlanGround.tsx';
import { type PlanFacts, PlanName } from './PlanName.tsx';
import { PlanPavilion } from './PlanPavilion.tsx';
import './plan.css';

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
  const say = useSay();
  const places = sectors.flatMap(({ id, name, icon, colour }, index): (PlanFacts & { id: string })[] => {
    const plot = PLOTS.find(({ sector }) => sector === id);
    if (!plot) return [];
    const marks = { stamped: stamped.has(id), live: live.has(id), visited: false };
    return [{ id, x: plot.x, z: plot.z, name: say(name), number: index + 1, icon, colour, ...marks }];
  });
  return (
    <svg className="vu-plan" viewBox={`${-HALF} -136 ${HALF * 2} 280`} aria-hidden="true">
      <PlanGround lines={places} half={HALF} />
      {places.map((facts) => (
        <Link key={facts.id} href={`/visite/secteur/${facts.id}`} tabIndex={-1}>
          <g transform={`translate(${facts.x} ${facts.z})`}>
            <PlanPavilion facts={facts} />
          </g>
        </Link>
      ))}
      {/* Names lie over everything: no neighbour's roof cuts them off. */}
      {places.map((facts) => (
        <Link key={facts.id} href={`/visite/secteur/${facts.id}`} tabIndex={-1}>
          <g transform={`translate(${facts.x} ${facts.z})`}>
            <PlanName facts={facts} />
          </g>
        </Link>
      ))}
    </svg>
  );
}
