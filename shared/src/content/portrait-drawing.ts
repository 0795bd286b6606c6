import type { Portrait } from './company.ts';

const SKINS = ['#f7d3b5', '#eab98f', '#cf9464', '#a86b45', '#8f5a3c', '#744733'] as const;
const HAIRS = ['#8c4a24', '#4a2f21', '#2b1b17', '#1d1518', '#17111a', '#120d14'] as const;
const SCARVES = ['#6a4bb8', '#b0446f', '#1f7276', '#2d5aa8', '#a8532b', '#3f7350'] as const;
const GROUNDS = ['#ffcf5c', '#bfe0dc', '#8fd6d2', '#d9d2ff', '#cdeaf2', '#f9cfe0'] as const;
const GREY = '#b9b4b5';
const INK = '#241a22';
const CREAM = '#fff7ea';

/** The colour that lies `share` (0 to 1) of the way from `#rrggbb` `a` to `b`. */
function mix(a: string, b: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const one = (at: number) => Math.round(channel(a, at) + (channel(b, at) - channel(a, at)) * share);
  return `#${[1, 3, 5].map((at) => one(at).toString(16).padStart(2, '0')).join('')}`;
}

const isGrey = (portrait: Portrait) => portrait.hair.startsWith('grey');
const hairColour = (portrait: Portrait) => (isGrey(portrait) ? GREY : HAIRS[portrait.skin]!);

/** What falls behind the head: long hair, a bun, the back of a scarf. */
function behind(portrait: Portrait): string {
  const hair = hairColour(portrait);
  switch (portrait.hair) {
    case 'long':
      return `<path d="M22 46C19 20 33 11 50 11s31 9 28 35l3 30c-6 6-14 5-18 1H37c-4 4-12 5-18-1z" fill="${hair}"/>`;
    case 'bun':
    case 'grey-bun':
      return portrait.helmet
        ? `<circle cx="50" cy="72" r="10" fill="${hair}"/>`
        : `<circle cx="50" cy="10" r="9.5" fill="${hair}"/><path d="M44 17q6 3 12 0" stroke="${mix(hair, CREAM, 0.35)}" stroke-width="2.4" fill="none"/>`;
    case 'curly':
      return portrait.gender === 'woman'
        ? `<g fill="${hair}"><circle cx="25" cy="42" r="11"/><circle cx="75" cy="42" r="11"/><circle cx="24" cy="56" r="9"/><circle cx="76" cy="56" r="9"/></g>`
        : '';
    case 'headscarf': {
      const scarf = SCARVES[portrait.skin]!;
      return `<path d="M19 46C19 20 34 11 50 11s31 9 31 35c0 15-3 23-9 31H28c-6-8-9-16-9-31z" fill="${scarf}"/>`;
    }
    default:
      return '';
  }
}

/** Shoulders: a work jacket with a badge, or a high-visibility vest for those who wear a helmet. */
function shoulders(portrait: Portrait, accent: string): string {
  const jacket = mix(accent, '#1e1a33', 0.12);
  const outline = 'M9 100C9 81 27 72 50 72s41 9 41 28z';
  const collar = `<path d="M38 73l12 14 12-14q-12-4-24 0z" fill="${mix(SKINS[portrait.skin]!, '#5a2213', 0.18)}"/>`;
  if (portrait.helmet) {
    return `<path d="${outline}" fill="#2b2f5c"/>${collar}<path d="M23 78q6-3 12-4.500l9 25.500H18zM77 78q-6-3-12-4.500l-9 25.500h26z" fill="#ff7a2c"/><path d="M20 90h20.500l2 5H19zM80 90H59.500l-2 5H81z" fill="#f4efe2"/>`;
  }
  return `<path d="${outline}" fill="${jacket}"/>${collar}<path d="M35 74l15 18 15-18" stroke="${mix(jacket, '#000000', 0.22)}" stroke-width="4" fill="none" stroke-linejoin="round"/><path d="M40 75l10 17 10-17" stroke="#ffb13d" stroke-width="2" fill="none"/><rect x="44.500" y="91" width="11" height="9" rx="2" fill="${CREAM}"/>`;
}

