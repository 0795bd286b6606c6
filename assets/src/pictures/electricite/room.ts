import type { Room } from '../room.ts';
import { SETTINGS } from './settings.ts';
import { ailesDeLaSerre } from './stands/ailes-de-la-serre.ts';
import { bobinagesDeLHuveaune } from './stands/bobinages-de-l-huveaune.ts';
import { moteursTourneClair } from './stands/moteurs-tourne-clair.ts';
import { solaireValDeBleone } from './stands/solaire-val-de-bleone.ts';
import { alternateur } from './steps/alternateur.ts';
import { equilibre } from './steps/equilibre.ts';
import { prise } from './steps/prise.ts';
import { source } from './steps/source.ts';
import { transport } from './steps/transport.ts';
import { WIND_SETTING } from './wind-setting.ts';

export const electricite: Room = {
  stands: {
    'solaire-val-de-bleone': solaireValDeBleone,
    'bobinages-de-l-huveaune': bobinagesDeLHuveaune,
    'moteurs-tourne-clair': moteursTourneClair,
    'ailes-de-la-serre': ailesDeLaSerre,
  },
  steps: { source, alternateur, transport, equilibre, prise },
  trades: { ...SETTINGS, 'maintenance-eolienne': WIND_SETTING },
};
