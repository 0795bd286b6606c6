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
  const path = '/api/answered?company=acierie-belle-etoile';
  const { questions } = await get<HttpReplies['GET /api/answered']>(path);
  expect(questions.map((one) => one.text)).toEqual(['Deuxième ?', 'Première ?']);
  for (const other of ['/api/answered', '/api/answered?company=x', '/api/answered?company=a&company=b']) {
    expect(await get(other)).toEqual({ questions: [] });
  }
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