/** Head, ears, eyes, brows, cheeks and a smile. */
function face(portrait: Portrait): string {
  const skin = SKINS[portrait.skin]!;
  const shade = mix(skin, '#7a2f1c', 0.24);
  const scarf = portrait.hair === 'headscarf';
  const brow = mix(isGrey(portrait) ? GREY : HAIRS[portrait.skin]!, INK, 0.35);
  const browWidth = portrait.gender === 'man' ? 2.8 : 2;
  const ears = scarf
    ? ''
    : `<circle cx="26" cy="47" r="5.500" fill="${shade}"/><circle cx="74" cy="47" r="5.500" fill="${shade}"/>`;
  const head = scarf
    ? `<ellipse cx="50" cy="46" rx="21" ry="24" fill="${skin}"/>`
    : `<path d="M25.500 42C25.500 24 36 17 50 17s24.500 7 24.500 25c0 18-10 29.500-24.500 29.500S25.500 60 25.500 42z" fill="${skin}"/>`;
  const lashes =
    portrait.gender === 'woman'
      ? `<path d="M36.200 43.500l-2.700-1.900M63.800 43.500l2.700-1.900" stroke="${INK}" stroke-width="1.700" stroke-linecap="round"/>`
      : '';
  return (
    `<path d="M42 62h16v13q-8 6-16 0z" fill="${mix(skin, '#5a2213', 0.28)}"/>${ears}${head}` +
    `<g fill="#e2552f" opacity=".26"><ellipse cx="35.500" cy="55" rx="5" ry="3.200"/><ellipse cx="64.500" cy="55" rx="5" ry="3.200"/></g>` +
    beard(portrait) +
    `<g fill="${INK}"><ellipse cx="40" cy="46" rx="3.500" ry="4.700"/><ellipse cx="60" cy="46" rx="3.500" ry="4.700"/></g>` +
    `<g fill="#fff"><circle cx="41.300" cy="44.200" r="1.300"/><circle cx="61.300" cy="44.200" r="1.300"/></g>${lashes}` +
    `<path d="M35.500 38.200q4-2.700 8.200-.4M64.500 38.200q-4-2.700-8.200-.4" stroke="${brow}" stroke-width="${browWidth}" fill="none" stroke-linecap="round"/>` +
    `<path d="M48.500 52.500q1.500 1.200 3 0" stroke="${shade}" stroke-width="1.800" fill="none" stroke-linecap="round"/>` +
    `<path d="M42.500 58.500q7.500 6.500 15 0" stroke="${mix('#8a3324', INK, portrait.skin / 7)}" stroke-width="2.400" fill="none" stroke-linecap="round"/>`
  );
}

/** Bald men wear a short beard; the older ones a moustache. */
function beard(portrait: Portrait): string {
  if (portrait.gender !== 'man') return '';
  if (portrait.hair === 'bald') {
    const colour = mix(HAIRS[portrait.skin]!, SKINS[portrait.skin]!, 0.12);
    return `<path d="M26 46c2 8 6 9 11 8 5-2 8-2.500 13-2.500s8 .5 13 2.500c5 1 9 0 11-8 .4 16-9.500 26-24 26s-24.400-10-24-26z" fill="${colour}"/><ellipse cx="50" cy="60" rx="9.500" ry="5" fill="${SKINS[portrait.skin]!}"/>`;
  }
  if (portrait.hair === 'grey-short') {
    return `<path d="M40 57.500q5-4.500 10-2 5-2.500 10 2-5 1.500-10-.5-5 2-10 .5z" fill="${mix(GREY, INK, 0.15)}"/>`;
  }
  return '';
}

