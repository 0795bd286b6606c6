import type { Room } from '../room.ts';
import { SETTINGS } from './settings.ts';
import { confiserieCeriseLune, conserverieSeptBocaux, laiterieCombeClaire } from './stands.ts';
import { conservation, cuisine, emballage, recolte, tri } from './steps.ts';

export const agroalimentaire: Room = {
  stands: {
    'conserverie-sept-bocaux': conserverieSeptBocaux,
    'laiterie-combe-claire': laiterieCombeClaire,
    'confiserie-cerise-lune': confiserieCeriseLune,
  },
  steps: { recolte, tri, cuisine, conservation, emballage },
  trades: SETTINGS,
};
