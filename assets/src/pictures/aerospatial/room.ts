import type { Room } from '../room.ts';
import { assemblage, essais } from './hall-steps.ts';
import { SETTINGS } from './settings.ts';
import { ateliersPetiteOurse, hangarDesEcrins, rotorsDeLEtang } from './stands.ts';
import { conception, materiaux, vol } from './steps.ts';

export const aerospatial: Room = {
  stands: {
    'rotors-de-l-etang': rotorsDeLEtang,
    'ateliers-petite-ourse': ateliersPetiteOurse,
    'hangar-des-ecrins': hangarDesEcrins,
  },
  steps: { conception, materiaux, 'assemblage-aero': assemblage, 'essais-aero': essais, vol },
  trades: SETTINGS,
};
