import type { Room } from '../room.ts';
import { broyage, mouture } from './mill-steps.ts';
import { SETTINGS } from './settings.ts';
import { betonsDeLaRascasse, cimenterieTroisCollines } from './stands.ts';
import { beton, carriere, cuisson } from './steps.ts';

export const ciment: Room = {
  stands: {
    'cimenterie-trois-collines': cimenterieTroisCollines,
    'betons-de-la-rascasse': betonsDeLaRascasse,
  },
  steps: { carriere, broyage, cuisson, mouture, beton },
  trades: SETTINGS,
};
