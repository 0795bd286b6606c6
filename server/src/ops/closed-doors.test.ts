import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ville-usine-doors-'));
  const clientDir = join(folder, 'dist');
  mkdirSync(join(clientDir, 'assets'), { recursive: true });
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Ville-Usine</title>');
  writeFileSync(join(folder, 'secret.txt'), 'the database');
  writeFileSync(join(clientDir, '.env'), 'the database');
  server = await createTestServer({ clientDir });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path exactly as it is written; `fetch` would tidy it up first. */
function ask(path: string): Promise<{ status: number; body: string }> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => {
        body += String(chunk);
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    sent.once('error', reject).end();
  });
}

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/assets/%252e%252e%252f%252e%252e%252fsecret.txt',
  '//secret.txt',
  '/secret.txt%00.html',
  '/.env',
])('O27. No address leads out of the client’s folder or to a hidden file: %s', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(body).not.toContain('the database');
});

test('O28. A request’s body is JSON of at most 16 KB; whatever else is refused with a sentence.', async () => {
  const { cookie } = await server.visit();
  const post = (body: string, type = 'application/json') =>
    fetch(`${server.url}/api/visit/class`, {
      method: 'POST',
      headers: { cookie, 'content-type': type },
      body,
    });
  const refused: [Response, number][] = [
    [await post(JSON.stringify({ code: 'x'.repeat(17_000) })), 413],
    [await post('{"code":'), 400],
    [await post('{"__proto__":{"admin":true},"code":"FORGE-42"}'), 400],
    [await post('code=FORGE-42', 'application/x-www-form-urlencoded'), 400],
    [await post('{"code":"FORGE-42"}', 'text/plain'), 400],
  ];
  for (const [answer, status] of refused) {
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { sentence: expect.stringMatching(/\.$/) } });
  }
});

test('O29. Every answer says what it is, and keeps other sites from framing or sniffing it.', async () => {
  for (const path of ['/', '/api/edition', '/nope', '/acces/nope']) {
    const { headers } = await fetch(server.url + path);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy'), path).toBe('no-referrer');
    expect(headers.get('x-powered-by'), path).toBeNull();
  }
});
