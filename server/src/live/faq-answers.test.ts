import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveStage } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
beforeAll(async () => {
  stage = await LiveStage.open();
});
afterAll(() => stage.close());

const get = async <T>(path: string) => (await (await fetch(`${stage.url}${path}`)).json()) as T;

it('L35. Answers stay at the stand: those of its sessions, newest first, and nothing unanswered', async () => {
  const karim = await stage.staff('professional', 'Karim');
  const moderator = await stage.staff('moderator', 'Sam');
  const lea = await stage.visitor();
  const sessionId = await stage.session('live', [karim.person]);
  for (const text of ['Première ?', 'Deuxième ?', 'Sans réponse ?', 'En attente ?']) {
    const key = randomUUID();
    const { question } = await lea.do('question:ask', { sessionId, key, text, place: null });
    const questionId = question.id;
    if (text !== 'En attente ?') await moderator.do('question:approve', { questionId });
    if (text.endsWith('ème ?') || text.startsWith('Prem')) {
      await karim.do('question:answer', { questionId, text: 'Oui.' });
    }
  }
  const path = '/api/faq?company=acierie-belle-etoile';
  const { entries } = await get<HttpReplies['GET /api/faq']>(path);
  expect(entries.map((one) => one.question.text)).toEqual(['Deuxième ?', 'Première ?']);
  for (const other of ['?company=x', '?company=a&company=b', '?sector=parfum']) {
    expect(await get(`/api/faq${other}`)).toEqual({ entries: [] });
  }
});

it('L37. Of many answers the newest stay, by when they were given and not by when they were approved', async () => {
  const sessionId = await stage.session('live');
  const { person } = await stage.visitor();
  const at = (minute: number) => new Date(Date.UTC(2021, 10, 23, 9, minute)).toISOString();
  const kept = Array.from({ length: 505 }, (_, i) => ({
    id: randomUUID(),
    session_id: sessionId,
    visitor_id: person.id,
    key: randomUUID(),
    text: `Question ${i} ?`,
    original: null,
    place_json: JSON.stringify({ kind: 'stand', id: 'turbines-du-rhone' }),
    state: 'answered' as const,
    state_json: JSON.stringify({ name: 'answered', by: 'x', byName: 'Karim', text: 'Oui.', at: at(i) }),
    votes: 0,
    pinned: 0,
    reworded: 0,
    asked_at: at(0),
    approved_at: at(505 - i),
    answered_at: at(i),
  }));
  await stage.storage.write((trx) => trx.insertInto('questions').values(kept).execute());
  const path = '/api/faq?company=turbines-du-rhone';
  const { entries } = await get<HttpReplies['GET /api/faq']>(path);
  expect(entries.map((one) => one.question.text)).toEqual(
    Array.from({ length: 500 }, (_, i) => `Question ${504 - i} ?`),
  );
});

it('L36. The agenda names every session with its professionals', async () => {
  const ines = await stage.hire('professional', 'Inès');
  const id = await stage.session('scheduled', [ines]);
  const { sessions } = await get<HttpReplies['GET /api/sessions']>('/api/sessions');
  expect(sessions.find((one) => one.id === id)).toMatchObject({
    state: 'scheduled',
    sectorId: 'metallurgie',
    professionals: [{ id: ines.id, name: 'Inès' }],
  });
});
