import type { Helmet, Vest } from '@ville-usine/shared/people/person';
import { outward, polar } from '@ville-usine/shared/world/discover/polar';
import { type Look, lookOf, WEARS } from '../../presence/avatar-look.ts';
import type { Work } from '../../presence/avatar-works.ts';

/** Someone at work outdoors: metres, a heading as everywhere; with `to` they go there and back at `pace`, m/s. */
export type Worker = {
  x: number;
  z: number;
  heading: number;
  works: Work;
  look: Look;
  to?: { x: number; z: number };
  pace?: number;
};

const { crate, board, gloves, coverall, shortSleeves } = WEARS;

/** Clothes of a trade on someone drawn from a name; `wears` is added to their own. */
function dressed(name: string, helmet: Helmet, vest: Vest, wears = 0): Look {
  const look = lookOf({ pseudonym: name, helmet, vest, kind: 'visitor' });
  return { ...look, wears: (look.wears & ~shortSleeves) | wears, height: look.height + 0.05 };
}

const EAST = -Math.PI / 2;
const WEST = Math.PI / 2;
/** Degrees of the plots they work at. */
const [PLASTICS, ELECTRICITY, METALLURGY, FOOD, GARDEN] = [108, 132, 204, 276, 288];

/** People at work on the quay, before the pavilions and in the gardens, clear of everyone's way. */
export const WORKERS: readonly Worker[] = [
  // The quay: a docker waves a crane's load down, two look at a plan, one counts boxes, one makes a rope fast.
  {
    x: -12.4,
    z: 99.6,
    heading: WEST - 0.36,
    works: 'signal',
    look: dressed('Docker', 'orange', 'lime', gloves),
  },
  {
    x: 9.2,
    z: 96.2,
    heading: WEST + 0.5,
    works: 'show',
    look: dressed('Capitaine de quai', 'white', 'orange'),
  },
  {
    x: 7.8,
    z: 96,
    heading: EAST - 0.75,
    works: 'note',
    look: dressed('Cheffe de quai', 'white', 'lime', board),
  },
  { x: -30.2, z: 94.6, heading: WEST, works: 'note', look: dressed('Pointeuse', 'blue', 'orange', board) },
  {
    x: -7,
    z: 103.8,
    heading: WEST + 0.3,
    works: 'moor',
    look: dressed('Lamaneur', 'orange', 'orange', gloves),
  },
  {
    x: 22.6,
    z: 94,
    heading: 0,
    works: 'carry',
    look: dressed('Docker des caisses', 'yellow', 'lime', crate | gloves),
    to: { x: 28.8, z: 103 },
    pace: 0.95,
  },
  // Before metallurgy one shows the ladle overhead, another takes it down.
  {
    ...polar(METALLURGY, 84.4, 3.7),
    heading: outward(METALLURGY) - 0.2,
    works: 'show',
    look: dressed('Fondeuse', 'white', 'orange', coverall | gloves),
  },
  {
    ...polar(METALLURGY, 85.3, 5),
    heading: outward(METALLURGY) + 0.6,
    works: 'note',
    look: dressed('Rondier', 'red', 'orange', board),
  },
  // Two electricians at a lamp's foot.
  {
    ...polar(ELECTRICITY, 79.1, -6.4),
    heading: outward(ELECTRICITY + 180),
    works: 'plant',
    look: dressed('Monteur', 'blue', 'yellow', coverall | gloves),
  },
  {
    ...polar(ELECTRICITY, 79.9, -5),
    heading: outward(ELECTRICITY + 180) - 0.7,
    works: 'note',
    look: dressed('Électricienne', 'blue', 'yellow', board),
  },
  // A painter at a post of the porch.
  {
    ...polar(PLASTICS, 88.75, -6.2),
    heading: outward(PLASTICS),
    works: 'paint',
    look: dressed('Peintre', 'white', 'pink', coverall),
  },
  // Crates for the food hall.
  {
    ...polar(FOOD, 79.6, 5),
    heading: 0,
    works: 'carry',
    look: dressed('Livreuse', 'green', 'lime', crate | gloves),
    to: polar(FOOD, 86.6, 10.6),
    pace: 0.9,
  },
  // Gardeners at a bed of the boulevard and at one of the plaza, and a sweeper beside the carpet.
  {
    ...polar(GARDEN, 88.5, 0.6),
    heading: outward(GARDEN),
    works: 'plant',
    look: dressed('Jardinière', 'green', 'cyan', gloves),
  },
  { x: -9.5, z: 34.6, heading: WEST, works: 'plant', look: dressed('Jardinier', 'green', 'lime', gloves) },
  {
    x: 8.1,
    z: 40.4,
    heading: 0,
    works: 'sweep',
    look: dressed('Agent de propreté', 'yellow', 'orange', gloves),
    to: { x: 9.8, z: 36.4 },
    pace: 0.3,
  },
];
