import type { Room } from '../room.ts';
import { SETTINGS } from './settings.ts';
import { bobinagesDeLHuveaune } from './stands/bobinages-de-l-huveaune.ts';
import { solaireValDeBleone } from './stands/solaire-val-de-bleone.ts';
import { alternateur } from './steps/alternateur.ts';
import { equilibre } from './steps/equilibre.ts';
import { prise } from './steps/prise.ts';
import { source } from './steps/source.ts';
import { transport } from './steps/transport.ts';

export const electricite: Room = {
  stands: {
    'solaire-val-de-bleone': solaireValDeBleone,
    'bobinages-de-l-huveaune': bobinagesDeLHuveaune,
  },
  steps: { source, alternateur, transport, equilibre, prise },
  trades: SETTINGS,
};
