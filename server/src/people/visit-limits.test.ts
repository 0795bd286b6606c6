import type { HttpReplies } from '@ville-usine/shared/http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../ops/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.stop());

/** A request of a school's line; the proxy of this machine names it. */
const from = (address: string, path: string, body: unknown, cookie = '') =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address, cookie },
    body: JSON.stringify(body),
  });
const enter = async (address: string) => {
  const answer = await from(address, '/api/visit', {});
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
};
const tryCode = (address: string, cookie: string, code: string) =>
  from(address, '/api/visit/class', { code }, cookie);

test('P23. A class of 28 enters its code behind one line, also when everyone mistypes it twice.', async () => {
  const school = '192.0.2.10';
  const pupils = await Promise.all(Array.from({ length: 28 }, () => enter(school)));
  const last = await Promise.all(
    pupils.map(async (cookie) => {
      for (const wrong of ['FORGE-00', 'FORGE-11']) {
        expect((await tryCode(school, cookie, wrong)).status).toBe(404);
      }
      return tryCode(school, cookie, server.demo.classCode);
    }),
  );
  expect(last.map((answer) => answer.status)).toEqual(pupils.map(() => 200));
  for (let again = 0; again < 20; again++) {
    expect((await tryCode(school, pupils[0]!, server.demo.classCode)).status).toBe(200);
  }
});

test('P24. Whoever tries codes one after another is told to wait, and a right one does not pass then.', async () => {
  const cookie = await enter('192.0.2.20');
  const wrong = await Promise.all(Array.from({ length: 9 }, () => tryCode('192.0.2.20', cookie, 'FORGE-00')));
  expect(wrong.map((answer) => answer.status).sort()).toEqual([...Array(8).fill(404), 429]);
  const right = await tryCode('192.0.2.20', cookie, server.demo.classCode);
  expect(right.status).toBe(429);
  expect(await right.json()).toMatchObject({ error: { code: 'too-fast', retryAfter: expect.any(Number) } });
  expect((await tryCode('192.0.2.20', await enter('192.0.2.20'), server.demo.classCode)).status).toBe(200);
});

test('P25. A new visit for every few tries does not help: the line itself is held.', async () => {
  const statuses = new Set<number>();
  for (let visit = 0; visit < 18; visit++) {
    const cookie = await enter('192.0.2.30');
    const tries = Array.from({ length: 8 }, () => tryCode('192.0.2.30', cookie, 'FORGE-00'));
    for (const answer of await Promise.all(tries)) statuses.add(answer.status);
  }
  expect([...statuses].sort()).toEqual([404, 429]);
  const elsewhere = await enter('192.0.2.31');
  expect((await tryCode('192.0.2.31', elsewhere, server.demo.classCode)).status).toBe(200);
});

test('P26. One line opens a school’s visits, not a hundred thousand; a visit that is open stays open.', async () => {
  const first = await enter('192.0.2.40');
  let refused = 0;
  for (let wave = 0; wave < 7; wave++) {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => from('192.0.2.40', '/api/visit', {})),
    );
    if (wave < 5) expect(answers.every((answer) => answer.ok)).toBe(true);
    refused += answers.filter((answer) => answer.status === 429).length;
  }
  expect(refused).toBeGreaterThan(50);
  const again = await from('192.0.2.40', '/api/visit', {}, first);
  expect(again.status).toBe(200);
  const { visitor } = (await again.json()) as HttpReplies['POST /api/visit'];
  expect(visitor.kind).toBe('visitor');
});
