import { PLOTS } from '@ville-usine/shared/world/layout';
import { expect, it } from 'vitest';
import { planNeighbour } from './plan-neighbour.ts';

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const places = PLOTS.map(({ sector, x, z }) => ({ id: sector as string, x, z }));
const at = (id: string) => places.find((one) => one.id === id)!;

it('A121. An arrow key leads to the pavilion that lies that way on the plan, and nowhere past the last one', () => {
  expect(planNeighbour(places, at('metallurgie'), 'ArrowRight')?.id).toBe('aerospatial');
  expect(planNeighbour(places, at('aerospatial'), 'ArrowLeft')?.id).toBe('metallurgie');
  expect(planNeighbour(places, at('mode'), 'ArrowDown')?.id).toBe('agroalimentaire');
  expect(planNeighbour(places, at('aerospatial'), 'ArrowUp')).toBeNull();
  expect(planNeighbour(places, at('mode'), 'Enter')).toBeNull();
});

it('A121. With arrow keys alone every pavilion is reached from every other', () => {
  for (const start of places) {
    const reached = new Set([start]);
    for (const one of reached)
      for (const key of KEYS) {
        const next = planNeighbour(places, one, key);
        if (next) reached.add(next);
      }
    expect(reached.size, start.id).toBe(places.length);
  }
});
