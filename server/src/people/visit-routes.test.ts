import type { HttpReplies } from '@ville-usine/shared/http';
import { lookFrom } from '@ville-usine/shared/people/look';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../ops/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.stop());

const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('P6. A visit opens with one request; its cookie ends with the browser and is out of reach of scripts.', async () => {
  const answer = await send('POST', '/api/visit', {});
  const [cookie] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^vu_visite=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/);
  const { visitor, classLabel } = (await answer.json()) as HttpReplies['POST /api/visit'];
  expect(visitor).toMatchObject({ kind: 'visitor', classId: null });
  expect(visitor.pseudonym).toMatch(/^\S+ \S+$/);
  expect(classLabel).toBeNull();
  const again = await send('POST', '/api/visit', {}, { cookie: cookie!.split(';')[0]! });
  expect(again.headers.getSetCookie()).toEqual([]);
  expect(await again.json()).toMatchObject({ visitor: { id: visitor.id, pseudonym: visitor.pseudonym } });
});

test('P7. The cookie is Secure where the page came over TLS, also behind a proxy.', async () => {
  const answer = await send('POST', '/api/visit', {}, { 'x-forwarded-proto': 'https' });
  expect(answer.headers.getSetCookie()[0]).toContain('; Secure');
});

test('P8. Tokens are kept hashed: the database makes nobody anyone.', async () => {
  const { cookie } = await server.visit();
  const token = cookie.split('=')[1]!;
  const rows = await server.storage.db.selectFrom('visitors').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('P3. A class that arrives together gets different pseudonyms.', async () => {
  const visits = await Promise.all(Array.from({ length: 60 }, () => server.visit()));
  expect(new Set(visits.map((visit) => visit.pseudonym)).size).toBe(60);
});

test('P9. Colours are chosen from lists; a name or a text is refused.', async () => {
  const { cookie } = await server.visit();
  const dressed = await send('PATCH', '/api/visit', { helmet: 'red', vest: 'cyan' }, { cookie });
  expect(await dressed.json()).toMatchObject({ visitor: { helmet: 'red', vest: 'cyan' } });
  for (const body of [
    { helmet: 'invisible' },
    { pseudonym: 'Léa' },
    { helmet: 'red', name: 'Léa' },
    [],
    'x',
  ]) {
    const refused = await send('PATCH', '/api/visit', body, { cookie });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ error: { code: 'bad-request' } });
  }
  expect((await send('PATCH', '/api/visit', { helmet: 'red' })).status).toBe(401);
});

test('P42. A chosen look is kept with the visitor; of a wrong one nothing is.', async () => {
  const { cookie } = await server.visit();
  const look = { ...lookFrom('Rotor Vif'), skin: '7', hair: 'scarf', scarf: 'rose', way: 'wheelchair' };
  const chosen = await send('PATCH', '/api/visit', { look }, { cookie });
  expect(await chosen.json()).toMatchObject({ visitor: { look } });
  const refused = await send('PATCH', '/api/visit', { look: { ...look, hair: 'Léa' } }, { cookie });
  expect(refused.status).toBe(400);
  const other = await send('PATCH', '/api/visit', { vest: 'pink' }, { cookie });
  expect(await other.json()).toMatchObject({ visitor: { vest: 'pink', look } });
  const back = await send('POST', '/api/visit', {}, { cookie });
  expect(await back.json()).toMatchObject({ visitor: { vest: 'pink', look } });
});

test('P43. Who was here before looks could be chosen, or under other lists, has none kept.', async () => {
  const { cookie, id } = await server.visit();
  const seen = async () => (await send('POST', '/api/visit', {}, { cookie })).json();
  expect(await seen()).toMatchObject({ visitor: { look: null } });
  const look_json = JSON.stringify({ ...lookFrom('Rotor Vif'), hair: 'crest' });
  await server.storage.write((trx) =>
    trx.updateTable('visitors').set({ look_json }).where('id', '=', id).execute(),
  );
  expect(await seen()).toMatchObject({ visitor: { look: null } });
});

test('P5. A class code is accepted however it is typed; an unknown one is refused with a sentence.', async () => {
  const { cookie } = await server.visit();
  const typed = ` ${server.demo.classCode.toLowerCase().replace('-', ' ')} `;
  const joined = await send('POST', '/api/visit/class', { code: typed }, { cookie });
  expect(await joined.json()).toMatchObject({ classLabel: '4e B', visitor: { classId: expect.any(String) } });
  for (const code of ['FORGE-00', 'nothing', '', '42']) {
    const refused = await send('POST', '/api/visit/class', { code }, { cookie });
    expect(refused.status).toBe(404);
    expect(await refused.json()).toMatchObject({
      error: { code: 'class-unknown', sentence: expect.stringContaining('chiffres') },
    });
  }
});

test('P33. Whoever sits down at a browser in use gets a visit of their own; the last one is not told as theirs.', async () => {
  const last = await server.visit();
  const answer = await send('POST', '/api/visit/next', {}, { cookie: last.cookie });
  const [cookie] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^vu_visite=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/);
  const next = (await answer.json()) as HttpReplies['POST /api/visit/next'];
  expect(next.visitor.pseudonym).not.toBe(last.pseudonym);
  expect(next.visitor.classId).toBeNull();
  // « Opened » would have the last one's texts come along.
  expect(next.opened).toBeUndefined();
  const known = await send('POST', '/api/visit', {}, { cookie: cookie!.split(';')[0]! });
  expect(await known.json()).toMatchObject({ visitor: { id: next.visitor.id } });
});

test('P33. Nobody’s browser is taken over: without a visit there is none to end.', async () => {
  const answer = await send('POST', '/api/visit/next', {});
  expect(answer.status).toBe(401);
  expect(answer.headers.getSetCookie()).toEqual([]);
});
