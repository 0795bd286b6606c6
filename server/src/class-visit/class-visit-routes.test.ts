import { randomUUID } from 'node:crypto';
import { NEW_TOUR } from '@ville-usine/shared/class-visit/tour-machine';
import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';
import type { HttpReplies } from '@ville-usine/shared/http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../ops/test-server.ts';
import { keepTour } from './tour/kept-tour.ts';
import { ensurePupil } from './tour/pupils.ts';

let server: TestServer;
const clock = { now: () => new Date('2026-11-23T08:00:00Z') };
beforeAll(async () => {
  server = await createTestServer({ clock });
});
afterAll(() => server.stop());

type Opened = HttpReplies['POST /api/class-visits'];

const post = (path: string, body: unknown, cookie = '') =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
const asked = async <T>(path: string, body: unknown, cookie = '') =>
  (await (await post(path, body, cookie)).json()) as T;
const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code;

const plan = (change: Partial<VisitPlan> = {}): VisitPlan => ({
  label: '4e B',
  level: 'college',
  pupils: 24,
  startsAt: '2026-11-26T13:00:00.000Z',
  minutes: 60,
  stops: [
    { kind: 'steps', of: server.edition.sectors[0]!.id, minutes: 20 },
    { kind: 'quiz', of: server.edition.quizzes[0]!.sector, minutes: 15 },
    { kind: 'session', of: 'demo-metallurgie', minutes: 10 },
  ],
  options: { roam: false, timer: true, vouch: true },
  ...change,
});
const secret = () => randomUUID();
const open = async (change: Partial<VisitPlan> = {}) => {
  const token = secret();
  return { ...(await asked<Opened>('/api/class-visits', { token, plan: plan(change) })), token };
};

test('V5. A teacher without an account opens a class visit and gets a code that pupils join by', async () => {
  const { visit } = await open();
  expect(visit.code).toMatch(/^[A-Z]+-\d\d$/);
  expect(visit.joinUrl).toBe(`${server.url}/?code=${visit.code}`);
  expect(visit.plan).toEqual(plan());
  const { cookie } = await server.visit();
  expect(await asked('/api/visit/class', { code: visit.code }, cookie)).toMatchObject({ classLabel: '4e B' });
  expect(visit.prompts[0]!.questions.length).toBeGreaterThan(0);
  for (const key of ['"answer"', '"answers"', '"explanation"'])
    expect(JSON.stringify(visit.prompts)).not.toContain(key);
});

