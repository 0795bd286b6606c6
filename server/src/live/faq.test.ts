import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { Person } from '@ville-usine/shared/people/person';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let lea: VisitorActor;
let karim: StaffActor;
let ines: StaffActor;
let sam: StaffActor;
let dominique: StaffActor;

beforeAll(async () => {
  stage = await LiveStage.open();
  karim = await stage.staff('professional', 'Karim');
  ines = await stage.staff('professional', 'Inès');
  sam = await stage.staff('moderator', 'Sam');
  dominique = await stage.staff('organiser', 'Dominique');
  lea = await stage.visitor();
});
afterAll(() => stage.close());

async function answered(text: string): Promise<{ sessionId: string; questionId: string }> {
  const sessionId = await stage.session('live', [karim.person]);
  const { question } = await lea.do('question:ask', { sessionId, key: randomUUID(), text, place: null });
  await sam.do('question:approve', { questionId: question.id });
  await karim.do('question:answer', { questionId: question.id, text: `zavant ${text}` });
  return { sessionId, questionId: question.id };
}
async function faq(who: Person | null, query = '') {
  const answer = await stage.http(who, `/api/faq${query}`);
  return ((await answer.json()) as HttpReplies['GET /api/faq']).entries;
}
const texts = async (who: Person | null, query = '') =>
  (await faq(who, query)).map((one) => one.question.text);

it('L135. an answer taken out is gone until it is put back; its room keeps it', async () => {
  const { sessionId, questionId } = await answered('Retirée ?');
  const list = (who: Person, listed: boolean) => stage.http(who, '/api/faq/list', { questionId, listed });
  for (const who of [lea.person, ines.person, sam.person]) expect((await list(who, false)).ok).toBe(false);
  expect(await texts(null)).toContain('Retirée ?');
  expect((await list(karim.person, false)).status).toBe(200);
  expect(await texts(null)).not.toContain('Retirée ?');
  expect(await texts(sam.person, '?as=staff')).not.toContain('Retirée ?');
  const kept = (await faq(karim.person, '?as=staff')).find((one) => one.question.id === questionId);
  expect(kept?.listed).toBe(false);
  const { questions } = await lea.join(sessionId);
  expect(questions).toMatchObject([{ text: 'Retirée ?' }]);
  expect((await list(dominique.person, true)).status).toBe(200);
  expect(await texts(lea.person, '?sector=metallurgie&company=acierie-belle-etoile')).toContain('Retirée ?');
  const snapshot = await sam.join(sessionId);
  expect(snapshot.desk?.journal.map((one) => one.act).slice(-2)).toEqual(['unlist', 'relist']);
});

it('L135. answers of a session for one class are in the FAQ of that class only', async () => {
  const { sessionId } = await answered('Pour la 4e B ?');
  const classId = await stage.schoolClass('4e B');
  const audience_json = JSON.stringify({ kind: 'classes', classIds: [classId] });
  await stage.storage.write((trx) =>
    trx.updateTable('live_sessions').set({ audience_json }).where('id', '=', sessionId).execute(),
  );
  const pupil = await stage.visitor({ classId });
  expect(await texts(pupil.person)).toContain('Pour la 4e B ?');
  for (const who of [lea.person, null]) expect(await texts(who)).not.toContain('Pour la 4e B ?');
});

it('L137. a correction says so everywhere and leaves no earlier word in a public log', async () => {
  const { sessionId, questionId } = await answered('À corriger ?');
  await lea.join(sessionId);
  const correct = (who: Person, text: string) => stage.http(who, '/api/faq/correct', { questionId, text });
  for (const who of [lea.person, ines.person, sam.person])
    expect((await correct(who, 'Non.')).ok).toBe(false);
  expect((await correct(dominique.person, 'Écrivez à moi@exemple.fr. Juste.')).status).toBe(200);
  const entry = (await faq(null)).find((one) => one.question.id === questionId);
  expect(entry?.question.state).toMatchObject({ name: 'answered', byName: 'Karim', corrected: true });
  expect(JSON.stringify(entry)).not.toContain('moi@exemple.fr');
  await lea.settled(sessionId);
  expect(lea.snapshot?.questions).toMatchObject([{ state: { corrected: true } }]);
  const log = await (await stage.visitor()).do('live:sync', { sessionId, since: { public: 0 } });
  expect(JSON.stringify(log)).not.toContain('zavant');
  const { desk } = await sam.join(sessionId);
  expect(desk?.journal.at(-1)).toMatchObject({ act: 'correct', byName: 'Dominique' });
});
