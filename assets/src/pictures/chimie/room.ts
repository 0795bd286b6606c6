import type { Room } from '../room.ts';
import { matieres, reaction, separation } from './matter-steps.ts';
import { amidonsDeLaVerteOise, peinturesLinBleu } from './plain-stands.ts';
import { plantes } from './plain-step.ts';
import { analyse, formulation } from './product-steps.ts';
import { SETTINGS } from './settings.ts';
import { couleursVermeline, savonnerieDesSeptCuves } from './stands.ts';

export const chimie: Room = {
  stands: {
    'savonnerie-des-sept-cuves': savonnerieDesSeptCuves,
    'couleurs-vermeline': couleursVermeline,
    'amidons-de-la-verte-oise': amidonsDeLaVerteOise,
    'peintures-lin-bleu': peinturesLinBleu,
  },
  steps: { matieres, plantes, reaction, separation, analyse, formulation },
  trades: SETTINGS,
};
