import type { Options } from '../kit/Builder.ts';

/** The sector's violet, and what goes with it. */
export const VIOLET = '#7a4cd6';
export const VIOLET_DARK = '#463089';
export const BRASS = '#d8a23c';
export const STONE = '#e3d8c6';

export const STAINLESS: Options = { color: '#cfd2dc', metal: 0.7, gloss: 0.8, texels: 5 };
export const DULL: Options = { color: '#aeb2be', metal: 0.5, gloss: 0.5, texels: 5 };

/** What a pipe carries, by its colour. */
export const CONTENT = {
  water: '#2f9e5f',
  air: '#7cc6ee',
  oil: '#ffb545',
  lye: '#9a5cf0',
  product: '#2fc4b2',
  steam: '#e8665a',
} as const;
