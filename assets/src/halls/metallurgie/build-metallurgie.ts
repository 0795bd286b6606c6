import { Builder } from '../kit/Builder.ts';
import { emptyHall, type HallModel } from '../kit/model.ts';
import { paintFloor } from './floor.ts';
import { buildFurnace } from './furnace.ts';
import { buildLadle } from './ladle.ts';
import { buildLiveCorner } from './live-corner.ts';
import { buildMill } from './mill.ts';
import { STANDS } from './plan.ts';
import { buildProps } from './props.ts';
import { buildQuizKiosk } from './quiz-kiosk.ts';
import { buildScrapYard } from './scrap-yard.ts';
import { buildFrame, buildShell } from './shell.ts';
import { buildStand } from './stand.ts';
import { buildTestBench } from './test-bench.ts';
import { buildTradesWall } from './trades-wall.ts';

/** The metallurgy hall, 30 × 44 m: five stations from scrap to tested steel, three stands, quiz, live corner. */
export function buildMetallurgie(): HallModel {
  const model = emptyHall();
  const b = new Builder(model);
  buildShell(b);
  buildFrame(b);
  paintFloor(b);
  buildScrapYard(b);
  buildFurnace(b);
  buildLadle(b);
  buildMill(b);
  buildTestBench(b);
  for (const stand of STANDS) buildStand(b, stand);
  buildQuizKiosk(b);
  buildLiveCorner(b);
  buildTradesWall(b);
  buildProps(b);
  return model;
}
