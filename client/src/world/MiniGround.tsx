import type { Sector } from '@ville-usine/shared/content/sector';
import { HALL, PLAZA, PLOTS } from '@ville-usine/shared/world/layout';
import { useEdition } from '../content/edition-store.ts';
import { useSteps } from './steps-store.ts';
import { groundHere } from './zone-store.ts';

/** The circle the doors stand on, metres. */
const DOORS = 88;

/** The city as the ring of its doors, north up, one metre one unit; those that the edition has not stay dark. */
export function MiniCity() {
  const sectors = useEdition()?.sectors;
  return (
    <>
      <circle r="102" fill="#3b3560" />
      <path d="M-70 88Q0 70 70 88V110H-70z" fill="#2f7f96" />
      <circle r={PLAZA.promenadeRadius} fill="#4a4470" />
      {PLOTS.map(({ sector, angle }) => {
        const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
        const found = sectors?.find(({ id }) => id === sector);
        const colour = found?.colour ?? '#8a86a0';
        if (sectors && !found)
          return <circle key={sector} cx={sin * DOORS} cy={cos * DOORS} r="6" fill="#5a5478" />;
        return (
          <g key={sector}>
            <path
              d={`M${sin * 22} ${cos * 22}L${sin * 80} ${cos * 80}`}
              stroke={colour}
              strokeWidth="3"
              opacity="0.55"
            />
            <circle cx={sin * DOORS} cy={cos * DOORS} r="10" fill={colour} />
          </g>
        );
      })}
      <circle r={PLAZA.basinRadius} fill="#ffc53d" />
    </>
  );
}

const COLOURS: Partial<Record<string, string>> = { quiz: '#b07bf0', live: '#ff5a48', exit: '#fff7ea' };

/** A hall: its steps in their order on the way through, its stands in their colours, quiz and live desk. */
export function MiniHall({ sector }: { sector: Sector | null }) {
  const edition = useEdition();
  const here = useSteps((state) => state.here);
  const seen = useSteps((state) => state.seen);
  const { spots } = groundHere();
  const spotOf = (id: string) => spots.find((spot) => spot.kind === 'step' && spot.target === id);
  const exit = spots.find((spot) => spot.kind === 'exit');
  const steps = (sector?.steps ?? []).map((step) => spotOf(step.id));
  const way = [exit, ...steps].flatMap((spot) => (spot ? [`${spot.x} ${spot.z}`] : []));
  const { halfWidth: x, halfLength: z } = HALL;
  return (
    <>
      <rect
        x={-x}
        y={-z}
        width={x * 2}
        height={z * 2}
        rx="1.6"
        fill="#3b3560"
        stroke="#8a86a0"
        strokeWidth="0.7"
      />
      {way.length > 1 && (
        <path
          d={`M${way.join('L')}`}
          fill="none"
          stroke="#4fc0b5"
          strokeWidth="1.8"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
      {spots.map((spot) => {
        if (spot.kind === 'step' || spot.kind === 'worker') return null;
        const company = edition?.companies.find((one) => one.id === spot.target);
        const fill = company?.colour ?? COLOURS[spot.kind] ?? '#8a86a0';
        const side = spot.kind === 'stand' ? 4.4 : 0;
        return side ? (
          <rect
            key={spot.id}
            x={spot.x * 1.35 - side / 2}
            y={spot.z - side / 2}
            width={side}
            height={side}
            rx="0.7"
            fill={fill}
          />
        ) : (
          <circle key={spot.id} cx={spot.x} cy={spot.z} r={1.7} fill={fill} />
        );
      })}
      {steps.map((spot, index) => {
        if (!spot) return null;
        const now = spot.target === here;
        const done = !now && seen.includes(spot.target);
        return (
          <g key={spot.id} transform={`translate(${spot.x} ${spot.z})`}>
            <circle r="2.3" fill={now ? '#ff7a2f' : done ? '#2f9c84' : '#fff7ea'} />
            <text
              y="1.15"
              textAnchor="middle"
              fontSize="3.2"
              fontWeight="800"
              fill={done ? '#fff' : '#1e1a33'}
            >
              {index + 1}
            </text>
          </g>
        );
      })}
    </>
  );
}
