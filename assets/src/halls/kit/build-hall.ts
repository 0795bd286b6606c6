import { Builder } from './Builder.ts';
import { buildBooth } from './booth.ts';
import type { Hall } from './hall-plan.ts';
import { buildLiveCorner } from './live-corner.ts';
import { emptyHall, type HallModel } from './model.ts';
import { paintPlan } from './paint-plan.ts';
import { buildQuizKiosk } from './quiz-kiosk.ts';
import { buildTradesWall } from './trades-wall.ts';

/** A hall as its plan and its builder make it: its own building and machines first, then what every hall has. */
export function buildHall({ plan, build }: Hall): HallModel {
  const model = emptyHall();
  const b = new Builder(model);
  build(b);
  paintPlan(b, plan);
  plan.booths.forEach((booth, i) => {
    buildBooth(b, booth, i + 1, plan.samples);
  });
  buildQuizKiosk(b, plan.quiz);
  buildLiveCorner(b, plan.live);
  buildTradesWall(b, plan.trades);
  return model;
}
