import { expect, test } from 'vitest';
import { SAMPLE_REPORT } from '../class-visit/report/sample-report.ts';
import { print } from './print.ts';

const REPORT = { as: 'report', report: SAMPLE_REPORT, language: 'fr', zone: 'Europe/Paris' } as const;

test('O31. While a class’s report is printed, everyone else is served', async () => {
  let turns = 0;
  let over = false;
  const printing = print(REPORT).finally(() => {
    over = true;
  });
  while (!over) {
    await new Promise(setImmediate);
    turns++;
  }
  expect((await printing).subarray(0, 5).toString()).toBe('%PDF-');
  // Written here, its tables leave no turn to others but a few for its end.
  expect(turns).toBeGreaterThan(100);
});

test('O32. What cannot be printed fails alone: the next document is printed', async () => {
  await expect(print({ ...REPORT, zone: 'Nowhere/Never' })).rejects.toThrow('Nowhere/Never');
  expect((await print(REPORT)).subarray(0, 5).toString()).toBe('%PDF-');
});
