import type { Hall } from '../kit/hall-plan.ts';
import { buildColumns } from './columns.ts';
import { buildControlRoom } from './control-room.ts';
import { paintFloor } from './floor.ts';
import { buildLab } from './lab.ts';
import { buildMolecule } from './molecule.ts';
import { buildPipeBridge } from './pipe-bridge.ts';
import { PLAN } from './plan.ts';
import { buildProps } from './props.ts';
import { buildRawMaterials } from './raw-materials.ts';
import { buildReactor } from './reactor.ts';
import { buildSeparators } from './separators.ts';
import { buildShell } from './shell.ts';
import { buildSoapLine } from './soap-line.ts';
import { buildTankFarm } from './tank-farm.ts';
import { buildVault } from './vault.ts';

/** The chemistry hall: from salt to soap under a glazed vault, with the control room before its half-moon window. */
export const CHIMIE: Hall = {
  plan: PLAN,
  build(hall) {
    // Only what one looks at closely is chamfered: there is much here, and all of it travels.
    const b = hall.with({ bevel: 0, texels: 4 });
    buildShell(b);
    buildVault(b);
    paintFloor(b);
    buildRawMaterials(b);
    buildReactor(b);
    buildColumns(b);
    buildSeparators(b);
    buildLab(b);
    buildSoapLine(b);
    buildControlRoom(b);
    buildPipeBridge(b);
    buildTankFarm(b);
    buildMolecule(b);
    buildProps(b);
  },
};
