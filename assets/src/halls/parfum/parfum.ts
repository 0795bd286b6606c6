import type { Hall } from '../kit/hall-plan.ts';
import { buildCleanRoom } from './clean-room.ts';
import { buildCondenser } from './condenser.ts';
import { buildDoser } from './doser.ts';
import { buildExtractor } from './extractor.ts';
import { buildFillingLine } from './filling-line.ts';
import { paintZones } from './floor.ts';
import { buildFlowerBeds } from './flower-beds.ts';
import { buildGables } from './gables.ts';
import { buildOrgan } from './organ.ts';
import { PLAN } from './plan.ts';
import { buildProps } from './props.ts';
import { buildShell } from './shell.ts';
import { buildSpareStill } from './spare-still.ts';
import { buildStill } from './still.ts';
import { buildVault } from './vault.ts';

/** The perfume hall: five stations from flower to bottle in a glasshouse of white iron. */
export const PARFUM: Hall = {
  plan: PLAN,
  build(b) {
    // Chamfers are for what says so: seven thousand small ones would weigh more than the hall.
    const plain = b.with({ bevel: 0 });
    buildShell(b);
    buildGables(b);
    buildVault(b);
    paintZones(b);
    buildFlowerBeds(plain);
    buildStill(plain);
    buildSpareStill(plain);
    buildCondenser(plain);
    buildExtractor(plain);
    buildOrgan(plain);
    buildCleanRoom(plain);
    buildDoser(plain);
    buildFillingLine(plain);
    buildProps(plain);
  },
};
