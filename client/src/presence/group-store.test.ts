import { afterEach, expect, it, vi } from 'vitest';

/** The store as a page that is opened under this address has it. */
async function pageAt(search: string, session = new Map<string, string>()) {
  vi.resetModules();
  vi.stubGlobal('location', { search });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => session.get(key) ?? null,
    setItem: (key: string, value: string) => void session.set(key, value),
    removeItem: (key: string) => void session.delete(key),
  });
  return { session, ...(await import('./group-store.ts')) };
}

afterEach(() => vi.unstubAllGlobals());

it('V58. A friend’s link brings its word, which is kept for the session', async () => {
  const { session, groupHere } = await pageAt('?groupe=forge%2042');
  expect(groupHere()).toBe('FORGE-42');
  expect((await pageAt('', session)).groupHere()).toBe('FORGE-42');
});

it('V58. Nothing but such a word is a group, so that no text travels', async () => {
  const { groupHere, joinGroup } = await pageAt('?groupe=viens chez moi');
  expect(groupHere()).toBeNull();
  expect(joinGroup('salut tout le monde')).toBe(false);
  expect(groupHere()).toBeNull();
  expect(joinGroup(' turbine 37 ')).toBe(true);
  expect(groupHere()).toBe('TURBINE-37');
});

it('V58. Whoever leaves their friends is alone again, after a reload too', async () => {
  const { session, joinGroup } = await pageAt('?groupe=FORGE-42');
  joinGroup(null);
  expect((await pageAt('', session)).groupHere()).toBeNull();
});