/** What lies over the forehead: hair, the edge of a scarf. */
function forehead(portrait: Portrait): string {
  const hair = hairColour(portrait);
  switch (portrait.hair) {
    case 'short':
    case 'grey-short':
      return `<path d="M24.500 44C21 24 33 12.500 51 12.500S79 24 75.500 44c-2-6-4-10-7-13-8 2-24 2-35-1-4 3-7 8-9 14z" fill="${hair}"/>`;
    case 'long':
      return `<path d="M23.500 48C20 22 34 11.500 50 11.500S80 22 76.500 48c-2-9-7-16-15-20-8 5-22 5-27 3-5 4-9 10-11 17z" fill="${hair}"/>`;
    case 'bun':
    case 'grey-bun':
      return `<path d="M24.500 44C22 22 36 13 50 13s28 9 25.500 31c-3-9-9-15-17-18-3 2-14 2-17 0-8 3-14 9-17 18z" fill="${hair}"/>`;
    case 'curly':
      return `<g fill="${hair}"><circle cx="28" cy="33" r="9"/><circle cx="37" cy="23" r="11"/><circle cx="51" cy="19" r="12"/><circle cx="65" cy="24" r="10.500"/><circle cx="72" cy="34" r="8.500"/></g>`;
    case 'headscarf': {
      const fold = mix(SCARVES[portrait.skin]!, '#000000', 0.2);
      return `<path d="M29 46c0-15 9-23 21-23s21 8 21 23c0 14-9 24-21 24S29 60 29 46z" fill="none" stroke="${fold}" stroke-width="2.600"/><path d="M33 68c8 8 24 10 36 3 1 8-4 13-17 13S32 78 33 68z" fill="${SCARVES[portrait.skin]!}"/><path d="M37 73q14 8 29 1" stroke="${fold}" stroke-width="2" fill="none" stroke-linecap="round"/>`;
    }
    default:
      return `<path d="M36 24q7-4 15-3.500" stroke="#fff" stroke-opacity=".35" stroke-width="3" fill="none" stroke-linecap="round"/>`;
  }
}

function helmet(portrait: Portrait): string {
  if (!portrait.helmet) return '';
  const shell = portrait.skin % 2 === 1 ? '#fff4e2' : '#ffc53d';
  return `<path d="M23 36C23 17 35 9 50 9s27 8 27 27z" fill="${shell}"/><path d="M45 7.500h10V36H45z" fill="${mix(shell, '#8a5a1c', 0.2)}"/><path d="M29 31c0-9 4-14 9-16" stroke="#fff" stroke-opacity=".6" stroke-width="3" fill="none" stroke-linecap="round"/><rect x="17.500" y="33" width="65" height="6.500" rx="3.250" fill="${mix(shell, '#8a5a1c', 0.3)}"/>`;
}

function glasses(portrait: Portrait): string {
  if (!portrait.glasses) return '';
  return `<g fill="#fff" fill-opacity=".22" stroke="${INK}" stroke-width="1.900"><circle cx="40" cy="46.500" r="8"/><circle cx="60" cy="46.500" r="8"/><path d="M48 46q2-1.500 4 0M32 45l-4-1.500M68 45l4-1.500" fill="none"/></g>`;
}

/** Numbers without the zeros they do not need. */
const shorten = (svg: string) => svg.replace(/(\.\d*?[1-9])0+(?=\D)|\.0+(?=\D)/g, '$1');

/** The person alone, without a ground: SVG elements for a box of 100 × 100 units, to be set into a scene. */
export function portraitFigure(portrait: Portrait, accent: string): string {
  const under = portrait.helmet && !['headscarf', 'long'].includes(portrait.hair);
  return shorten(
    behind(portrait) +
      shoulders(portrait, accent) +
      face(portrait) +
      (under ? sides(portrait) : forehead(portrait)) +
      glasses(portrait) +
      helmet(portrait),
  );
}

/**
 * A portrait as an SVG document in text, 100 × 100 units, without ids so that many can stand in one page.
 * It carries no text alternative: whoever shows it beside a name hides it from assistive technology.
 *
 * @param accent `#rrggbb`, the colour of the person's stand or sector, worn; the ground varies from one to the next
 */
export function portraitSvg(portrait: Portrait, accent: string): string {
  const ground = GROUNDS[(portrait.skin + portrait.hair.length) % GROUNDS.length]!;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" aria-hidden="true">` +
    `<rect width="100" height="100" fill="${ground}"/>` +
    `<circle cx="50" cy="50" r="40" fill="${mix(ground, '#ffffff', 0.4)}"/>` +
    `${portraitFigure(portrait, accent)}</svg>`
  );
}

/** The hair that still shows at the temples below a helmet. */
function sides(portrait: Portrait): string {
  if (portrait.hair === 'bald') return '';
  return `<path d="M25.500 45c-1.500-4-1.500-8 0-11h7c-3 3-5 6-7 11zM74.500 45c1.500-4 1.500-8 0-11h-7c3 3 5 6 7 11z" fill="${hairColour(portrait)}"/>`;
}
