import type { Room } from '../room.ts';
import { SETTINGS } from './settings.ts';
import { petitesPiecesDuVerdon } from './stands/petites-pieces-du-verdon.ts';
import { soufflerieDesAlpilles } from './stands/soufflerie-des-alpilles.ts';
import { finition } from './steps/finition.ts';
import { fusionPlastique } from './steps/fusion-plastique.ts';
import { granules } from './steps/granules.ts';
import { moulage } from './steps/moulage.ts';
import { secondeVie } from './steps/seconde-vie.ts';

export const plasturgie: Room = {
  stands: {
    'soufflerie-des-alpilles': soufflerieDesAlpilles,
    'petites-pieces-du-verdon': petitesPiecesDuVerdon,
  },
  steps: { granules, 'fusion-plastique': fusionPlastique, moulage, finition, 'seconde-vie': secondeVie },
  trades: SETTINGS,
};
