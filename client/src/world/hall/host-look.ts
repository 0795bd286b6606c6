import type { Portrait } from '@ville-usine/shared/content/company';
import type { HairColour, ScarfColour, Skin } from '@ville-usine/shared/people/look';
import { HELMET_COLOURS } from '../../people/colours.ts';
import { HAIR_TINTS, SCARF_TINTS, SKIN_COLOURS } from '../../people/look-colours.ts';
import { type Look, lookOf, WEARS } from '../../presence/avatar-look.ts';

/** A portrait's choices, by the avatars' own colours. */
const SKINS: readonly Skin[] = ['1', '3', '4', '6', '7', '8'];
const HAIRS: readonly HairColour[] = ['chestnut', 'brown', 'brown', 'black', 'black', 'black'];
const SCARVES: readonly ScarfColour[] = ['violet', 'rose', 'teal', 'blue', 'sand', 'teal'];
const CUTS: Readonly<Record<Portrait['hair'], number>> = {
  short: 0,
  'grey-short': 0,
  bald: 0,
  long: WEARS.long,
  bun: WEARS.tail,
  'grey-bun': WEARS.tail,
  curly: WEARS.curly,
  headscarf: WEARS.scarf,
};
/** What someone of no company wears. */
const WORKS_BLUE = '#2f62d6';

/** `#rrggbb` brought towards black by a share. */
function darker(colour: string, share: number): string {
  const part = (at: number) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * (1 - share));
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, '0')).join('')}`;
}

/** How a professional looks: as their portrait at the stand, in their company's colour, with a badge. */
export function hostLook(name: string, portrait: Portrait | null, colour = WORKS_BLUE): Look {
  const drawn = lookOf({ pseudonym: name, helmet: 'white', vest: 'cyan', kind: 'professional' });
  const look = { ...drawn, vest: colour, trousers: darker(colour, 0.55), helmet: HELMET_COLOURS.white };
  if (!portrait) return look;
  const skin = SKIN_COLOURS[SKINS[portrait.skin]!];
  const hair = {
    scarf: SCARF_TINTS[SCARVES[portrait.skin]!],
    bald: skin,
    grey: HAIR_TINTS.grey,
    own: HAIR_TINTS[HAIRS[portrait.skin]!],
  };
  const kind =
    portrait.hair === 'headscarf'
      ? 'scarf'
      : portrait.hair === 'bald'
        ? 'bald'
        : portrait.hair.startsWith('grey')
          ? 'grey'
          : 'own';
  const wears = WEARS.helmet | WEARS.coverall | WEARS.badge | CUTS[portrait.hair];
  return { ...look, skin, hair: hair[kind], wears };
}
