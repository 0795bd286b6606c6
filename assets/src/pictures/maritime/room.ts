import type { Room } from '../room.ts';
import { assemblage, essais } from './afloat-steps.ts';
import { SETTINGS } from './settings.ts';
import { chantierBelleEtrave, robotiquePosidonie, voiluresCastelmar } from './stands.ts';
import { blocs, decoupe, tole } from './workshop-steps.ts';

export const maritime: Room = {
  stands: {
    'chantier-belle-etrave': chantierBelleEtrave,
    'voilures-castelmar': voiluresCastelmar,
    'robotique-posidonie': robotiquePosidonie,
  },
  steps: { tole, decoupe, blocs, assemblage, essais },
  trades: SETTINGS,
};
