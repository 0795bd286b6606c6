import type { Room } from '../room.ts';
import { SETTINGS } from './settings.ts';
import { raffineriePointeRousse, secondeGoutte } from './stands.ts';
import { brut, depart } from './transport-steps.ts';
import { craquage, desulfuration, distillation } from './unit-steps.ts';

export const petrole: Room = {
  stands: { 'raffinerie-pointe-rousse': raffineriePointeRousse, 'seconde-goutte': secondeGoutte },
  steps: { brut, distillation, craquage, desulfuration, depart },
  trades: SETTINGS,
};
