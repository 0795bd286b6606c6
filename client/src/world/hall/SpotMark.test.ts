import type { Spot, WalkMap } from '@ville-usine/shared/world/spot';
import { expect, it } from 'vitest';
import baked from '../../../../assets/baked/hall-metallurgie.walk.json';
import { markOf, SpotMark } from './SpotMark.ts';

const spots = baked.spots as Spot[];
const map = { spots, ramps: [] as WalkMap['ramps'] };

it('N57. The place of a hall that the big screen points to is marked, and no other; without one nothing is drawn', () => {
  const mark = new SpotMark();
  expect(mark.mesh.visible).toBe(false);
  for (const { kind, target, x, z } of spots.filter((one) => one.kind === 'stand' || one.kind === 'step')) {
    const at = markOf({ kind, target }, spots)!;
    expect(Math.hypot(at.x - x, at.z - z)).toBeLessThan(1.5);
    mark.standOn({ kind, target }, map);
    expect(mark.mesh.visible).toBe(true);
    expect([mark.mesh.position.x, mark.mesh.position.z]).toEqual([at.x, at.z]);
  }
  mark.standOn({ kind: 'step', target: 'nowhere' }, map);
  expect(mark.mesh.visible).toBe(false);
  mark.standOn(null, map);
  expect(mark.mesh.visible).toBe(false);
});
