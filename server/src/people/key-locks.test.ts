import { Writable } from 'node:stream';
import type { HttpReplies } from '@ville-usine/shared/http';
import { expect, it, test } from 'vitest';
import { createLogger } from '../ops/logger.ts';
import { createTestServer } from '../ops/test-server.ts';
import { keyLocks } from './key-locks.ts';

test('V44. After forty wrong keys within ten minutes a class’s keys are locked for ten', () => {
  let now = 0;
  const locks = keyLocks(() => now);
  for (let i = 0; i < 39; i++) expect(locks.wrong('4e B')).toBe(false);
  expect(locks.wait('4e B')).toBe(0);
  expect(locks.wrong('4e B')).toBe(true);
  expect([locks.wait('4e B'), locks.wait('3e A')]).toEqual([600, 0]);
  now = 599_999;
  expect(locks.wait('4e B')).toBe(1);
  now = 600_000;
  expect(locks.wait('4e B')).toBe(0);
  expect(locks.wrong('4e B')).toBe(false);
});

it('V44. Those who mistype now and then lock nothing, however long the day', () => {
  let now = 0;
  const locks = keyLocks(() => now);
  for (let i = 0; i < 500; i++) {
    now += 16_000;
    expect(locks.wrong('4e B')).toBe(false);
  }
});

async function schoolWithLog() {
  const lines: string[] = [];
  const log = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const server = await createTestServer({ logger: createLogger('warn', log) });
  const send = (address: string, path: string, body: unknown, cookie = '') =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address, cookie },
      body: JSON.stringify(body),
    });
  return { server, lines, send };
}

test('V44. While a class’s keys are locked the right one waits as well; the log says it once, without a key', async () => {
  const { server, lines, send } = await schoolWithLog();
  const lea = await server.visit();
  const joined = await send('192.0.2.1', '/api/visit/class', { code: server.demo.classCode }, lea.cookie);
  const { classKey } = (await joined.json()) as HttpReplies['POST /api/visit/class'];
  const code = server.demo.classCode;
  const wrong = ['B', 'F', 'H'].find((sign) => !classKey!.startsWith(sign))!.repeat(4);
  for (let i = 0; i < 40; i++)
    expect((await send(`192.0.2.${i + 2}`, '/api/visit/key', { code, key: wrong })).status).toBe(404);
  const held = await send('192.0.2.99', '/api/visit/key', { code, key: classKey });
  expect(held.status).toBe(429);
  expect(await held.json()).toMatchObject({ error: { code: 'too-fast', retryAfter: expect.any(Number) } });
  expect(lines.filter((line) => line.includes('locked'))).toHaveLength(1);
  expect(lines.join('')).not.toContain(wrong);
  await server.stop();
});

test('V45. Whoever tries codes and keys is told to wait, and logged once an address, without what was typed', async () => {
  const { server, lines, send } = await schoolWithLog();
  const { cookie } = await server.visit();
  const statuses: number[] = [];
  for (let i = 0; i < 14; i++)
    statuses.push(
      i % 2 === 0
        ? (await send('192.0.2.7', '/api/visit/class', { code: 'FORGE-00' }, cookie)).status
        : (await send('192.0.2.7', '/api/visit/key', { code: 'FORGE-00', key: 'BBBB' }, cookie)).status,
    );
  expect(statuses.slice(0, 8)).toEqual(Array(8).fill(404));
  expect(statuses.slice(9)).toEqual(Array(5).fill(429));
  const noted = lines.filter((line) => line.includes('being tried'));
  expect(noted).toHaveLength(1);
  expect(noted[0]).toContain('192.0.2.7');
  expect(lines.join('')).not.toMatch(/FORGE|BBBB/);
  await server.stop();
});
