import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LiveStage, type StaffActor } from '../../../tests/stage/live-stage.ts';
import { createLogger } from '../ops/logger.ts';
import { purgeDue } from './retention.ts';

const DAY_MS = 86_400_000;
let now = 0;
const clock = { now: () => new Date(now) };
let stage: LiveStage;
let karim: StaffActor;
let sam: StaffActor;
let dominique: StaffActor;

beforeEach(async () => {
  now = Date.now();
  stage = await LiveStage.open({ clock });
  karim = await stage.staff('professional', 'Karim');
  sam = await stage.staff('moderator', 'Sam');
  dominique = await stage.staff('organiser', 'Dominique');
});
afterEach(() => stage.close());

const parts = () => ({
  storage: stage.storage,
  clock,
  edition: { id: 'paca-2021' } as Parameters<typeof purgeDue>[1]['edition'],
  logger: createLogger('silent'),
});
const purge = () => purgeDue(stage.app.io, parts());
const later = (days: number) => {
  now += days * DAY_MS;
};
/** Every row of every table, as one text. */
async function dump(): Promise<string> {
  const tables = await stage.storage.db.introspection.getTables();
  const rows = await Promise.all(
    tables.map(({ name }) =>
      stage.storage.db
        .selectFrom(name as 'visitors')
        .selectAll()
        .execute(),
    ),
  );
  return JSON.stringify(rows);
}

/** A pupil of a class who asked in every way there is. */
async function pupil(sessionId: string, classId?: string) {
  const who = await stage.visitor(classId ? { classId } : {});
  const mark = `z${randomUUID()}`;
  const ask = async (text: string) =>
    (await who.do('question:ask', { sessionId, key: randomUUID(), text, place: null })).question.id;
  const shown = await ask(`Publique ${mark} ?`);
  await sam.do('question:approve', { questionId: shown });
  await karim.do('question:answer', { questionId: shown, text: `Réponse ${mark}.` });
  const reworded = await ask(`secret-mots-${mark}`);
  await sam.do('question:reword', { questionId: reworded, text: 'Mots d’un adulte ?' });
  await sam.do('question:approve', { questionId: reworded });
  await ask(`secret-attente-${mark}`);
  const refused = await ask(`secret-refus-${mark}`);
  await sam.do('question:refuse', { questionId: refused, reason: 'other' });
  const undone = await ask(`secret-repris-${mark}`);
  await sam.do('question:approve', { questionId: undone });
  await sam.do('question:undo', { sessionId });
  const note = `secret-note-${mark}`;
  await stage.http(who.person, '/api/reports', { questionId: shown, part: 'answer', reason: 'other', note });
  return { who, mark };
}

it('P45. P49. thirty days after the visit the identity is gone with every word that was never public; answers stay', async () => {
  const sessionId = await stage.session('live', [karim.person]);
  const classId = await stage.schoolClass('4e B');
  const { who, mark } = await pupil(sessionId, classId);
  const { pseudonym } = who.person;
  later(29.9);
  const fresh = await stage.visitor();
  await purge();
  expect(await dump()).toContain(`secret-refus-${mark}`);
  later(0.2);
  expect(await purge()).toBe(1);
  const kept = await dump();
  expect(kept).not.toContain(`"${pseudonym}"`);
  expect(kept).not.toContain(pseudonym);
  expect(kept).not.toMatch(/secret-/);
  expect(kept).not.toContain(`own:${who.person.id}`);
  expect(kept).toContain(`Publique ${mark} ?`);
  expect(kept).toContain(`Réponse ${mark}.`);
  expect(kept).toContain(fresh.person.pseudonym);
  expect(await purge()).toBe(0);
});

