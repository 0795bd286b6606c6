import type { Room } from '../room.ts';
import { SETTINGS } from './settings.ts';
import { calcinClair } from './stands/calcin-clair.ts';
import { paillettesDuMistral } from './stands/paillettes-du-mistral.ts';
import { stationClairRu } from './stands/station-clair-ru.ts';
import { stationOndeclaire } from './stands/station-ondeclaire.ts';
import { captage } from './steps/captage.ts';
import { epuration } from './steps/epuration.ts';
import { potable } from './steps/potable.ts';
import { reseau } from './steps/reseau.ts';
import { triMatieres } from './steps/tri-matieres.ts';

export const eau: Room = {
  stands: {
    'station-ondeclaire': stationOndeclaire,
    'paillettes-du-mistral': paillettesDuMistral,
    'station-clair-ru': stationClairRu,
    'calcin-clair': calcinClair,
  },
  steps: { captage, potable, reseau, epuration, 'tri-matieres': triMatieres },
  trades: SETTINGS,
};
