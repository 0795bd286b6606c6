import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useConnection } from '../net/connection.ts';
import { useEditionStore } from './edition-store.ts';
import { followEdition } from './follow-edition.ts';

const line = new Map<string, () => void>();
vi.mock('../net/socket.ts', () => ({
  listen: (name: string, hear: () => void) => {
    line.set(name, hear);
    return () => line.delete(name);
  },
}));
const answer = vi.fn<() => Promise<Response>>();
const page = new EventTarget();
const shown = () => useEditionStore.getState().edition?.version;
const serve = (version: string) =>
  answer.mockImplementation(async () => Response.json({ id: 'essai', version }));

beforeEach(() => {
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('window', page);
  useEditionStore.setState({ status: 'loaded', edition: { id: 'essai', version: 'a' } as never });
});
afterEach(() => vi.unstubAllGlobals());

test('C234. A page shows the new version when it is told, when it is back on the line, and when one comes back to it', async () => {
  followEdition();
  serve('b');
  line.get('edition:changed')?.();
  await vi.waitFor(() => expect(shown()).toBe('b'));
  serve('c');
  useConnection.setState({ state: 'online', connects: 1 });
  line.get('edition:changed')?.();
  await vi.waitFor(() => expect(shown()).toBe('c'));
  serve('d');
  useConnection.setState({ connects: 2 });
  await vi.waitFor(() => expect(shown()).toBe('d'));
  const asked = answer.mock.calls.length;
  page.dispatchEvent(new Event('focus'));
  expect(answer.mock.calls.length).toBe(asked);
  useConnection.setState({ state: 'offline' });
  serve('e');
  page.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(shown()).toBe('e'));
});

test('C234. What is shown stays the same object while the version does, and while no answer comes', async () => {
  const { edition } = useEditionStore.getState();
  serve('a');
  line.get('edition:changed')?.();
  answer.mockRejectedValueOnce(new TypeError('no network'));
  line.get('edition:changed')?.();
  await vi.waitFor(() => expect(answer.mock.calls.length).toBeGreaterThan(0));
  expect(useEditionStore.getState().edition).toBe(edition);
});
