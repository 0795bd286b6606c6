import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadEdition, useEditionStore } from './edition-store.ts';

const answer = vi.fn<() => Promise<Response>>();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', answer);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('A20. A page whose edition did not come says so and asks again by itself until it has it', async () => {
  answer.mockRejectedValue(new TypeError('no network'));
  await loadEdition();
  expect(useEditionStore.getState().status).toBe('failed');
  await vi.advanceTimersByTimeAsync(60_000);
  const tries = answer.mock.calls.length;
  expect(tries).toBeGreaterThan(3);
  expect(tries).toBeLessThan(8);
  expect(useEditionStore.getState().status).toBe('failed');
  answer.mockImplementation(async () => Response.json({ id: 'paca-2021' }));
  await vi.advanceTimersByTimeAsync(40_000);
  expect(useEditionStore.getState()).toMatchObject({ status: 'loaded', edition: { id: 'paca-2021' } });
  const done = answer.mock.calls.length;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(answer.mock.calls.length).toBe(done);
});
