import type { Hall } from '../kit/hall-plan.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { buildDyeing } from './dyeing.ts';
import { buildFibres } from './fibres.ts';
import { buildLoom } from './loom.ts';
import { PLAN } from './plan.ts';
import { buildProps } from './props.ts';
import { vaultOver } from './room.ts';
import { buildSewing } from './sewing.ts';
import { buildShell } from './shell.ts';
import { buildSpinning } from './spinning.ts';

/** The hall of fashion and textiles: from the fleece to the garment, in a spinning mill with brick vaults. */
export const MODE: Hall = {
  plan: PLAN,
  build(hall) {
    // Only what one looks at closely is chamfered: there is much here, and all of it travels.
    const b = hall.with({ bevel: 0, texels: 4 });
    buildShell(b);
    buildFibres(b);
    buildSpinning(b);
    buildLoom(b);
    buildDyeing(b);
    buildSewing(b);
    buildProps(b);
    for (const [name, x, y, z, turn] of [
      ['step-1', -4.2, 3.7, 14.2, 0.25],
      ['step-2', -4.4, 4, 7, 0.25],
      ['step-3', 3.6, 4.9, 5.2, -0.25],
      ['step-4', -3.4, 4.3, -3, 0.25],
      ['step-5', -0.4, 4.3, -15.8, 0],
    ] as const)
      hangSign(b.at(x, 0, z, turn), name, 0, y, 0, vaultOver(z) - y - 0.4);
  },
};
