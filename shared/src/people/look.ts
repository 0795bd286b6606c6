import { hashOf } from '../hash-of.ts';

/**
 * What a visitor chooses of how they look, beside helmet and vest. Lists only: no text, nothing measured. Words and
 * colours are the client's.
 */
export const SKINS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
export const HAIR_STYLES = ['short', 'curly', 'long', 'tail', 'scarf'] as const;
export const HAIR_COLOURS = ['black', 'brown', 'chestnut', 'red', 'blond', 'grey'] as const;
export const SCARF_COLOURS = ['teal', 'violet', 'rose', 'blue', 'sand', 'ink'] as const;
export const BUILDS = ['slim', 'medium', 'broad'] as const;
export const WAYS = ['walking', 'wheelchair'] as const;

export type Skin = (typeof SKINS)[number];
type HairStyle = (typeof HAIR_STYLES)[number];
export type HairColour = (typeof HAIR_COLOURS)[number];
export type ScarfColour = (typeof SCARF_COLOURS)[number];
type Build = (typeof BUILDS)[number];
/** How someone gets about. */
type Way = (typeof WAYS)[number];

/** All of it; `scarf` is worn where `hair` is one. */
type Look = {
  skin: Skin;
  hair: HairStyle;
  hairColour: HairColour;
  scarf: ScarfColour;
  build: Build;
  way: Way;
};

/** Of seven, none is grey: nobody is made older than they are. */
const HAIRS: readonly HairColour[] = ['brown', 'black', 'chestnut', 'brown', 'blond', 'black', 'red'];
const SKINS_DRAWN: readonly Skin[] = ['2', '6', '4', '8', '3', '5', '1', '7'];
const STYLES: readonly HairStyle[] = ['short', 'curly', 'long', 'tail', 'short', 'scarf'];

/**
 * How someone looks who chose nothing: drawn from the pseudonym, so that one is the same person on every screen and
 * nothing about anyone's real looks need ever be said.
 */
export function lookFrom(pseudonym: string): Look {
  const hash = hashOf(pseudonym);
  const pick = <T>(list: readonly T[], shift: number): T => list[(hash >>> shift) % list.length]!;
  return {
    skin: pick(SKINS_DRAWN, 3),
    hair: pick(STYLES, 5),
    hairColour: pick(HAIRS, 11),
    scarf: pick(SCARF_COLOURS, 12),
    build: pick(BUILDS, 13),
    way: 'walking',
  };
}
