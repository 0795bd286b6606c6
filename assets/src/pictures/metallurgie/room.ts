import type { Room } from '../room.ts';
import { FOUNDRY_SETTINGS } from './foundry-settings.ts';
import { SETTINGS } from './settings.ts';
import { acierieBelleEtoile } from './stands/acierie-belle-etoile.ts';
import { atelierAluDurance } from './stands/atelier-alu-durance.ts';
import { chaudronnerieDeLaFrette } from './stands/chaudronnerie-de-la-frette.ts';
import { fonderieDuCoqRouge } from './stands/fonderie-du-coq-rouge.ts';
import { machinesBelleRaie } from './stands/machines-belle-raie.ts';
import { turbinesDuRhone } from './stands/turbines-du-rhone.ts';
import { controle } from './steps/controle.ts';
import { coulee } from './steps/coulee.ts';
import { fusion } from './steps/fusion.ts';
import { laminage } from './steps/laminage.ts';
import { matiere } from './steps/matiere.ts';

export const metallurgie: Room = {
  stands: {
    'acierie-belle-etoile': acierieBelleEtoile,
    'turbines-du-rhone': turbinesDuRhone,
    'atelier-alu-durance': atelierAluDurance,
    'fonderie-du-coq-rouge': fonderieDuCoqRouge,
    'machines-belle-raie': machinesBelleRaie,
    'chaudronnerie-de-la-frette': chaudronnerieDeLaFrette,
  },
  steps: { matiere, fusion, coulee, laminage, controle },
  trades: { ...SETTINGS, ...FOUNDRY_SETTINGS },
};