it('P46. whoever comes back gets a new visit, and the session works for everyone', async () => {
  const sessionId = await stage.session('live', [karim.person]);
  const { who, mark } = await pupil(sessionId);
  const ana = await stage.visitor();
  await ana.join(sessionId);
  later(31);
  // Ana was here today; her page stays open over the purge.
  await stage.http(ana.person, '/api/visit', {});
  const gone = new Promise((resolve) => who.socket.once('disconnect', resolve));
  await purge();
  await gone;
  const answer = await stage.http(who.person, '/api/visit', {});
  const again = (await answer.json()) as HttpReplies['POST /api/visit'];
  expect(again).toMatchObject({ opened: true, classLabel: null });
  expect(again.visitor.id).not.toBe(who.person.id);
  await ana.settled(sessionId);
  expect(ana.gap).toBe(false);
  const own = await ana.join(sessionId);
  expect(own.questions.map((one) => [one.text, one.pseudonym]).sort()).toEqual([
    ['Mots d’un adulte ?', 'un visiteur'],
    [`Publique ${mark} ?`, 'un visiteur'],
  ]);
  for (const question of own.questions) expect(ana.snapshot?.questions).toContainEqual(question);
  const log = await ana.do('live:sync', { sessionId, since: { public: 0 } });
  expect(log.events.map((one) => one.seq)).toEqual(log.events.map((_, index) => index + 1));
  const desk = await sam.join(sessionId);
  expect(desk.desk?.questions.filter((one) => one.state.name === 'submitted')).toEqual([]);
});

it('P47. how long is the organiser’s choice, and nobody else’s', async () => {
  const who = await stage.visitor();
  const choose = (person: StaffActor['person'], identityDays: number) =>
    stage.http(person, '/api/retention', { identityDays, results: 'erase' });
  for (const other of [karim, sam]) {
    expect((await choose(other.person, 3)).status).toBe(403);
    expect((await stage.http(other.person, '/api/retention')).status).toBe(403);
  }
  expect((await choose(dominique.person, 0)).status).toBe(400);
  expect((await choose(dominique.person, 366)).status).toBe(400);
  const at = clock.now().toISOString();
  const find = { visitor_id: who.person.id, gear: 'metallurgie' as const, at };
  await stage.storage.write((trx) => trx.insertInto('finds').values(find).execute());
  await purge();
  expect((await choose(dominique.person, 3)).status).toBe(200);
  later(3.5);
  const seen = await (await stage.http(dominique.person, '/api/retention')).json();
  expect(seen).toMatchObject({ identityDays: 3, results: 'erase', due: expect.any(Number) });
  expect((seen as { due: number }).due).toBeGreaterThan(0);
  await purge();
  const finds = stage.storage.db.selectFrom('finds').selectAll().where('visitor_id', '=', who.person.id);
  expect(await finds.execute()).toEqual([]);
  await choose(dominique.person, 30);
});

it('P48. a class is given out whole and erased at once', async () => {
  const sessionId = await stage.session('live', [karim.person]);
  const classId = await stage.schoolClass('3e A');
  const { who, mark } = await pupil(sessionId, classId);
  const roux = await stage.teacher('Mme Roux', classId);
  const bystander = await stage.visitor();
  const path = `/api/classes/${classId}`;
  for (const other of [karim.person, sam.person, bystander.person]) {
    expect((await stage.http(other, `${path}/export`)).ok).toBe(false);
    expect((await stage.http(other, `${path}/erase`, {})).ok).toBe(false);
  }
  const records = await (await stage.http(dominique.person, `${path}/export`)).json();
  expect(records).toMatchObject({ label: '3e A', visitors: [{ pseudonym: who.person.pseudonym }] });
  expect(JSON.stringify(records)).toContain(`secret-refus-${mark}`);
  expect(await (await stage.http(dominique.person, `${path}/erase`, {})).json()).toEqual({ erased: 1 });
  const kept = await dump();
  expect(kept).not.toContain(who.person.pseudonym);
  expect(kept).not.toContain(`secret-refus-${mark}`);
  expect(kept).not.toContain('3e A');
  expect(kept).toContain(`Publique ${mark} ?`);
  expect(kept).toContain(bystander.person.pseudonym);
  expect((await stage.http(dominique.person, `${path}/export`)).status).toBe(404);
  const classes = await (await stage.http(dominique.person, '/api/classes')).text();
  expect(classes).not.toContain(classId);
  const staff = await stage.http(roux.person, '/api/staff');
  expect(await staff.json()).toEqual({ staff: null });
});
