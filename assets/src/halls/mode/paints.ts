import type { Options } from '../kit/Builder.ts';

/** The sector's magenta, and what goes with it. */
export const MAGENTA = '#cf2c74';
export const PLUM = '#5b2347';
export const ROSE = '#f0b7c4';
/** Cotton, indigo, and the madder of the old prints. */
export const COTTON = '#faf4e8';
export const INDIGO = '#2c4a8c';
export const MADDER = '#b5321f';
export const SAFFRON = '#f0a82c';
export const TEAL = '#1f8f8a';

/** Cast iron, painted; polished wood of bobbins; machine bodies. */
export const IRON: Options = { color: '#f3e8dc', gloss: 0.35, texels: 4 };
export const BOBBIN: Options = { color: '#c99a62', gloss: 0.45, texels: 5 };
export const BODY: Options = { color: '#2f6b6f', gloss: 0.4, texels: 5 };
export const STEEL: Options = { color: '#b4b7bf', metal: 0.7, gloss: 0.65, texels: 5 };

/** Yarns, in the order of a colour card. */
export const YARNS = [
  '#cf2c74',
  '#e4572e',
  '#f0a82c',
  '#f7d35a',
  '#8fb04a',
  '#1f8f8a',
  '#3a72ea',
  '#2c4a8c',
  '#6b4bb0',
  '#a03a8e',
] as const;
