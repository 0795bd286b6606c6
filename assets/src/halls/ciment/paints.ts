import type { Options } from '../kit/Builder.ts';

/** Limestone as it is broken, as it is cut, and the clay beside it. */
export const STONE = '#e9dec6';
export const STONE_DARK = '#cdbd9c';
export const CLAY = '#b0713f';
/** Flour, clinker, gypsum, cement. */
export const FLOUR = '#dcc9a2';
export const CLINKER = '#5d5a5c';
export const GYPSUM = '#f7f3ea';
export const CEMENT = '#9b9a97';
/** The works' own orange, and the rust under it. */
export const KILN = '#d8763f';
export const KILN_DARK = '#8d4a30';

export const CONCRETE: Options = { color: '#c2b8a8', pattern: 'concrete', gloss: 0.12, texels: 4 };
export const STEEL: Options = { color: '#a9adb4', metal: 0.7, gloss: 0.6, texels: 5 };
export const ENAMEL: Options = { color: '#e9dcc4', gloss: 0.4, texels: 5 };
