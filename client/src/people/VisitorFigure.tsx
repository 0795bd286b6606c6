import type { Helmet, Vest } from '@ville-usine/shared/people/person';
import { darken } from '../ui/contrast.ts';
import { HELMET_COLOURS, VEST_COLOURS } from './colours.ts';

const SKIN = '#cf9464';
const SHIRT = '#20305f';

type Colours = { helmet: Helmet; vest: Vest };

function Head({ helmet }: { helmet: Helmet }) {
  const colour = HELMET_COLOURS[helmet];
  const shade = darken(SKIN, 0.86);
  return (
    <>
      <circle cx="26" cy="47" r="5.5" fill={shade} />
      <circle cx="74" cy="47" r="5.5" fill={shade} />
      <ellipse cx="50" cy="44" rx="24.5" ry="27" fill={SKIN} />
      <ellipse cx="36" cy="55" rx="4.6" ry="3" fill="#e8623a" opacity=".32" />
      <ellipse cx="64" cy="55" rx="4.6" ry="3" fill="#e8623a" opacity=".32" />
      <ellipse cx="40" cy="46" rx="3.5" ry="5" fill="#241a22" />
      <ellipse cx="60" cy="46" rx="3.5" ry="5" fill="#241a22" />
      <circle cx="41.3" cy="44" r="1.3" fill="#fff" />
      <circle cx="61.3" cy="44" r="1.3" fill="#fff" />
      <path
        d="M35.5 39q4-2.6 8 0M56.5 39q4-2.6 8 0"
        stroke="#2b1b17"
        strokeWidth="2.2"
        fill="none"
        strokeLinecap="round"
      />
      <path d="M43 57.5q7 6 14 0" stroke="#6b2a22" strokeWidth="2.4" fill="none" strokeLinecap="round" />
      <path d="M24 36C24 19 36 11 50 11s26 8 26 25z" fill={colour} />
      <path d="M45.5 9.5h9v27h-9z" fill={darken(colour, 0.88)} />
      <rect x="19" y="33.5" width="62" height="6" rx="3" fill={darken(colour, 0.92)} />
    </>
  );
}

/** The visitor from head to shoes, as drawn before entering the city. */
export function VisitorFigure({ helmet, vest }: Colours) {
  const colour = VEST_COLOURS[vest];
  return (
    <svg viewBox="0 0 140 300" aria-hidden="true" className="vu-figure">
      <ellipse cx="70" cy="288" rx="46" ry="9" fill="#1e1a33" opacity=".18" />
      <rect x="45" y="196" width="22" height="84" rx="7" fill="#2b2f5c" />
      <rect x="73" y="196" width="22" height="84" rx="7" fill="#262a54" />
      <rect x="39" y="272" width="29" height="15" rx="7" fill="#1e1a33" />
      <rect x="72" y="272" width="29" height="15" rx="7" fill="#1e1a33" />
      <path d="M38 122L24 178M102 122l16-44" stroke={SHIRT} strokeLinecap="round" strokeWidth="17" />
      <circle cx="23" cy="186" r="9.5" fill={SKIN} />
      <circle cx="121" cy="68" r="9.5" fill={SKIN} />
      <rect x="62" y="92" width="16" height="20" fill={darken(SKIN, 0.8)} />
      <path d="M34 128c0-14 12-22 36-22s36 8 36 22l-4 76H38z" fill={SHIRT} />
      <path d="M34 128c0-12 9-19 24-21l6 97H38zM106 128c0-12-9-19-24-21l-6 97h26z" fill={colour} />
      <path d="M36 158h25M79 158h25M37 180h25.5M77.5 180H103" stroke="#f4f2e6" strokeWidth="8" />
      <g transform="translate(-4 -6) scale(1.48)">
        <Head helmet={helmet} />
      </g>
    </svg>
  );
}

/** The same, head and shoulders, for small places. */
export function VisitorFace({ helmet, vest }: Colours) {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className="vu-face">
      <rect width="100" height="100" fill="#ffd98a" />
      <rect x="42" y="60" width="16" height="18" fill={darken(SKIN, 0.8)} />
      <path d="M12 102C12 80 30 71 50 71s38 9 38 31z" fill={SHIRT} />
      <path d="M13 102c0-14 7-23 20-28l9 28zM87 102c0-14-7-23-20-28l-9 28z" fill={VEST_COLOURS[vest]} />
      <path d="M15 90h23M62 90h23" stroke="#f4f2e6" strokeWidth="5" />
      <Head helmet={helmet} />
    </svg>
  );
}
