import type { Helmet, PersonLook } from '@ville-usine/shared/people/person';
import { darken } from '../ui/contrast.ts';
import { HELMET_COLOURS } from './colours.ts';
import { HAIR_TINTS, SCARF_TINTS, SKIN_COLOURS } from './look-colours.ts';

function Behind({ look }: { look: PersonLook }) {
  const tint = HAIR_TINTS[look.hairColour];
  if (look.hair === 'long') return <path d="M24 34C17 52 17 72 21 84h58c4-12 4-32-3-50z" fill={tint} />;
  if (look.hair === 'tail')
    return <path d="M72 34c14 2 20 14 18 28-1 9-5 17-11 20 2-10-1-22-7-27z" fill={tint} />;
  if (look.hair === 'curly')
    return (
      <g fill={tint}>
        {[22, 78].flatMap((x) => [
          <circle key={`${x} a`} cx={x} cy="43" r="10" />,
          <circle key={`${x} b`} cx={x + (x - 50) * 0.1} cy="54" r="9.5" />,
          <circle key={`${x} c`} cx={x - (x - 50) * 0.12} cy="64" r="7.5" />,
        ])}
      </g>
    );
  return null;
}

function Face({ look }: { look: PersonLook }) {
  const skin = SKIN_COLOURS[look.skin];
  const brow = look.hair === 'scarf' ? '#2b1b17' : HAIR_TINTS[look.hairColour];
  return (
    <>
      <ellipse cx="50" cy="44" rx="24.5" ry="27" fill={skin} />
      {look.hair !== 'scarf' && (
        <path d="M25.6 34h4.6v9l-3.4 4zM74.4 34h-4.6v9l3.4 4z" fill={HAIR_TINTS[look.hairColour]} />
      )}
      <ellipse cx="36" cy="55" rx="4.6" ry="3" fill="#e8623a" opacity=".32" />
      <ellipse cx="64" cy="55" rx="4.6" ry="3" fill="#e8623a" opacity=".32" />
      <ellipse cx="40" cy="46" rx="3.5" ry="5" fill="#241a22" />
      <ellipse cx="60" cy="46" rx="3.5" ry="5" fill="#241a22" />
      <circle cx="41.3" cy="44" r="1.3" fill="#fff" />
      <circle cx="61.3" cy="44" r="1.3" fill="#fff" />
      <path
        d="M35.5 41q4-2.6 8 0M56.5 41q4-2.6 8 0"
        stroke={darken(brow, 0.8)}
        strokeWidth="2.2"
        fill="none"
        strokeLinecap="round"
      />
      <path d="M43 57.5q7 6 14 0" stroke="#6b2a22" strokeWidth="2.4" fill="none" strokeLinecap="round" />
    </>
  );
}

function Scarf({ tint }: { tint: string }) {
  return (
    <g fill={tint}>
      <path d="M22 36c-3 18 2 36 12 43h32c10-7 15-25 12-43h-6c2 18-4 34-22 34S26 54 28 36z" />
      <path d="M33 72c8 7 26 7 34 0l6 13c-12 9-34 9-46 0z" fill={darken(tint, 0.88)} />
    </g>
  );
}

/** A head under its helmet, on a square of 100. */
export function FigureHead({ helmet, look }: { helmet: Helmet; look: PersonLook }) {
  const colour = HELMET_COLOURS[helmet];
  const ear = darken(SKIN_COLOURS[look.skin], 0.86);
  const scarf = look.hair === 'scarf';
  return (
    <>
      <Behind look={look} />
      {!scarf && <circle cx="26" cy="47" r="5.5" fill={ear} />}
      {!scarf && <circle cx="74" cy="47" r="5.5" fill={ear} />}
      <Face look={look} />
      {scarf && <Scarf tint={SCARF_TINTS[look.scarf]} />}
      <path d="M24 36C24 19 36 11 50 11s26 8 26 25z" fill={colour} />
      <path d="M45.5 9.5h9v27h-9z" fill={darken(colour, 0.88)} />
      <rect x="19" y="33.5" width="62" height="6" rx="3" fill={darken(colour, 0.92)} />
    </>
  );
}
