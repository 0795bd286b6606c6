import type { Room } from '../room.ts';
import { SETTINGS } from './settings.ts';
import { confiserieCeriseLune } from './stands/confiserie-cerise-lune.ts';
import { conserverieSeptBocaux } from './stands/conserverie-sept-bocaux.ts';
import { laiterieCombeClaire } from './stands/laiterie-combe-claire.ts';
import { conservation } from './steps/conservation.ts';
import { cuisine } from './steps/cuisine.ts';
import { emballage } from './steps/emballage.ts';
import { recolte } from './steps/recolte.ts';
import { tri } from './steps/tri.ts';

export const agroalimentaire: Room = {
  stands: {
    'conserverie-sept-bocaux': conserverieSeptBocaux,
    'laiterie-combe-claire': laiterieCombeClaire,
    'confiserie-cerise-lune': confiserieCeriseLune,
  },
  steps: { recolte, tri, cuisine, conservation, emballage },
  trades: SETTINGS,
};
