import type { city as fr } from '../fr/city.ts';
import type { Mirror } from '../words.ts';

export const city: Mirror<typeof fr> = {
  welcome: 'WELCOME',
  place: 'to the ville-usine',
  notHere: 'This pavilion does not open for this edition',
  signs: {
    maritime: 'SEA & SHIPS',
    petrole: 'PETROLEUM',
    chimie: 'CHEMISTRY',
    plasturgie: 'PLASTICS',
    electricite: 'ELECTRICITY',
    electronique: 'ELECTRONICS',
    aerospatial: 'AEROSPACE',
    metallurgie: 'METALLURGY',
    ciment: 'CEMENT',
    mode: 'FASHION',
    agroalimentaire: 'FOOD INDUSTRY',
    parfum: 'PERFUME & HEALTH',
    eau: 'WATER & RECYCLING',
  },
};
