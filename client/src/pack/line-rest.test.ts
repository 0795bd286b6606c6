import { afterEach, expect, test, vi } from 'vitest';
import { lineAtRest, savesData } from './line-rest.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('D32. The pack waits until nothing else has come for a while', async () => {
  vi.useFakeTimers();
  const heard = { lastMs: performance.now() };
  let rests = false;
  const rest = lineAtRest(heard).then(() => {
    rests = true;
  });
  await vi.advanceTimersByTimeAsync(1_000);
  heard.lastMs = performance.now();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(rests).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  await rest;
  expect(rests).toBe(true);
});

test('D32. Where the browser is asked to save data that is known', () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  expect(savesData()).toBe(true);
  vi.stubGlobal('navigator', {});
  expect(savesData()).toBe(false);
});
