import type { Options } from '../kit/Builder.ts';

/** Paints of the perfume hall beside those every hall has: white iron, copper, lilac, flowers. */
export const IRON: Options = { color: '#f1eee4', gloss: 0.35, bevel: 0, texels: 3 };
export const COPPER: Options = { color: '#cf7a42', metal: 0.75, gloss: 0.8, texels: 6 };
export const BRASS: Options = { color: '#e3b552', metal: 0.7, gloss: 0.75, texels: 4 };
export const STEEL: Options = { color: '#d3d6dc', metal: 0.75, gloss: 0.75, texels: 4 };
export const ENAMEL: Options = { color: '#f6f1e8', gloss: 0.5, bevel: 0.03, texels: 4 };
export const LILAC: Options = { color: '#8650bf', gloss: 0.4, bevel: 0, texels: 4 };
export const OAK: Options = { color: '#b97f4c', pattern: 'wood', gloss: 0.35, bevel: 0, texels: 4 };

export const ESSENCE = '#f3b02a';
export const LAVENDER = '#8a5cd6';
export const LAVENDER_LIGHT = '#b48bee';
export const ROSE = '#f07fa8';
export const ROSE_DEEP = '#d64f83';
export const JASMINE = '#fffaf0';
export const LEAF = '#5f9350';
export const LEAF_LIGHT = '#8bb562';
export const SOIL = '#6b4a36';
