import type { Room } from '../room.ts';
import { confection, couleur } from './finish-steps.ts';
import { tissage } from './loom-step.ts';
import { SETTINGS } from './settings.ts';
import { indiennesDeLaTarasque, jeansTroisMats } from './stands.ts';
import { fibre, filature } from './steps.ts';

export const mode: Room = {
  stands: { 'indiennes-de-la-tarasque': indiennesDeLaTarasque, 'jeans-trois-mats': jeansTroisMats },
  steps: { fibre, filature, tissage, couleur, confection },
  trades: SETTINGS,
};
