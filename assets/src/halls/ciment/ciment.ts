import type { Hall } from '../kit/hall-plan.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { buildBallMill } from './ball-mill.ts';
import { buildBatching, buildConcrete } from './concrete.ts';
import { buildKiln } from './kiln.ts';
import { buildLandscape } from './landscape.ts';
import { PLAN } from './plan.ts';
import { buildProps } from './props.ts';
import { buildQuarry } from './quarry.ts';
import { buildRawMill } from './raw-mill.ts';
import { vaultOver } from './room.ts';
import { buildShell } from './shell.ts';
import { buildTower } from './tower.ts';
import { buildVault } from './vault.ts';

/** The cement hall: from the quarry to the bridge, under a thin shell of concrete, along a kiln one looks into. */
export const CIMENT: Hall = {
  plan: PLAN,
  build(hall) {
    // Only what one looks at closely is chamfered: there is much here, and all of it travels.
    const b = hall.with({ bevel: 0, texels: 4 });
    buildShell(b);
    buildVault(b);
    buildLandscape(b);
    buildQuarry(b);
    buildRawMill(b);
    buildKiln(b);
    buildTower(b);
    buildBallMill(b);
    buildConcrete(b);
    buildBatching(b);
    buildProps(b);
    for (const [name, x, y, z, turn] of [
      ['step-1', -4.3, 4.1, 14, 0.25],
      ['step-2', -3.6, 5.3, 8.6, 0.25],
      ['step-3', 3.2, 5.9, 4.6, -0.25],
      ['step-4', -3.4, 4.4, -5.2, 0.25],
      ['step-5', -0.4, 4.4, -16.6, 0],
    ] as const)
      hangSign(b.at(x, 0, z, turn), name, 0, y, 0, vaultOver(x) - y - 0.4);
  },
};
