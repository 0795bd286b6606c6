import type { Hall } from '../kit/hall-plan.ts';
import { paintZones } from './floor.ts';
import { buildFurnace } from './furnace.ts';
import { buildLadle } from './ladle.ts';
import { buildMill } from './mill.ts';
import { PLAN } from './plan.ts';
import { buildProps } from './props.ts';
import { buildScrapYard } from './scrap-yard.ts';
import { buildFrame, buildShell } from './shell.ts';
import { buildTestBench } from './test-bench.ts';

/** The metallurgy hall: five stations from scrap to tested steel under four sawteeth. */
export const METALLURGIE: Hall = {
  plan: PLAN,
  build(b) {
    buildShell(b);
    buildFrame(b);
    paintZones(b);
    buildScrapYard(b);
    buildFurnace(b);
    buildLadle(b);
    buildMill(b);
    buildTestBench(b);
    buildProps(b);
  },
};
