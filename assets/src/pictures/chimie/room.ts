import type { Room } from '../room.ts';
import { matieres, reaction, separation } from './matter-steps.ts';
import { analyse, formulation } from './product-steps.ts';
import { SETTINGS } from './settings.ts';
import { couleursVermeline, savonnerieDesSeptCuves } from './stands.ts';

export const chimie: Room = {
  stands: {
    'savonnerie-des-sept-cuves': savonnerieDesSeptCuves,
    'couleurs-vermeline': couleursVermeline,
  },
  steps: { matieres, reaction, separation, analyse, formulation },
  trades: SETTINGS,
};
