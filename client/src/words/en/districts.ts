import type { districts as fr } from '../fr/districts.ts';
import type { Mirror } from '../words.ts';

/** How far the city has come while its districts are brought. */
export const districts: Mirror<typeof fr> = {
  label: 'Building of the city',
  coming_one: 'The city is being built · {{count}} district of {{all}}',
  coming_other: 'The city is being built · {{count}} districts of {{all}}',
  cut_one: 'No network: {{count}} district of {{all}}; the rest will come by itself',
  cut_other: 'No network: {{count}} districts of {{all}}; the rest will come by itself',
};
