import type { Room } from '../room.ts';
import { SETTINGS } from './settings.ts';
import { laboratoireClairdose } from './stands/laboratoire-clairdose.ts';
import { maisonSeptPetales } from './stands/maison-sept-petales.ts';
import { composition } from './steps/composition.ts';
import { dosage } from './steps/dosage.ts';
import { extraction } from './steps/extraction.ts';
import { flacon } from './steps/flacon.ts';
import { fleur } from './steps/fleur.ts';

export const parfum: Room = {
  stands: {
    'maison-sept-petales': maisonSeptPetales,
    'laboratoire-clairdose': laboratoireClairdose,
  },
  steps: { fleur, extraction, composition, dosage, flacon },
  trades: SETTINGS,
};
