import { expect, it } from 'vitest';
import { powerCuts } from './power-cuts.ts';

it('L43. Ten power cuts under 200 questions a second lose nothing acknowledged and double nothing', async () => {
  const result = await powerCuts({ rounds: 10, authors: 40 });
  expect(result).toMatchObject({ lost: 0, doubled: 0, differing: 0 });
  expect(result.acknowledged).toBeGreaterThan(200);
}, 120_000);
