import { gearPath } from '../../content/gear-path.ts';
import { WIDER } from './dot-places.ts';

/** A sector's line, towards its pavilion at (x, z) metres. */
type Line = { id: string; colour: string; x: number; z: number };

const TREES = Array.from({ length: 13 }, (_, i) => {
  const angle = ((48 + i * 24 - 12) * Math.PI) / 180;
  const radius = i % 2 ? 64 : 92;
  return { id: i, x: Math.sin(angle) * radius * WIDER, z: Math.cos(angle) * radius };
});

/** The city from above by night: what pupils' dots stand on. North up; the shore goes on to both sides. */
export function MapGround({ lines }: { lines: readonly Line[] }) {
  return (
    <>
      <ellipse
        rx={82 * WIDER}
        ry="82"
        fill="#3a3458"
        stroke="#6a6388"
        strokeWidth="1.6"
        strokeDasharray="2 4"
      />
      <path d="M-900 116Q-200 116-150 118Q-40 104 60 112T180 115Q300 116 900 116V900H-900z" fill="#1f4d5e" />
      <path
        d="M-92 132q7-5 15 0t15 0M78 134q7-5 15 0t15 0"
        stroke="#7fa9b4"
        strokeWidth="1.8"
        fill="none"
        strokeLinecap="round"
      />
      <g transform="translate(2 124)">
        <path d="M-15 0H15L11 6H-11z" fill="#1f62b5" />
        <path d="M-10-6H10V0H-10z" fill="#fff7ea" />
        <path d="M1-12H7V-6H1z" fill="#e8482a" />
      </g>
      {TREES.map(({ id, x, z }) => (
        <circle key={id} cx={x} cy={z} r={id % 3 ? 3 : 3.8} fill="#4a7a58" opacity=".8" />
      ))}
      {lines.map(({ id, colour, x, z }) => {
        const at = (part: number) => `${x * part} ${z * part}`;
        return (
          <path
            key={id}
            d={`M${at(0.33)}L${at(0.9)}`}
            stroke={colour}
            strokeWidth="4.4"
            strokeLinecap="round"
          />
        );
      })}
      <path d={gearPath(30, 16)} fill="#e0a020" />
      <circle r="19.5" fill="#2a2540" />
      <circle r="11.5" fill="#ffc53d" />
    </>
  );
}
