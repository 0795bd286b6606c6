import { deep } from '../ui/contrast.ts';
import { Icon } from './Icon.tsx';
import type { PlanFacts } from './PlanName.tsx';

/** Half a pavilion's side on the plan, metres. */
const HALF = 13.5;

/** Three saw teeth of roof over a block, about the middle of its sign. */
const ROOF = `M${-HALF} ${-HALF * 0.55}l${HALF * 0.66} ${-HALF * 0.5}v${HALF * 0.5}l${HALF * 0.67} ${-HALF * 0.5}v${HALF * 0.5}l${HALF * 0.67} ${-HALF * 0.5}V${HALF * 0.75}q0 3.4-3.4 3.4H${-HALF + 3.4}q-3.4 0-3.4-3.4z`;

/** A pavilion about the origin: three saw teeth of roof in the sector's colour, its mark and its badges. */
export function PlanPavilion({ facts }: { facts: PlanFacts }) {
  return (
    <>
      <rect x={-HALF} y={-6} width={HALF * 2} height={HALF * 1.5} rx="4" fill="#1e1a33" opacity=".16" />
      <path d={ROOF} fill={deep(facts.colour)} />
      <g color="#fff">{facts.icon && <Icon name={facts.icon} size={16} x={-8} y={-6} />}</g>
      <Badges facts={facts} />
    </>
  );
}

function Badges({ facts }: { facts: PlanFacts }) {
  return (
    <>
      {(facts.stamped || facts.visited) && (
        <g transform={`translate(${HALF - 1} -10)`}>
          <circle r="5.6" fill={facts.stamped ? '#12693f' : '#0f5c66'} stroke="#f6e7cb" strokeWidth="1.6" />
          <path d="M-2.6 0l2 2.2 3.4-4" stroke="#fff" strokeWidth="1.5" fill="none" strokeLinecap="round" />
        </g>
      )}
      {facts.live && (
        <g transform={`translate(${-HALF + 1} -10)`}>
          <circle r="5.6" fill="#d3261b" stroke="#f6e7cb" strokeWidth="1.6" />
          <circle r="2" fill="#fff" />
        </g>
      )}
    </>
  );
}
