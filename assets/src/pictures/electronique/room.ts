import type { Room } from '../room.ts';
import { SETTINGS } from './settings.ts';
import { atelierDeuxiemeCircuit } from './stands/atelier-deuxieme-circuit.ts';
import { siliciumSainteVictoire } from './stands/silicium-sainte-victoire.ts';
import { boitier } from './steps/boitier.ts';
import { gravure } from './steps/gravure.ts';
import { plaquette } from './steps/plaquette.ts';
import { silicium } from './steps/silicium.ts';
import { test } from './steps/test.ts';

export const electronique: Room = {
  stands: {
    'silicium-sainte-victoire': siliciumSainteVictoire,
    'atelier-deuxieme-circuit': atelierDeuxiemeCircuit,
  },
  steps: { silicium, plaquette, gravure, boitier, test },
  trades: SETTINGS,
};
