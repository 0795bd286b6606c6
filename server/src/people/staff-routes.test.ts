import type { HttpReplies } from '@ville-usine/shared/http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Actor } from '../../../tests/stage/actor.ts';
import { createTestServer, type TestServer } from '../ops/test-server.ts';
import { closeDemo, openDemo } from './demo.ts';
import { setUpToken } from './set-up-link.ts';

let server: TestServer;
let now = new Date('2026-11-22T08:00:00Z');
const clock = { now: () => now };
beforeAll(async () => {
  server = await createTestServer({ clock });
});
afterAll(() => server.stop());

const open = (url: string) => fetch(url, { redirect: 'manual' });
const get = async <T>(path: string, cookie: string) =>
  (await (await fetch(server.url + path, { headers: { cookie } })).json()) as T;
const post = (path: string, body: unknown, cookie: string) =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]!.split(';')[0]!;

test('P10. A staff link opens the desk of its role and a session in a cookie.', async () => {
  const desks = {
    professional: '/pro',
    moderator: '/moderation',
    organiser: '/organisation',
    teacher: '/enseignant',
  };
  for (const { role, name, token } of server.demo.staff) {
    const answer = await open(`${server.url}/acces/${token}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(desks[role]);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^vu_acces=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { staff } = await get<HttpReplies['GET /api/staff']>('/api/staff', cookieOf(answer));
    expect(staff).toMatchObject({ role, name });
  }
  expect(await get('/api/staff', '')).toEqual({ staff: null });
});

test('P11. The organiser’s first link serves once; an unknown one opens nothing and says so.', async () => {
  const token = await setUpToken({ storage: server.storage, clock }, true);
  expect((await open(`${server.url}/acces/${token}`)).headers.get('location')).toBe('/organisation');
  const second = await open(`${server.url}/acces/${token}`);
  expect(second.status).toBe(410);
  expect(second.headers.getSetCookie()).toEqual([]);
  expect(await second.text()).toContain('Ce lien a déjà servi');
  expect((await open(`${server.url}/acces/nope`)).status).toBe(410);
  expect(await setUpToken({ storage: server.storage, clock }, false)).toBeNull();
});

test('P27. Looking a link over (HEAD) does not use it up.', async () => {
  const token = await setUpToken({ storage: server.storage, clock }, true);
  const looked = await fetch(`${server.url}/acces/${token}`, { method: 'HEAD', redirect: 'manual' });
  expect(looked.status).toBe(404);
  expect(looked.headers.getSetCookie()).toEqual([]);
  expect((await open(`${server.url}/acces/${token}`)).headers.get('location')).toBe('/organisation');
});

test('P28. Whoever is in a session sees at once that a professional has been added to it.', async () => {
  const { cookie } = await server.visit();
  const visitor = new Actor(server.url, { auth: { as: 'visitor' }, extraHeaders: { cookie } });
  await visitor.connect();
  await visitor.join('demo-metallurgie');
  const told = visitor.next('live:event', ({ event }) => event.kind === 'session');
  const organiser = await server.enter('organiser');
  const invitation = {
    role: 'professional',
    name: 'Inès',
    trade: 'Fondeuse',
    companyId: 'acierie-belle-etoile',
  };
  expect((await post('/api/staff-links', invitation, organiser.cookie)).status).toBe(200);
  await told;
  const names = visitor.snapshot?.session.professionals.map((one) => one.name);
  expect(names).toContain('Inès');
  expect(visitor.gap).toBe(false);
  visitor.close();
});

test('P12. Only the organiser opens classes and invites staff.', async () => {
  const moderator = await server.enter('moderator');
  const visitor = await server.visit();
  for (const [path, body] of [
    ['/api/classes', { label: '3e A' }],
    ['/api/staff-links', { role: 'moderator', name: 'Inès' }],
  ] as const) {
    expect((await post(path, body, moderator.cookie)).status).toBe(403);
    expect((await post(path, body, visitor.cookie)).status).toBe(401);
    expect((await fetch(server.url + path, { headers: { cookie: moderator.cookie } })).status).toBe(403);
  }
});

test('P13. The organiser opens a class whose code works, and sees how many have entered it.', async () => {
  const { cookie } = await server.enter('organiser');
  const made = (await (await post('/api/classes', { label: '3e A' }, cookie)).json()) as { code: string };
  expect(made.code).toMatch(/^[A-Z]+-[2-9]{2}$/);
  const pupil = await server.visit();
  expect((await post('/api/visit/class', { code: made.code }, pupil.cookie)).status).toBe(200);
  const { classes } = await get<HttpReplies['GET /api/classes']>('/api/classes', cookie);
  expect(classes.find((one) => one.code === made.code)).toMatchObject({ label: '3e A', pupils: 1 });
});

test('P14. An invited professional gets a link that can be opened again and is put to their company’s session.', async () => {
  const { cookie } = await server.enter('organiser');
  const invitation = {
    role: 'professional',
    name: 'Lucie',
    trade: 'Lamineuse',
    companyId: 'acierie-belle-etoile',
  };
  const answer = await post('/api/staff-links', invitation, cookie);
  const { url, staff } = (await answer.json()) as HttpReplies['POST /api/staff-links'];
  expect(url.startsWith(`${server.url}/acces/`)).toBe(true);
  expect((await open(url)).headers.get('location')).toBe('/pro');
  expect((await open(url)).headers.get('location')).toBe('/pro');
  const { sessions } = await get<HttpReplies['GET /api/sessions']>('/api/sessions', '');
  expect(sessions).toHaveLength(1);
  expect(sessions[0]!.professionals.map((one) => one.name)).toEqual(['Inès', 'Karim', 'Lucie']);
  const list = await get<HttpReplies['GET /api/staff-links']>('/api/staff-links', cookie);
  expect(list.staff.find((one) => one.id === staff.id)?.lastSeen).toBe(now.toISOString());
  const nowhere = await post('/api/staff-links', { ...invitation, companyId: 'nope' }, cookie);
  expect(nowhere.status).toBe(400);
});

test('P14. An invited teacher gets a link that opens their class, and needs one that exists.', async () => {
  const { cookie } = await server.enter('organiser');
  const made = (await (await post('/api/classes', { label: '5e C' }, cookie)).json()) as { id: string };
  const invitation = { role: 'teacher', name: 'M. Blanc', classId: made.id };
  const answer = await post('/api/staff-links', invitation, cookie);
  const { url, staff } = (await answer.json()) as HttpReplies['POST /api/staff-links'];
  expect(staff).toMatchObject({ role: 'teacher', classId: made.id });
  const opened = await open(url);
  expect(opened.headers.get('location')).toBe('/enseignant');
  const again = await get<HttpReplies['GET /api/staff']>('/api/staff', cookieOf(opened));
  expect(again.staff).toMatchObject({ classId: made.id });
  for (const wrong of [
    { role: 'teacher', name: 'M. Blanc' },
    { role: 'teacher', name: 'M. Blanc', classId: 'nope' },
    { role: 'moderator', name: 'Alix', classId: made.id },
  ]) {
    expect((await post('/api/staff-links', wrong, cookie)).status).toBe(400);
  }
});

test('P15. Leaving ends the session on the server; time ends it too.', async () => {
  const { cookie } = await server.enter('moderator');
  await post('/api/staff/leave', {}, cookie);
  expect(await get('/api/staff', cookie)).toEqual({ staff: null });
  const later = await server.enter('moderator');
  now = new Date(now.getTime() + 31 * 86_400_000);
  expect(await get('/api/staff', later.cookie)).toEqual({ staff: null });
});

test('P16. A later start shows the same demo links; with the demo off they open nothing.', async () => {
  const { storage, demo, edition } = server;
  const { cookie } = await server.enter('moderator');
  expect(await openDemo({ storage, clock }, edition)).toEqual(demo);
  await closeDemo({ storage });
  expect((await open(`${server.url}/acces/${demo.staff[0]!.token}`)).status).toBe(410);
  expect(await get('/api/staff', cookie)).toEqual({ staff: null });
  await openDemo({ storage, clock }, edition);
  expect((await open(`${server.url}/acces/${demo.staff[0]!.token}`)).status).toBe(302);
});
