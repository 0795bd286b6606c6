import type { Hall } from '../kit/hall-plan.ts';
import { buildBasin } from './basin.ts';
import { buildBlock } from './block.ts';
import { buildCastle } from './castle.ts';
import { buildCutting } from './cutting.ts';
import { buildDock } from './dock.ts';
import { buildGables } from './gables.ts';
import { buildGantry } from './gantry.ts';
import { buildHull } from './hull.ts';
import { PLAN } from './plan.ts';
import { buildPlates } from './plates.ts';
import { buildProps } from './props.ts';
import { buildRibs } from './ribs.ts';
import { buildShell } from './shell.ts';
import { buildVault } from './vault.ts';

/** The shipyard's nave: from the rusty plate to the ship in her dock, under a roof like an upturned hull. */
export const MARITIME: Hall = {
  plan: PLAN,
  build(b) {
    // Small parts have plain edges; what is seen large asks for its chamfers.
    const plain = b.with({ bevel: 0, texels: 2.5 });
    buildShell(b);
    buildVault(b);
    buildGables(b);
    buildDock(plain);
    buildHull(b);
    buildRibs(plain);
    buildCastle(plain);
    buildGantry(plain);
    buildPlates(plain);
    buildCutting(plain);
    buildBlock(plain);
    buildBasin(plain);
    buildProps(plain);
  },
};
