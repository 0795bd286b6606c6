import { PLOTS } from '@ville-usine/shared/world/layout';
import { gearPath } from './gear-path.ts';

/** Two engines may write the last figures of a sine differently: a page and its server say the same. */
const centimetres = (metres: number) => Math.round(metres * 100) / 100;

const on = (degrees: number, radius: number) => {
  const angle = (degrees * Math.PI) / 180;
  return { x: centimetres(Math.sin(angle) * radius), z: centimetres(Math.cos(angle) * radius) };
};

function Sea({ half }: { half: number }) {
  return (
    <>
      <path
        d={`M${-half} 112Q-92 101-75 106H75Q92 101 ${half} 112V144H${-half}z`}
        fill="var(--vu-plan-sea, #a9dbe0)"
      />
      <path d="M-75 104.5H75" stroke="#d9a52c" strokeWidth="2.6" />
      <path
        d="M-120 124q5-3 10 0t10 0M84 128q5-3 10 0t10 0M-44 136q5-3 10 0t10 0"
        stroke="#fff"
        strokeWidth="1.6"
        fill="none"
        strokeLinecap="round"
      />
      <g transform="translate(4 122)">
        <path d="M-40-7H38L30 7H-36z" fill="#1e4f8c" />
        <path d="M-40-7H38l-1.6 3H-39z" fill="#fff7ea" />
        <path d="M-34-19h12v12h-12z" fill="#fff7ea" />
        <path d="M-12-14h9v7h-9zM8-14h9v7H8z" fill="#e8482a" />
        <path d="M-2-14h9v7h-9zM18-14h9v7h-9z" fill="#f0a82c" />
      </g>
    </>
  );
}

/** The agora's steps, its stage and its screen. */
function Agora() {
  return (
    <g transform="translate(0 -40)" fill="none" strokeLinecap="round">
      {[14, 17.5, 21].map((radius) => (
        <path
          key={radius}
          d={`M${-radius * 0.86} ${radius * 0.5}A${radius} ${radius} 0 0 0 ${radius * 0.86} ${radius * 0.5}`}
          stroke="#d9c39a"
          strokeWidth="2.4"
        />
      ))}
      <path d="M-11-13H11" stroke="var(--vu-plan-screen, #2a2836)" strokeWidth="3.4" />
    </g>
  );
}

/** What stands on the plot of a pavilion that the edition does not have: trees round a lawn. */
function Garden({ x, z }: { x: number; z: number }) {
  return (
    <g transform={`translate(${x} ${z})`}>
      <circle r="13" fill="#cfdcae" />
      {[0, 60, 120, 180, 240, 300].map((turn) => (
        <circle key={turn} cx="9" r="3.4" fill="#8db26a" transform={`rotate(${turn + x})`} />
      ))}
      <circle r="2.6" fill="#e58aa8" />
    </g>
  );
}

/** A sector's line, towards its pavilion at (x, z) metres. */
type Line = { id: string; colour: string; x: number; z: number };

/**
 * The city from above as every plan draws it, north up, one metre one unit: shore, boulevard with its rails, gardens,
 * the coloured lines, the plaza; a garden where no line leads. It is `half` wide to both sides, from 136 north to 144 south.
 */
export function PlanGround({ lines, half = 150 }: { lines: readonly Line[]; half?: number }) {
  return (
    <g aria-hidden>
      <rect x={-half} y="-136" width={half * 2} height="280" rx="12" fill="var(--vu-plan-sand, #f3e2c0)" />
      <circle
        r="130"
        fill="var(--vu-plan-ring, #f8ecd2)"
        stroke="var(--vu-plan-edge, #e2cba3)"
        strokeWidth="1.6"
      />
      <Sea half={half} />
      <circle r="72.5" fill="none" stroke="var(--vu-plan-road, #e3d0a9)" strokeWidth="9" />
      <circle r="65.5" fill="none" stroke="var(--vu-plan-green, #b9cf9a)" strokeWidth="4.4" />
      <circle r="65.5" fill="none" stroke="#8d7f74" strokeWidth=".8" strokeDasharray="1.2 2" />
      <circle r="60" fill="var(--vu-plan-plaza, #fdf3de)" />
      {Array.from({ length: 12 }, (_, i) => {
        const degrees = 48 + i * 24;
        const [garden, tree] = [on(degrees, 95), on(degrees, 60)];
        return (
          <g key={degrees}>
            <rect
              x="-3.6"
              y="-6"
              width="7.2"
              height="12"
              rx="2.4"
              fill={i % 3 === 1 ? '#e58aa8' : '#b79ad8'}
              transform={`translate(${garden.x} ${garden.z}) rotate(${-degrees})`}
            />
            <circle cx={tree.x} cy={tree.z} r="4" fill="#8db26a" />
          </g>
        );
      })}
      {lines.length > 0 &&
        PLOTS.filter(({ sector }) => !lines.some(({ id }) => id.endsWith(sector))).map((plot) => (
          <Garden key={plot.sector} x={plot.x} z={plot.z} />
        ))}
      {lines.map(({ id, colour, x, z }) => {
        const degrees = (Math.atan2(x, z) * 180) / Math.PI;
        const [from, to] = [on(degrees, 24), on(degrees, 88)];
        return (
          <path
            key={id}
            d={`M${from.x} ${from.z}L${to.x} ${to.z}`}
            stroke={colour}
            strokeWidth="3.4"
            strokeLinecap="round"
          />
        );
      })}
      <Agora />
      <path d={gearPath(17, 16)} fill="#e0a020" />
      <circle r="11.5" fill="#fdf3de" />
      <circle r="6.5" fill="#ffc53d" />
      <path
        d="M0-10l6 13-6-3.4-6 3.4z"
        fill="var(--vu-ink-soft, #4d4666)"
        transform={`translate(${half - 16} -114)`}
      />
    </g>
  );
}
