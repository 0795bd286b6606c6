import type { PlaceId } from '@ville-usine/shared/world/layout';
import { expect, test } from 'vitest';
import { MAP_PLACES, stepOnMap } from './map-places.ts';

const KEYS = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];

test('F10. Arrows lead from every place of the plan to every other', () => {
  for (const { id: from } of MAP_PLACES) {
    const seen = new Set<PlaceId>([from]);
    for (const at of seen) for (const key of KEYS) seen.add(stepOnMap(at, key)!);
    expect(seen.size, from).toBe(MAP_PLACES.length);
  }
});

test('F10. An arrow leads to its own side, or nowhere; Home is the plaza, and other keys mean nothing', () => {
  expect(stepOnMap('plaza', 'ArrowUp')).toBe('agora');
  expect(stepOnMap('plaza', 'ArrowDown')).toBe('port');
  expect(stepOnMap('agora', 'ArrowUp')).toBe('pavilion:aerospatial');
  expect(stepOnMap('pavilion:chimie', 'ArrowUp')).toBe('pavilion:plasturgie');
  expect(stepOnMap('pavilion:chimie', 'ArrowRight')).toBe('pavilion:chimie');
  expect(stepOnMap('pavilion:mode', 'Home')).toBe('plaza');
  expect(stepOnMap('pavilion:mode', 'Tab')).toBeNull();
  for (const { id, x } of MAP_PLACES) {
    const right = MAP_PLACES.find((one) => one.id === stepOnMap(id, 'ArrowRight'))!;
    expect(right.x, id).toBeGreaterThanOrEqual(x);
  }
});
