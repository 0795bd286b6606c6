import { gearPath } from './result-facts.ts';

/** A wheel turns as much slower as it has more teeth. */
const WHEELS = [
  { x: 150, y: 170, teeth: 16, outer: 128, inner: 112, hole: 76, colour: '#e0a21f', turns: 'on' },
  { x: 322, y: 92, teeth: 8, outer: 66, inner: 52, hole: 27, colour: '#12a5bd', turns: 'back' },
  { x: 318, y: 250, teeth: 9, outer: 72, inner: 58, hole: 31, colour: '#e5482d', turns: 'back' },
] as const;

/** Seconds in which one tooth passes. */
const TOOTH_S = 1.5;

/** Three gears that turn together, a figure in the largest, which is said beside them; at rest for whoever asks for less motion. */
export function Gears({ words }: { words: string }) {
  return (
    <svg className="vu-gears" viewBox="10 20 390 310" aria-hidden="true">
      {WHEELS.map(({ x, y, teeth, outer, inner, hole, colour, turns }) => (
        <g key={colour} transform={`translate(${x} ${y})`}>
          <path
            d={`${gearPath(teeth, outer, inner)}M${hole} 0a${hole} ${hole} 0 1 0 ${-2 * hole} 0a${hole} ${hole} 0 1 0 ${2 * hole} 0Z`}
            fill={colour}
            fillRule="evenodd"
            data-turns={turns}
            style={{ animationDuration: `${teeth * TOOTH_S}s` }}
          />
        </g>
      ))}
      <text x="150" y="186" textAnchor="middle" className="vu-gears__words">
        {words}
      </text>
    </svg>
  );
}
