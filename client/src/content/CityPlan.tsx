import type { Sector } from '@ville-usine/shared/content/sector';
import { plotAngle } from '@ville-usine/shared/world/layout';
import { Link } from 'wouter';
import { deep } from '../ui/contrast.ts';
import { useSay } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import './plan.css';

type CityPlanProps = {
  sectors: Sector[];
  /** Sectors whose stamp is earned. */
  stamped: ReadonlySet<string>;
  /** Sectors with a session that runs. */
  live: ReadonlySet<string>;
};

const CENTRE = { x: 396, y: 323 };
const RADIUS = 252;
const HALF = 34;
const GROUND = '#f6e7cb';

function at(angle: number, radius: number): [number, number] {
  return [CENTRE.x + Math.sin(angle) * radius * 1.2, CENTRE.y + Math.cos(angle) * radius];
}

function gear(radius: number, teeth: number): string {
  const points: string[] = [];
  for (let tooth = 0; tooth < teeth; tooth++) {
    const angle = (tooth * 2 * Math.PI) / teeth;
    const half = (Math.PI / teeth) * 0.5;
    for (const [reach, turn] of [
      [1, -1.7],
      [1.14, -1],
      [1.14, 1],
      [1, 1.7],
    ] as const) {
      const direction = angle + half * turn;
      const x = CENTRE.x + Math.cos(direction) * radius * reach;
      const y = CENTRE.y + Math.sin(direction) * radius * reach;
      points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
    }
  }
  return `M${points.join('L')}Z`;
}

/** A pavilion seen from the front: three saw teeth of glass roof. */
function Pavilion({ x, y, sector }: { x: number; y: number; sector: Sector }) {
  const z = HALF;
  const tooth = `l${z * 0.5} -${z * 0.5}v${z * 0.5}`;
  return (
    <>
      <rect
        x={x - z}
        y={y - z * 0.5 + 6}
        width={z * 2}
        height={z * 1.6}
        rx={z * 0.36}
        fill="#1e1a33"
        opacity=".2"
      />
      <path
        d={`M${x - z} ${y - z * 0.5}${tooth}${tooth}${tooth}l${z * 0.5} -${z * 0.5}V${y + z * 0.64}q0 ${z * 0.3} -${z * 0.3} ${z * 0.3}H${x - z * 0.7}q-${z * 0.3} 0 -${z * 0.3} -${z * 0.3}z`}
        fill={deep(sector.colour)}
      />
      <g color="#fff">
        <Icon name={sector.icon} size={z * 1.04} x={x - z * 0.52} y={y - z * 0.4} />
      </g>
    </>
  );
}

function Trees() {
  const trees = Array.from({ length: 24 }, (_, index) => {
    const angle = ((48 + 24 * (index >> 1) + (index % 2 ? 5 : -3)) * Math.PI) / 180;
    const [x, y] = at(angle, RADIUS * (index % 2 ? 0.94 : 0.86));
    return { x, y, radius: 6 + (index % 3) * 1.4 };
  });
  return trees.map((tree) => (
    <circle key={`${tree.x}`} cx={tree.x} cy={tree.y} r={tree.radius} fill="#8db26a" />
  ));
}

function Sea() {
  return (
    <>
      <path d="M0 592Q198 568 396 580T792 588V678H0z" fill="#a9dbe0" />
      <path
        d="M180 620q12-7 24 0t24 0M580 628q12-7 24 0t24 0"
        stroke="#fff"
        strokeOpacity=".8"
        strokeWidth="3"
        fill="none"
        strokeLinecap="round"
      />
      <g transform="translate(403 616)">
        <path d="M-22 -8h44v14h-44z" fill="#fff7ea" />
        <path d="M2 -22h14v14H2z" fill="#e8482a" />
        <path d="M-37 6h74l-11 18h-52z" fill="#1d5fb4" />
        <path d="M-37 6h74l-3 6h-68z" fill="#fff" />
      </g>
    </>
  );
}

function Badges({ x, y, stamped, live }: { x: number; y: number; stamped: boolean; live: boolean }) {
  return (
    <>
      {stamped && (
        <g transform={`translate(${x + 29} ${y - 22})`}>
          <circle r="14" fill="#12693f" stroke={GROUND} strokeWidth="3" />
          <path
            d="M-6 0l4.5 5 8.5-9"
            stroke="#fff"
            strokeWidth="3"
            fill="none"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </g>
      )}
      {live && (
        <g transform={`translate(${x - 30} ${y - 22})`}>
          <circle r="12.5" fill="#d3261b" stroke={GROUND} strokeWidth="3" />
          <circle r="4.5" fill="#fff" />
        </g>
      )}
    </>
  );
}

/** A name stands over its pavilion in the north, under it in the south, and never over the next roof. */
function labelPlace(x: number, y: number) {
  if (y < CENTRE.y - RADIUS * 0.2) return { x, y: y - HALF * 1.16 - 5, textAnchor: 'middle' } as const;
  const below = y + HALF * 0.94 + 20;
  if (x < CENTRE.x - RADIUS) return { x: Math.max(x + HALF, 160), y: below, textAnchor: 'end' } as const;
  if (x > CENTRE.x + RADIUS) return { x: x - HALF, y: below, textAnchor: 'start' } as const;
  return { x, y: below, textAnchor: 'middle' } as const;
}

/** The city from above, drawn simply; the list beside it says the same in words and in the same order. */
export function CityPlan({ sectors, stamped, live }: CityPlanProps) {
  const say = useSay();
  return (
    <svg className="vu-plan" viewBox="0 0 792 678" aria-hidden="true">
      <rect width="792" height="678" fill={GROUND} />
      <Sea />
      <ellipse cx={CENTRE.x} cy={CENTRE.y} rx={RADIUS * 0.88} ry={RADIUS * 0.73} fill="#fdf3de" />
      <ellipse
        cx={CENTRE.x}
        cy={CENTRE.y}
        rx={RADIUS * 0.88}
        ry={RADIUS * 0.73}
        fill="none"
        stroke="#e2cba3"
        strokeWidth="3"
        strokeDasharray="2 9"
        strokeLinecap="round"
      />
      <Trees />
      {sectors.map((sector, index) => {
        const [x1, y1] = at(plotAngle(index), RADIUS * 0.28);
        const [x2, y2] = at(plotAngle(index), RADIUS);
        return (
          <path
            key={sector.id}
            d={`M${x1} ${y1}L${x2} ${y2}`}
            stroke={sector.colour}
            strokeWidth="8"
            strokeLinecap="round"
          />
        );
      })}
      <path d={gear(RADIUS * 0.245, 18)} fill="#e0a020" />
      <circle cx={CENTRE.x} cy={CENTRE.y} r={RADIUS * 0.175} fill="#fdf3de" />
      <circle cx={CENTRE.x} cy={CENTRE.y} r={RADIUS * 0.105} fill="#ffc53d" />
      {sectors.map((sector, index) => {
        const [x, y] = at(plotAngle(index), RADIUS);
        return (
          <Link key={sector.id} href={`/visite/secteur/${sector.id}`} tabIndex={-1}>
            <Pavilion x={x} y={y} sector={sector} />
            <Badges x={x} y={y} stamped={stamped.has(sector.id)} live={live.has(sector.id)} />
            <text {...labelPlace(x, y)}>
              {index + 1}. {say(sector.name)}
            </text>
          </Link>
        );
      })}
    </svg>
  );
}
