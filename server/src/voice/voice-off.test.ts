import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LiveStage } from '../../../tests/stage/live-stage.ts';
import { readEnv } from '../ops/env.ts';
import { createTestServer } from '../ops/test-server.ts';

it('L170. Voice is off unless it is switched on: no route, nothing told, no page may ask for a microphone', async () => {
  const clientDir = await mkdtemp(join(tmpdir(), 'ville-usine-client-'));
  await writeFile(join(clientDir, 'index.html'), '<!doctype html>');
  const policy = async (url: string, path: string) =>
    (await fetch(`${url}${path}`)).headers.get('permissions-policy');
  const off = await createTestServer({ clientDir });
  const on = await createTestServer({
    clientDir,
    voice: { kind: 'embedded', listeners: 1, ports: null, address: null },
  });
  try {
    for (const path of ['/', '/pro', '/visite'])
      expect(await policy(off.url, path)).toBe('camera=(), microphone=(), geolocation=()');
    expect(await policy(on.url, '/visite')).toBe('camera=(), microphone=(), geolocation=()');
    expect(await policy(on.url, '/pro')).toBe('camera=(self), microphone=(self), geolocation=()');
    const offers = { method: 'POST', headers: { 'content-type': 'application/sdp' }, body: 'v=0' };
    for (const path of ['/api/voice/speak/a', '/api/voice/listen/a']) {
      expect((await fetch(`${off.url}${path}`, offers)).status).toBe(404);
      expect((await fetch(`${on.url}${path}`, offers)).status).toBe(401);
    }
  } finally {
    await off.stop();
    await on.stop();
    await rm(clientDir, { recursive: true });
  }
});

it('L178. Whoever opens lines without end is told to wait', async () => {
  const server = await createTestServer({
    voice: { kind: 'embedded', listeners: 1, ports: null, address: null },
  });
  const { cookie } = await server.visit();
  const codes: number[] = [];
  for (let tries = 0; tries < 8; tries++) {
    const headers = { cookie, 'content-type': 'application/sdp' };
    codes.push(
      (await fetch(`${server.url}/api/voice/listen/none`, { method: 'POST', headers, body: 'v=0' })).status,
    );
  }
  expect(codes.slice(0, 6)).toEqual(Array(6).fill(404));
  expect(codes.at(-1)).toBe(429);
  await server.stop();
});

it('L170. a room without voice says nothing of it', async () => {
  const stage = await LiveStage.open();
  const sessionId = await stage.session('live');
  expect((await (await stage.visitor()).join(sessionId)).room.now).not.toHaveProperty('voice');
  await stage.close();
});

it('O15. The variables of voice are read, and a wrong one is named', () => {
  expect(readEnv({}).voice).toEqual({ kind: 'off' });
  expect(
    readEnv({ VOICE: 'embedded', VOICE_PORTS: '50000-50200', VOICE_ADDRESS: '198.51.100.7' }).voice,
  ).toEqual({
    kind: 'embedded',
    listeners: 40,
    ports: [50000, 50200],
    address: '198.51.100.7',
  });
  const media = { VOICE: 'media-server', WHIP_URL: 'https://m.example/{session}/whip' };
  expect(() => readEnv(media)).toThrow(/WHEP_URL/);
  expect(
    readEnv({ ...media, WHEP_URL: 'https://m.example/{session}/whep', WHIP_TOKEN: 's' }).voice,
  ).toMatchObject({
    kind: 'media-server',
    whipToken: 's',
    whepToken: null,
  });
  for (const wrong of [{ VOICE: 'yes' }, { VOICE_PORTS: '9-3' }, { WHIP_URL: 'https://m.example/whip' }])
    expect(() => readEnv(wrong)).toThrow(new RegExp(Object.keys(wrong)[0]!));
});
