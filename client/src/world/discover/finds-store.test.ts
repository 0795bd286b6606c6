import { beforeEach, expect, test, vi } from 'vitest';

let online = true;
const sent: string[] = [];
let onServer: string[] = [];

vi.mock('../../net/api.ts', () => ({
  api: async (route: string, { body }: { body?: { gear?: string } } = {}) => {
    if (!online) return { ok: false, error: { code: 'offline', sentence: '' } };
    if (route === 'POST /api/finds' && body?.gear) {
      sent.push(body.gear);
      onServer = [...new Set([...onServer, body.gear])];
    }
    return { ok: true, value: { found: onServer } };
  },
}));
vi.mock('../../people/visit-store.ts', () => ({ openVisit: async () => (online ? { id: 'inaya' } : null) }));
vi.mock('../../net/kept.ts', async (original) => {
  const { keptInMemory } = await original<typeof import('../../net/kept.ts')>();
  return { kept: keptInMemory() };
});

beforeEach(() => {
  vi.resetModules();
  sent.length = 0;
  onServer = [];
  online = true;
});

const settled = () => vi.waitFor(() => expect(sent.length).toBeGreaterThan(0));

test('F14. A find is shown at once, sent once, and found again it stays one', async () => {
  const { find, useFinds } = await import('./finds-store.ts');
  find('eau');
  expect(useFinds.getState()).toMatchObject({ found: ['eau'], fresh: { gear: 'eau', turn: 1 } });
  await settled();
  find('eau');
  expect(useFinds.getState().fresh?.turn).toBe(1);
  expect(sent).toEqual(['eau']);
});

test('F15. A find made without the network is kept and sent when it is back', async () => {
  online = false;
  const { find, findsWaiting, loadFinds, useFinds } = await import('./finds-store.ts');
  find('mode');
  await vi.waitFor(() => expect(findsWaiting()).toBe(true));
  expect(sent).toEqual([]);
  online = true;
  await loadFinds();
  await settled();
  await vi.waitFor(() => expect(findsWaiting()).toBe(false));
  expect(sent).toEqual(['mode']);
  expect(useFinds.getState().found).toEqual(['mode']);
});

test('F16. What was found before comes from the server, together with what is new', async () => {
  onServer = ['ciment', 'parfum'];
  const { find, loadFinds, useFinds } = await import('./finds-store.ts');
  find('eau');
  await loadFinds();
  expect([...useFinds.getState().found].sort()).toEqual(['ciment', 'eau', 'parfum']);
});

test('F16. A server that was away is asked again for what was found before, by one of those who asked', async () => {
  vi.useFakeTimers();
  onServer = ['ciment'];
  online = false;
  const { loadFinds, useFinds } = await import('./finds-store.ts');
  await loadFinds();
  await loadFinds();
  expect(vi.getTimerCount()).toBe(1);
  online = true;
  await vi.advanceTimersByTimeAsync(6_000);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  expect(useFinds.getState().found).toEqual(['ciment']);
});
