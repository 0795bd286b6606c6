import type { Finds } from '@ville-usine/shared/http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../ops/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.stop());

const find = (cookie: string, body: unknown) =>
  fetch(`${server.url}/api/finds`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const finds = async (cookie: string) =>
  ((await (await fetch(`${server.url}/api/finds`, { headers: { cookie } })).json()) as Finds).found;

test('F7. A find is kept once, however often it arrives, and survives a restart.', async () => {
  const { cookie } = await server.visit();
  expect(await finds(cookie)).toEqual([]);
  await find(cookie, { gear: 'metallurgie' });
  const all = await Promise.all(Array.from({ length: 8 }, () => find(cookie, { gear: 'eau' })));
  expect(all.map(({ status }) => status)).toEqual(Array(8).fill(200));
  server = await server.restart();
  expect(await finds(cookie)).toEqual(['metallurgie', 'eau']);
});

test('F8. Finds are one visitor’s own; an unknown gear, or nobody, finds nothing.', async () => {
  const [one, other] = [await server.visit(), await server.visit()];
  await find(one.cookie, { gear: 'mode' });
  expect(await finds(other.cookie)).toEqual([]);
  for (const body of [{ gear: 'lune' }, {}, null, { gear: 'mode', at: 'hier' }])
    expect((await find(one.cookie, body)).status).toBe(400);
  expect((await find('', { gear: 'mode' })).status).toBe(401);
  expect(await finds(one.cookie)).toEqual(['mode']);
});
