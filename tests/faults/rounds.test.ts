import { afterAll, beforeAll, expect, test } from 'vitest';
import { playRounds } from '../load/class-rounds.ts';
import { ServerProcess } from '../stage/server-process.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.remove());

test('Z111. Cut off in mid-question again and again, no answer that was confirmed is lost and every score is exact', async () => {
  let cuts = 0;
  let cutting = Promise.resolve();
  const played = await playRounds(server.url, { classes: 2, pupils: 8, questions: 9 }, (count) => {
    if (count < 30 * (cuts + 1) || cuts === 2) return;
    cuts += 1;
    cutting = cutting.then(() => server.kill()).then(() => server.up());
  });
  await cutting;
  expect(cuts).toBe(2);
  expect(played).toMatchObject({ off: 0, lost: 0 });
  expect(played.answers).toBeGreaterThan(2 * 8 * 9);
}, 120_000);
