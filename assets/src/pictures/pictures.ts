import { readEdition } from '../editions/read-edition.ts';
import { SECTOR_PICTURES } from './sectors/sector-pictures.ts';
import { acierieBelleEtoile } from './stands/acierie-belle-etoile.ts';
import { atelierAluDurance } from './stands/atelier-alu-durance.ts';
import { turbinesDuRhone } from './stands/turbines-du-rhone.ts';
import { controle } from './steps/controle.ts';
import { coulee } from './steps/coulee.ts';
import { fusion } from './steps/fusion.ts';
import { laminage } from './steps/laminage.ts';
import { matiere } from './steps/matiere.ts';
import { SETTINGS } from './trades/settings.ts';
import { tradePicture } from './trades/trade-picture.ts';

const TRADES = readEdition('paca-2021').trades.filter((trade) => trade.id in SETTINGS);

/** Every illustration of the edition, by the name of its file. */
export const PICTURES: Record<string, () => string> = {
  'acierie-belle-etoile': acierieBelleEtoile,
  'turbines-du-rhone': turbinesDuRhone,
  'atelier-alu-durance': atelierAluDurance,
  'metallurgie-matiere': matiere,
  'metallurgie-fusion': fusion,
  'metallurgie-coulee': coulee,
  'metallurgie-laminage': laminage,
  'metallurgie-controle': controle,
  ...Object.fromEntries(Object.entries(SECTOR_PICTURES).map(([id, draw]) => [`secteur-${id}`, draw])),
  ...Object.fromEntries(
    TRADES.map(({ id, portrait }) => [`metier-${id}`, () => tradePicture(portrait, SETTINGS[id]!)]),
  ),
};