test('V6. The private link finds the visit again, on any device, and changes it under the same code; nothing else does', async () => {
  const { visit, token } = await open();
  const later = plan({ startsAt: '2026-11-27T09:00:00.000Z', label: '4e C' });
  const changed = await asked<Opened>('/api/class-visits/change', { token, plan: later });
  expect(changed.visit).toMatchObject({ code: visit.code, plan: later });
  const found = await asked<Opened>('/api/class-visits/open', { token });
  expect(found.visit).toEqual(changed.visit);
  for (const path of ['open', 'desk']) {
    const answer = await post(`/api/class-visits/${path}`, { token: 'not-a-link' });
    expect([answer.status, await codeOf(answer)]).toEqual([404, 'visit-unknown']);
  }
  expect(await codeOf(await post('/api/class-visits/change', { token: visit.id, plan: later }))).toBe(
    'visit-unknown',
  );
  const rows = await server.storage.db.selectFrom('class_visits').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('V7. A plan with a fault is refused by its name, and opens no class', async () => {
  const count = async () => (await server.storage.db.selectFrom('classes').select('id').execute()).length;
  const before = await count();
  const refused = async (change: Partial<VisitPlan>) =>
    codeOf(await post('/api/class-visits', { token: secret(), plan: plan(change) }));
  expect(await refused({ pupils: 41 })).toBe('visit-pupils');
  expect(await refused({ startsAt: '2026-11-22T13:00:00.000Z' })).toBe('visit-past');
  expect(await refused({ minutes: 30 })).toBe('visit-long');
  expect(await refused({ label: 'Léo, Maya, Yanis, Inès' })).toBe('visit-label');
  expect(await refused({ stops: [{ kind: 'stand', of: 'nowhere', minutes: 10 }] })).toBe('visit-stop-gone');
  expect(
    await codeOf(await post('/api/class-visits', { token: secret(), plan: { ...plan(), names: ['Léo'] } })),
  ).toBe('bad-request');
  expect(await count()).toBe(before);
});

test('V8. With « questions read by me first » the link opens the teacher’s page of that class; without, it shuts it', async () => {
  const { visit, token } = await open();
  const { address } = await asked<{ address: string }>('/api/class-visits/desk', { token });
  const entered = await fetch(server.url + address, { redirect: 'manual' });
  expect(entered.headers.get('location')).toBe('/enseignant');
  const cookie = entered.headers.getSetCookie()[0]!.split(';')[0]!;
  const who = async () => (await fetch(`${server.url}/api/staff`, { headers: { cookie } })).json();
  const { class_id } = await server.storage.db
    .selectFrom('class_visits')
    .select('class_id')
    .where('id', '=', visit.id)
    .executeTakeFirstOrThrow();
  expect(await who()).toMatchObject({ staff: { role: 'teacher', classId: class_id } });
  expect((await fetch(server.url + address, { redirect: 'manual' })).status).toBe(410);

  const without = plan({ options: { roam: true, timer: false, vouch: false } });
  await post('/api/class-visits/change', { token, plan: without });
  expect(await who()).toEqual({ staff: null });
  expect((await post('/api/class-visits/desk', { token })).status).toBe(403);
});

test('V9. When a class is erased, its visit goes with it, where it was and who was in it', async () => {
  const { visit, token } = await open();
  const { class_id } = await server.storage.db
    .selectFrom('class_visits')
    .select('class_id')
    .where('id', '=', visit.id)
    .executeTakeFirstOrThrow();
  const pupil = await server.visit();
  await post('/api/visit/class', { code: visit.code }, pupil.cookie);
  await server.storage.write(async (trx) => {
    await ensurePupil(trx, pupil.id, class_id, clock.now());
    await keepTour(trx, class_id, NEW_TOUR, clock.now());
  });
  const organiser = await server.enter('organiser');
  expect((await post(`/api/classes/${class_id}/erase`, {}, organiser.cookie)).status).toBe(200);
  expect(await codeOf(await post('/api/class-visits/open', { token }))).toBe('visit-unknown');
  for (const table of ['class_tours', 'class_pupils'] as const)
    expect(
      await server.storage.db.selectFrom(table).selectAll().where('class_id', '=', class_id).execute(),
    ).toEqual([]);
});

test('V14. Asking again after a lost answer opens nothing twice, not even at the same moment; a short secret is refused', async () => {
  const count = async () => (await server.storage.db.selectFrom('classes').select('id').execute()).length;
  const before = await count();
  const body = { token: secret(), plan: plan() };
  const both = await Promise.all([1, 2].map(() => asked<Opened>('/api/class-visits', body)));
  const later = await asked<Opened>('/api/class-visits', { ...body, plan: plan({ pupils: 12 }) });
  expect([...both, later].map(({ visit }) => visit.code)).toEqual(Array(3).fill(later.visit.code));
  expect(later.visit.plan.pupils).toBe(12);
  expect(await count()).toBe(before + 1);
  expect(await codeOf(await post('/api/class-visits', { ...body, token: 'short' }))).toBe('bad-request');
});

test('V10. One address opens thirty class visits, and is then asked for patience', async () => {
  const other = await createTestServer({ clock, publicUrl: 'http://ville.example' });
  const answers: number[] = [];
  for (let n = 0; n < 31; n++) {
    const answer = await fetch(`${other.url}/api/class-visits`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'http://ville.example',
        'x-forwarded-for': '192.0.2.7',
      },
      body: JSON.stringify({ token: secret(), plan: plan() }),
    });
    answers.push(answer.status);
  }
  await other.stop();
  expect(answers).toEqual([...Array(30).fill(200), 429]);
});
