import type { Helmet, PersonLook, Vest } from '@ville-usine/shared/people/person';
import { darken } from '../ui/contrast.ts';
import { VEST_COLOURS } from './colours.ts';
import { FigureHead } from './FigureHead.tsx';
import { SKIN_COLOURS } from './look-colours.ts';

const SHIRT = '#20305f';
const WIDTHS: Record<PersonLook['build'], number> = { slim: 0.88, medium: 1, broad: 1.18 };

type FigureProps = { helmet: Helmet; vest: Vest; look: PersonLook };

/** The upper body, arms and head; `x` is stretched by the build. */
function Upper({ helmet, vest, look }: FigureProps) {
  const skin = SKIN_COLOURS[look.skin];
  const colour = VEST_COLOURS[vest];
  const wide = WIDTHS[look.build];
  const out = (wide - 1) * 34;
  return (
    <>
      <g transform={`translate(${-out} 0)`}>
        <path d="M38 122L24 178" stroke={SHIRT} strokeLinecap="round" strokeWidth="17" />
        <circle cx="23" cy="186" r="9.5" fill={skin} />
      </g>
      <g transform={`translate(${out} 0)`}>
        <path d="M102 122l16-44" stroke={SHIRT} strokeLinecap="round" strokeWidth="17" />
        <circle cx="121" cy="68" r="9.5" fill={skin} />
      </g>
      <rect x="62" y="92" width="16" height="20" fill={darken(skin, 0.8)} />
      <g transform={`translate(70 0) scale(${wide} 1) translate(-70 0)`}>
        <path d="M34 128c0-14 12-22 36-22s36 8 36 22l-4 76H38z" fill={SHIRT} />
        <path d="M34 128c0-12 9-19 24-21l6 97H38zM106 128c0-12-9-19-24-21l-6 97h26z" fill={colour} />
        <path d="M36 158h25M79 158h25M37 180h25.5M77.5 180H103" stroke="#f4f2e6" strokeWidth="8" />
      </g>
      <g transform="translate(-4 -6) scale(1.48)">
        <FigureHead helmet={helmet} look={look} />
      </g>
    </>
  );
}

function Legs({ wide }: { wide: number }) {
  const out = (wide - 1) * 14;
  return (
    <>
      <g transform={`translate(${-out} 0)`}>
        <rect x="45" y="196" width="22" height="84" rx="7" fill="#2b2f5c" />
        <rect x="39" y="272" width="29" height="15" rx="7" fill="#1e1a33" />
      </g>
      <g transform={`translate(${out} 0)`}>
        <rect x="73" y="196" width="22" height="84" rx="7" fill="#262a54" />
        <rect x="72" y="272" width="29" height="15" rx="7" fill="#1e1a33" />
      </g>
    </>
  );
}

/** Seen from the front: the wheels on either side, seat and back behind, the footrest below. */
function Wheelchair({ colour }: { colour: string }) {
  return (
    <>
      <path d="M40 140h60v96H40z" fill="#2a2836" />
      <path d="M38 132v104M102 132v104" stroke={colour} strokeWidth="6" strokeLinecap="round" />
      {[20, 120].map((x) => (
        <g key={x}>
          <ellipse cx={x} cy="232" rx="9" ry="54" fill="#1e1a33" />
          <ellipse cx={x} cy="232" rx="5" ry="44" fill="#cfd3d8" />
          <path d={`M${x} 190v84`} stroke="#8f95a0" strokeWidth="1.6" />
        </g>
      ))}
    </>
  );
}

function Lap({ colour }: { colour: string }) {
  return (
    <>
      <path d="M36 240h68" stroke={colour} strokeWidth="7" strokeLinecap="round" />
      <rect x="42" y="222" width="25" height="56" rx="9" fill="#2b2f5c" />
      <rect x="73" y="222" width="25" height="56" rx="9" fill="#262a54" />
      <rect x="40" y="268" width="28" height="15" rx="7" fill="#1e1a33" />
      <rect x="72" y="268" width="28" height="15" rx="7" fill="#1e1a33" />
      <path d="M40 286h60" stroke={colour} strokeWidth="6" strokeLinecap="round" />
    </>
  );
}

/** The visitor from head to shoes, as drawn before entering the city. */
export function VisitorFigure({ helmet, vest, look }: FigureProps) {
  const wheels = look.way === 'wheelchair';
  const upper = <Upper helmet={helmet} vest={vest} look={look} />;
  return (
    <svg viewBox="0 0 140 300" aria-hidden="true" className="vu-figure">
      <ellipse cx="70" cy="288" rx={wheels ? 62 : 46} ry="9" fill="#1e1a33" opacity=".18" />
      {wheels ? (
        <>
          <Wheelchair colour={VEST_COLOURS[vest]} />
          <g transform="translate(0 32)">{upper}</g>
          <Lap colour={VEST_COLOURS[vest]} />
        </>
      ) : (
        <>
          <Legs wide={WIDTHS[look.build]} />
          {upper}
        </>
      )}
    </svg>
  );
}

/** The same, head and shoulders, for small places. */
export function VisitorFace({ helmet, vest, look }: FigureProps) {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className="vu-face">
      <rect width="100" height="100" fill="#ffd98a" />
      <rect x="42" y="60" width="16" height="18" fill={darken(SKIN_COLOURS[look.skin], 0.8)} />
      <path d="M12 102C12 80 30 71 50 71s38 9 38 31z" fill={SHIRT} />
      <path d="M13 102c0-14 7-23 20-28l9 28zM87 102c0-14-7-23-20-28l-9 28z" fill={VEST_COLOURS[vest]} />
      <path d="M15 90h23M62 90h23" stroke="#f4f2e6" strokeWidth="5" />
      <FigureHead helmet={helmet} look={look} />
    </svg>
  );
}
