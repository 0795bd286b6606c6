import { REACTIONS } from '@ville-usine/shared/live/reaction';
import { Vector3 } from 'three';
import { expect, it, vi } from 'vitest';
import { RisingReactions } from './RisingReactions.ts';

vi.mock('./reaction-badges.ts', () => ({ drawBadges: () => undefined }));
vi.stubGlobal('document', { createElement: () => ({}) });

const LANES = [-3, -2, -1, 1, 2, 3];
const rise = () =>
  new RisingReactions({
    foot: new Vector3(),
    across: new Vector3(1, 0, 0),
    toward: new Vector3(0, 2.4, 0),
    lanes: LANES,
    radius: 0.19,
    begins: 0.7,
    spread: 1,
  });
/** When and in which lane each badge that was ever shown was born, and how large it is. */
const badges = ({ mesh }: RisingReactions) => {
  const born = mesh.geometry.getAttribute('born');
  return Array.from({ length: born.count / 4 }, (_, i) => ({
    at: born.getX(4 * i),
    lane: born.getY(4 * i),
    size: born.getW(4 * i),
  })).filter(({ at }) => at > -50);
};
const all = Object.fromEntries(REACTIONS.map((one) => [one, 4]));

it('N58. a badge a second for each kind, in its own lane; many are one larger badge; none are drawn when none rise', () => {
  const rising = rise();
  expect(rising.mesh.visible).toBe(false);
  for (let second = 0; second < 9; second++) {
    rising.spawn(all);
    rising.step(1, false);
  }
  expect(rising.mesh.visible).toBe(true);
  for (const lane of LANES) {
    const times = badges(rising)
      .filter((badge) => badge.lane === lane)
      .map(({ at }) => at)
      .sort((a, b) => a - b);
    expect(times.length).toBe(4);
    times.slice(1).forEach((at, i) => {
      expect(at - times[i]!).toBeGreaterThanOrEqual(0.99);
    });
  }
  rising.spawn({ love: 1 });
  rising.spawn({ bravo: 5_000 });
  const sizes = badges(rising).map(({ size }) => size);
  expect(Math.min(...sizes)).toBe(1);
  expect(Math.max(...sizes)).toBe(1.5);
  rising.step(5, false);
  expect(rising.mesh.visible).toBe(false);
});

it('N58. under calm a kind keeps its one badge for as long as there are reactions, and nothing blinks', () => {
  const rising = rise();
  rising.step(0.01, true);
  for (let second = 0; second < 4; second++) {
    rising.spawn({ love: 3 });
    rising.step(1, true);
    expect(badges(rising)).toHaveLength(1);
  }
  expect(rising.mesh.visible).toBe(true);
  expect(rising.mesh.material.uniforms['uCalm']!.value).toBe(1);
  rising.step(4, true);
  expect(rising.mesh.visible).toBe(false);
});
