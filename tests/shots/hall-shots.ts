import { readFileSync } from 'node:fs';
import { BUILT_HALLS } from '@ville-usine/shared/world/built-halls';
import type { HallWalkFile } from '@ville-usine/shared/world/hall-walk';
import type { Shot } from './viewpoints.ts';

type Spot = HallWalkFile['spots'][number];

/** Where one comes in, each station, each stand, the quiz and the live corner: what a hall is judged from. */
const SHOWN: readonly Spot['kind'][] = ['step', 'stand', 'quiz', 'live'];

function spotsOf(sector: string): Spot[] {
  const file = new URL(`../../assets/baked/hall-${sector}.walk.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as HallWalkFile).spots;
}

type Act = NonNullable<Shot['act']>;

/** The guided line is offered at the door: it is declined, so that the hall itself is seen. */
const alone: Act = (page) => page.getByRole('button', { name: 'Plus tard' }).click();

const lookFrom =
  ({ x, z, face }: Spot): Act =>
  async (page, ...more) => {
    await alone(page, ...more);
    await page.evaluate((at) => window.villeUsine.standUp(at), { x, z, heading: face });
  };

/** Every hall that is built, from its door and from each spot where one stops. */
export const HALL_SHOTS: readonly Shot[] = BUILT_HALLS.flatMap((sector): Shot[] => {
  const hall = { path: () => '/', place: `hall:${sector}` };
  return [
    { ...hall, name: `hall-${sector}-door`, act: alone },
    ...spotsOf(sector)
      .filter(({ kind }) => SHOWN.includes(kind))
      .map((spot): Shot => ({ ...hall, name: `hall-${sector}-${spot.id}`, act: lookFrom(spot) })),
  ];
});
