import { afterEach, expect, test, vi } from 'vitest';
import { whenIdle } from './when-idle.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('D26. What waits is resumed in the first idle moment, also in browsers that cannot say when they are idle', async () => {
  vi.useFakeTimers();
  const act = vi.fn(async () => undefined);
  whenIdle(act);
  expect(act).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(act).toHaveBeenCalledTimes(1);
  vi.stubGlobal('requestIdleCallback', (begin: () => void) => begin());
  whenIdle(async () => {
    await act();
    throw new Error('the chunk did not load');
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(act).toHaveBeenCalledTimes(2);
});
