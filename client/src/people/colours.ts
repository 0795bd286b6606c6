import type { Helmet, Vest } from '@ville-usine/shared/people/person';

/** What the helmets and vests that a visitor chooses from look like, on pages and in the city. */
export const HELMET_COLOURS: Record<Helmet, string> = {
  yellow: '#ffc53d',
  white: '#fff4e2',
  blue: '#2f62d6',
  red: '#d8372c',
  green: '#17946f',
  orange: '#ff7a2c',
};

export const VEST_COLOURS: Record<Vest, string> = {
  orange: '#ff7a2c',
  lime: '#c8d62c',
  pink: '#e0448c',
  cyan: '#12a5bd',
  violet: '#7d5bd6',
  yellow: '#ffc53d',
};

export const HELMETS = Object.keys(HELMET_COLOURS) as Helmet[];
export const VESTS = Object.keys(VEST_COLOURS) as Vest[];
