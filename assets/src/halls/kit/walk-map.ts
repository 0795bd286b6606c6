import type { HallWalkFile } from '@ville-usine/shared/world/hall-walk';
import type { Spot } from '@ville-usine/shared/world/spot';
import { packWalk } from '@ville-usine/shared/world/walk-file';
import type { HallPlan } from './hall-plan.ts';
import type { HallModel } from './model.ts';

/** Heading that looks from (x, z) to a point: 0 looks north (−z), positive turns towards west as in the city. */
function facing(x: number, z: number, [tx, tz]: readonly [number, number]): number {
  return round(Math.atan2(x - tx, z - tz));
}
const round = (v: number) => Math.round(v * 1000) / 1000;

/** Near enough to somebody at work to talk, metres; to who stands on a platform, from its foot. */
const [TALKS, TALKS_UP] = [2.6, 4];

function before(place: { x: number; z: number; turn: number }, distance: number): { x: number; z: number } {
  return {
    x: round(place.x + Math.sin(place.turn) * distance),
    z: round(place.z + Math.cos(place.turn) * distance),
  };
}

/** Where one walks and what one can do in a hall. Stands and steps are numbered: whose they are an edition says. */
export function walkMap(
  { sector, booths, stations, quiz, live, posts }: HallPlan,
  model: HallModel,
): HallWalkFile {
  const spots: Spot[] = [{ id: 'exit', kind: 'exit', target: sector, x: 1, z: 20.6, face: 0, radius: 1.6 }];
  booths.forEach((booth, i) => {
    const at = before(booth, 4);
    const face = facing(at.x, at.z, [booth.x, booth.z]);
    spots.push({ id: `stand-${i + 1}`, kind: 'stand', target: `${i + 1}`, ...at, face, radius: 2.4 });
  });
  stations.forEach(({ x, z, look }, i) => {
    const face = facing(x, z, look);
    spots.push({ id: `step-${i + 1}`, kind: 'step', target: `${i + 1}`, x, z, face, radius: 1.5 });
  });
  const toQuiz = before(quiz, 2.6);
  const quizFace = facing(toQuiz.x, toQuiz.z, [quiz.x, quiz.z]);
  spots.push({ id: 'quiz', kind: 'quiz', target: sector, ...toQuiz, face: quizFace, radius: 1.9 });
  const toLive = before(live, 3.4);
  const liveFace = facing(toLive.x, toLive.z, [live.x, live.z]);
  spots.push({ id: 'live', kind: 'live', target: sector, ...toLive, face: liveFace, radius: 2.6 });
  for (const { name, x, y = 0, z } of posts) {
    const spot = { x: round(x), z: round(z), face: 0, radius: y > 0.5 ? TALKS_UP : TALKS };
    spots.push({ id: `worker-${name}`, kind: 'worker', target: name, ...spot });
  }
  const groundOf = ({ walls, decks }: Pick<HallModel, 'walls' | 'decks'>, here: Spot[]) =>
    packWalk({
      segments: walls,
      ramps: decks.map(({ y, ...deck }) => ({ ...deck, y0: y, y1: y })),
      spots: here,
    });
  const parts = model.booths.map((booth) => groundOf(booth, []));
  return { ...groundOf(model, spots), booths: parts.map(({ lines, ramps }) => ({ lines, ramps })) };
}
