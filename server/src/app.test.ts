import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createLogger } from './ops/logger.ts';
import { createTestServer, type TestServer } from './ops/test-server.ts';

let clientDir: string;
const servers: TestServer[] = [];
const serve = async (options: Parameters<typeof createTestServer>[0] = {}) => {
  const server = await createTestServer(options);
  servers.push(server);
  return server;
};

beforeAll(() => {
  clientDir = mkdtempSync(join(tmpdir(), 'ville-usine-client-'));
  mkdirSync(join(clientDir, 'assets'));
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Ville-Usine</title>');
  writeFileSync(join(clientDir, 'assets', 'main-a1b2.js'), 'plain');
  writeFileSync(join(clientDir, 'assets', 'main-a1b2.js.br'), 'compressed');
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});
afterAll(() => rmSync(clientDir, { recursive: true, force: true }));

test('O16. The pages of the application are its one page; other addresses are not found.', async () => {
  const { url } = await serve({ clientDir });
  for (const path of [
    '/',
    '/visite',
    '/visite/metallurgie/quiz',
    '/pro',
    '/moderation',
    '/enseignant',
    '/organisation',
  ]) {
    const answer = await fetch(url + path);
    expect(answer.status, path).toBe(200);
    expect(await answer.text()).toContain('<title>Ville-Usine</title>');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  }
  for (const path of ['/nope', '/api/nope', '/assets/nope.js', '/%2e%2e/package.json']) {
    expect((await fetch(url + path)).status, path).toBe(404);
  }
  // Whoever mistypes an address reads it on a page.
  const page = { headers: { accept: 'text/html' } };
  const mistyped = await fetch(`${url}/nope`, page);
  expect(mistyped.status).toBe(404);
  expect(await mistyped.text()).toContain('<title>Ville-Usine</title>');
  expect(await (await fetch(`${url}/api/nope`, page)).text()).not.toContain('<title>');
});

test('O17. Files with their content’s hash in their name are kept for ever and come compressed.', async () => {
  const { url } = await serve({ clientDir });
  const answer = await fetch(`${url}/assets/main-a1b2.js`, { headers: { 'accept-encoding': 'identity' } });
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await answer.text()).toBe('plain');
  const compressed = await fetch(`${url}/assets/main-a1b2.js`, {
    method: 'HEAD',
    headers: { 'accept-encoding': 'br' },
  });
  expect(compressed.headers.get('content-encoding')).toBe('br');
});

test('O18. Every page tells the browser to load nothing from another host.', async () => {
  const { url } = await serve({ clientDir });
  const policy = (await fetch(url)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test('O19. A stop tells every client, finishes the work under way and keeps what it acknowledged.', async () => {
  const server = await serve();
  const { cookie } = await server.visit();
  const socket = io(server.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { as: 'visitor' },
    extraHeaders: { cookie },
  });
  await new Promise((resolve) => socket.once('connect', () => resolve(undefined)));
  const told = new Promise((resolve) => socket.once('server:closing', () => resolve(true)));
  const acknowledged = socket.emitWithAck('question:ask', {
    sessionId: 'demo-metallurgie',
    key: crypto.randomUUID(),
    text: 'Une question au dernier moment ?',
    place: null,
  });
  // The question is on its way when the stop comes.
  await new Promise<void>((resolve) => {
    const [peer] = server.app.io.sockets.sockets.values();
    peer?.onAny(() => resolve());
  });
  servers.pop();
  const again = server.restart();
  expect(await told).toBe(true);
  expect(await acknowledged).toMatchObject({ ok: true });
  const restarted = await again;
  servers.push(restarted);
  const kept = await restarted.storage.db.selectFrom('questions').select('text').execute();
  expect(kept).toEqual([{ text: 'Une question au dernier moment ?' }]);
  socket.disconnect();
});

test('O20. The logs hold no word of a visitor, no token, no cookie and no link.', async () => {
  const lines: string[] = [];
  const logger = createLogger('trace', { write: (line) => void lines.push(line) });
  const server = await serve({ logger });
  const { cookie } = await server.visit();
  const secret = 'phrase-d’un-élève';
  await server.enter('moderator');
  for (const body of [
    JSON.stringify({ code: secret }),
    `{"code":"${secret}"`,
    JSON.stringify({ [secret]: 1 }),
  ]) {
    await fetch(`${server.url}/api/visit/class?x=${encodeURIComponent(secret)}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body,
    });
  }
  await server.storage.db.schema.dropTable('quiz_answers').execute();
  const failed = await fetch(`${server.url}/api/progress`, { headers: { cookie } });
  expect(failed.status).toBe(500);
  expect(await failed.json()).toMatchObject({ error: { code: 'internal' } });
  const log = lines.join('');
  expect(log).toContain('GET /acces/:token');
  expect(log).toContain('a request could not be answered');
  for (const hidden of [
    secret,
    encodeURIComponent(secret),
    cookie.split('=')[1]!,
    server.demo.staff[1]!.token,
  ]) {
    expect(log).not.toContain(hidden);
  }
});

test('O21. It says whether it lives and whether it is ready.', async () => {
  const { url, storage } = await serve();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  await storage.db.schema.alterTable('meta').renameTo('gone').execute();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
});

test('O22. A request that changes something is refused from another site’s page.', async () => {
  const { url } = await serve({ publicUrl: 'https://ville.example' });
  const post = (origin: string) =>
    fetch(`${url}/api/visit`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: '{}',
    });
  expect((await post('https://evil.example')).status).toBe(403);
  expect((await post('https://ville.example')).status).toBe(200);
  expect((await post(url)).status).toBe(200);
});

test('O23. One address that asks far too much is told to wait; another is not.', async () => {
  const { url } = await serve();
  const ask = (address: string) => fetch(`${url}/api/sessions`, { headers: { 'x-forwarded-for': address } });
  let status = 200;
  for (let i = 0; i < 95 && status === 200; i++) {
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask('192.0.2.7')));
    status = answers.find((answer) => answer.status !== 200)?.status ?? 200;
  }
  expect(status).toBe(429);
  const refused = await ask('192.0.2.7');
  expect(await refused.json()).toMatchObject({ error: { code: 'too-fast', retryAfter: expect.any(Number) } });
  expect((await ask('192.0.2.8')).status).toBe(200);
  // Nine thousand requests take a slow machine longer than tests usually may.
}, 30_000);
