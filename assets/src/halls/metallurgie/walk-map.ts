import type { Spot, WalkMap } from '@ville-usine/shared/world/spot';
import type { HallModel } from '../kit/model.ts';
import { LIVE, QUIZ, STANDS, STEPS } from './plan.ts';

/** Heading that looks from (x, z) to a point: 0 looks north (−z), positive turns towards west as in the city. */
function facing(x: number, z: number, [tx, tz]: readonly [number, number]): number {
  return round(Math.atan2(x - tx, z - tz));
}
const round = (v: number) => Math.round(v * 1000) / 1000;

function before(place: { x: number; z: number; turn: number }, distance: number): { x: number; z: number } {
  return {
    x: round(place.x + Math.sin(place.turn) * distance),
    z: round(place.z + Math.cos(place.turn) * distance),
  };
}

/** Where one walks and what one can do in the metallurgy hall. */
export function walkMap(model: HallModel): WalkMap {
  const spots: Spot[] = [
    { id: 'exit', kind: 'exit', target: 'metallurgie', x: 1, z: 20.6, face: 0, radius: 1.6 },
  ];
  for (const stand of STANDS) {
    const at = before(stand, 4);
    const face = facing(at.x, at.z, [stand.x, stand.z]);
    spots.push({ id: `stand-${stand.id}`, kind: 'stand', target: stand.id, ...at, face, radius: 2.4 });
  }
  for (const { id, x, z, look } of STEPS)
    spots.push({ id: `step-${id}`, kind: 'step', target: id, x, z, face: facing(x, z, look), radius: 1.5 });
  const quiz = before(QUIZ, 2.6);
  const quizFace = facing(quiz.x, quiz.z, [QUIZ.x, QUIZ.z]);
  spots.push({ id: 'quiz', kind: 'quiz', target: 'metallurgie', ...quiz, face: quizFace, radius: 1.9 });
  const live = before(LIVE, 3.4);
  const liveFace = facing(live.x, live.z, [LIVE.x, LIVE.z]);
  spots.push({ id: 'live', kind: 'live', target: 'metallurgie', ...live, face: liveFace, radius: 2.6 });
  const ramps = model.decks.map(({ y, ...deck }) => ({ ...deck, y0: y, y1: y }));
  return { segments: model.walls, ramps, spots };
}
