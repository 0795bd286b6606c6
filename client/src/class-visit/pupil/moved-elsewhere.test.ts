import { expect, test, vi } from 'vitest';
import { watchMoved } from './moved-elsewhere.ts';
import { useMoved } from './use-in-class.ts';

/** What this page hears on its line. */
const line = vi.hoisted(() => new Map<string, () => void>());
vi.mock('../../net/socket.ts', () => ({
  connect: () => Promise.resolve(),
  listen: (name: string, hear: () => void) => line.set(name, hear),
}));

test('V59. A page whose line ends says that the visit goes on elsewhere only when the server said so', () => {
  watchMoved();
  for (const name of ['disconnect', 'server:closing']) line.get(name)?.();
  expect(useMoved.getState().moved).toBe(false);
  line.get('visit:elsewhere')?.();
  expect(useMoved.getState().moved).toBe(true);
});
