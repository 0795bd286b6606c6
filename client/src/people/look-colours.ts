import type { HairColour, ScarfColour, Skin } from '@ville-usine/shared/people/look';

/** From the lightest to the darkest; none so dark that a face could not be read in a hall's shade. */
export const SKIN_COLOURS: Record<Skin, string> = {
  '1': '#f6d3b8',
  '2': '#f0c4a0',
  '3': '#e3b088',
  '4': '#d39a6c',
  '5': '#bb7f54',
  '6': '#9c6642',
  '7': '#865540',
  '8': '#744a38',
};

export const HAIR_TINTS: Record<HairColour, string> = {
  black: '#1a1413',
  brown: '#3d2318',
  chestnut: '#6b3a20',
  red: '#a4502a',
  blond: '#d2a04e',
  grey: '#a9a6a2',
};

export const SCARF_TINTS: Record<ScarfColour, string> = {
  teal: '#2f9c94',
  violet: '#8f5bb5',
  rose: '#c2567a',
  blue: '#3f6fb0',
  sand: '#d8b483',
  ink: '#34305a',
};
