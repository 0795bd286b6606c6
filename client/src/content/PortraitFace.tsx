import type { Portrait } from '@ville-usine/shared/content/company';
import { useId } from 'react';
import { darken } from '../ui/contrast.ts';

const SKINS = ['#f7d3b5', '#eab98f', '#cf9464', '#a86b45', '#8f5a3c', '#7a4d36'] as const;
const GROUNDS = ['#ffcf5c', '#bfe0dc', '#8fd6d2', '#d9d2ff', '#cdeaf2', '#f9cfe0'] as const;
const HAIR = '#2b1b17';

type Hair = Portrait['hair'];

function hairColour({ hair, skin }: Portrait): string {
  if (hair.startsWith('grey')) return '#a7a2a0';
  if (hair === 'headscarf') return '#1f7a78';
  return skin < 2 ? ['#6b4a2c', '#3a2a24'][skin]! : HAIR;
}

function BehindHead({ hair, colour }: { hair: Hair; colour: string }) {
  if (hair === 'long') {
    return (
      <path d="M22 44C20 18 34 12 50 12s30 6 28 32v30c-8 6-14 4-18-2H40c-4 6-10 8-18 2z" fill={colour} />
    );
  }
  if (hair === 'bun' || hair === 'grey-bun') return <circle cx="50" cy="10" r="9" fill={colour} />;
  if (hair === 'headscarf') {
    return (
      <path d="M18 46C18 20 34 11 50 11s32 9 32 35c0 18-6 26-12 32H30c-6-6-12-14-12-32z" fill={colour} />
    );
  }
  return null;
}

function OnHead({ hair, colour }: { hair: Hair; colour: string }) {
  if (hair === 'curly') {
    return (
      <g fill={colour}>
        <circle cx="30" cy="30" r="10" />
        <circle cx="40" cy="21" r="11" />
        <circle cx="53" cy="18" r="12" />
        <circle cx="65" cy="23" r="10" />
        <circle cx="71" cy="32" r="9" />
        <circle cx="26" cy="38" r="6" />
        <circle cx="75" cy="39" r="5" />
      </g>
    );
  }
  if (hair === 'bald' || hair === 'headscarf') return null;
  return (
    <path
      d="M24.5 44C22 22 36 13.5 50 13.5S78 22 75.5 44c-3-8-7-12-12-14-10 3-24 3-29 1-5 3-8 7-10 13z"
      fill={colour}
    />
  );
}

function Helmet() {
  return (
    <>
      <path d="M24 36C24 19 36 11 50 11s26 8 26 25z" fill="#fff4e2" />
      <path d="M45.5 9.5h9v27h-9z" fill="#e0d7c7" />
      <rect x="19" y="33.5" width="62" height="6" rx="3" fill="#ebe1d0" />
    </>
  );
}

function Face({ skin, brows }: { skin: string; brows: string }) {
  return (
    <>
      <ellipse cx="36" cy="55" rx="4.6" ry="3" fill="#e8623a" opacity=".32" />
      <ellipse cx="64" cy="55" rx="4.6" ry="3" fill="#e8623a" opacity=".32" />
      <ellipse cx="40" cy="46" rx="3.5" ry="5" fill="#241a22" />
      <ellipse cx="60" cy="46" rx="3.5" ry="5" fill="#241a22" />
      <circle cx="41.3" cy="44" r="1.3" fill="#fff" />
      <circle cx="61.3" cy="44" r="1.3" fill="#fff" />
      <path
        d="M35.5 38.5q4-2.6 8 0M56.5 38.5q4-2.6 8 0"
        stroke={brows}
        strokeWidth="2.2"
        fill="none"
        strokeLinecap="round"
      />
      <path
        d="M43 57.5q7 6 14 0"
        stroke={darken(skin, 0.42)}
        strokeWidth="2.4"
        fill="none"
        strokeLinecap="round"
      />
    </>
  );
}

type PortraitFaceProps = { portrait: Portrait /** `#rrggbb` of what they wear. */; colour: string };

/** Head and shoulders of a fictional person, without its ground: for inside another drawing. */
export function PortraitHead({ portrait }: { portrait: Portrait }) {
  const skin = SKINS[portrait.skin] ?? SKINS[2];
  const colour = hairColour(portrait);
  const veiled = portrait.hair === 'headscarf';
  return (
    <>
      <BehindHead hair={portrait.hair} colour={colour} />
      {!veiled && (
        <>
          <circle cx="26" cy="47" r="5.5" fill={darken(skin, 0.86)} />
          <circle cx="74" cy="47" r="5.5" fill={darken(skin, 0.86)} />
        </>
      )}
      <ellipse cx="50" cy={veiled ? 47 : 44} rx={veiled ? 21 : 24.5} ry={veiled ? 24 : 27} fill={skin} />
      <Face skin={skin} brows={veiled ? '#3a2a24' : darken(colour, 0.8)} />
      {portrait.helmet ? <Helmet /> : <OnHead hair={portrait.hair} colour={colour} />}
      {portrait.glasses && (
        <g fill="none" stroke="#1e1a33" strokeWidth="2">
          <rect x="32" y="39.5" width="15" height="13" rx="5" />
          <rect x="53" y="39.5" width="15" height="13" rx="5" />
          <path d="M47 45h6" />
        </g>
      )}
    </>
  );
}

/** A drawn portrait; its words stand beside it. */
export function PortraitFace({ portrait, colour }: PortraitFaceProps) {
  const clip = useId();
  const skin = SKINS[portrait.skin] ?? SKINS[2];
  const ground = GROUNDS[(portrait.skin + portrait.hair.length) % GROUNDS.length];
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className="vu-face">
      <clipPath id={clip}>
        <path d="M12 102C12 80 30 71 50 71s38 9 38 31z" />
      </clipPath>
      <rect width="100" height="100" fill={ground} />
      <rect x="42" y="60" width="16" height="18" fill={darken(skin, 0.8)} />
      <g clipPath={`url(#${clip})`}>
        <rect y="68" width="100" height="34" fill={colour} />
        <path d="M40 71l10 18 10-18" stroke="#ff6a1f" strokeWidth="2.5" fill="none" />
        <rect x="44" y="88" width="12" height="10" rx="2" fill="#fff" />
      </g>
      <PortraitHead portrait={portrait} />
    </svg>
  );
}
