import type { Room } from '../room.ts';
import { SETTINGS } from './settings.ts';
import { confiserieCeriseLune } from './stands/confiserie-cerise-lune.ts';
import { conserverieSeptBocaux } from './stands/conserverie-sept-bocaux.ts';
import { fromagerieDesHaiesVives } from './stands/fromagerie-des-haies-vives.ts';
import { laiterieCombeClaire } from './stands/laiterie-combe-claire.ts';
import { sucrerieDesGrandsSillons } from './stands/sucrerie-des-grands-sillons.ts';
import { arrachage } from './steps/arrachage.ts';
import { conservation } from './steps/conservation.ts';
import { cossettes } from './steps/cossettes.ts';
import { cristaux } from './steps/cristaux.ts';
import { cuisine } from './steps/cuisine.ts';
import { diffusion } from './steps/diffusion.ts';
import { emballage } from './steps/emballage.ts';
import { essorage } from './steps/essorage.ts';
import { recolte } from './steps/recolte.ts';
import { tri } from './steps/tri.ts';
import { SUGAR_SETTINGS } from './sugar-settings.ts';

export const agroalimentaire: Room = {
  stands: {
    'conserverie-sept-bocaux': conserverieSeptBocaux,
    'laiterie-combe-claire': laiterieCombeClaire,
    'confiserie-cerise-lune': confiserieCeriseLune,
    'sucrerie-des-grands-sillons': sucrerieDesGrandsSillons,
    'fromagerie-des-haies-vives': fromagerieDesHaiesVives,
  },
  steps: {
    recolte,
    tri,
    cuisine,
    conservation,
    emballage,
    arrachage,
    cossettes,
    diffusion,
    cristaux,
    essorage,
  },
  trades: { ...SETTINGS, ...SUGAR_SETTINGS },
};
