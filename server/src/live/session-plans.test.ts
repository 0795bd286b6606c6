import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { SessionPlan } from '@ville-usine/shared/live/session-plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let camille: StaffActor;
let karim: StaffActor;
let nadia: StaffActor;
let lea: VisitorActor;
let pupil: VisitorActor;
let classId: string;

beforeAll(async () => {
  stage = await LiveStage.open();
  classId = await stage.schoolClass('4e B');
  camille = await stage.staff('organiser', 'Camille');
  karim = await stage.staff('professional', 'Karim');
  nadia = await stage.staff('moderator', 'Nadia');
  lea = await stage.visitor();
  pupil = await stage.visitor({ classId });
});
afterAll(() => stage.close());

const plan = (change: Partial<SessionPlan> = {}): SessionPlan => ({
  kind: 'questions',
  title: { fr: 'Rencontre avec Karim', en: 'Meet Karim' },
  sectorId: 'metallurgie',
  companyId: 'acierie-belle-etoile',
  professionals: [karim.person.id],
  venue: 'agora',
  startsAt: '2031-11-26T13:30:00.000Z',
  endsAt: '2031-11-26T14:00:00.000Z',
  capacity: 40,
  audience: { kind: 'everyone' },
  languages: ['fr', 'en'],
  moderation: 'before',
  slots: null,
  ...change,
});

async function planned(change: Partial<SessionPlan> = {}): Promise<string> {
  const { sessionId } = await camille.do('session:create', { key: randomUUID(), plan: plan(change) });
  return sessionId;
}

const agendaOf = async (who?: VisitorActor | StaffActor) =>
  (await stage.fetch<HttpReplies['GET /api/sessions']>('/api/sessions', who?.person.id)).sessions.map(
    (one) => one.id,
  );

describe('L52. The organiser plans, changes and cancels sessions, and nobody else', () => {
  it('what was planned is in the agenda, whole', async () => {
    const key = randomUUID();
    expect(await camille.do('session:create', { key, plan: plan() })).toEqual({ sessionId: key });
    expect(await camille.do('session:create', { key, plan: plan() })).toEqual({ sessionId: key });
    const { sessions } = await stage.fetch<HttpReplies['GET /api/sessions']>('/api/sessions');
    const { professionals: _, slots: __, ...rest } = plan();
    expect(sessions.filter((one) => one.id === key)).toMatchObject([
      { id: key, state: 'scheduled', ...rest },
    ]);
    expect(sessions.find((one) => one.id === key)?.professionals[0]?.name).toBe('Karim');
  });

  it('others are refused', async () => {
    const sessionId = await planned();
    for (const other of [karim, nadia, lea, pupil]) {
      expect(await other.refused('session:create', { key: randomUUID(), plan: plan() })).toBe('not-allowed');
      expect(await other.refused('session:edit', { sessionId, plan: plan() })).toBe('not-allowed');
      expect(await other.refused('session:set-state', { sessionId, state: 'cancelled' })).toBe('not-allowed');
    }
  });

  it.each<[string, Partial<SessionPlan>]>([
    ['approval off for pupils', { moderation: 'off' }],
    ['a company of another sector', { sectorId: 'maritime' }],
    ['a company nobody knows', { companyId: 'x' }],
    ['a class nobody knows', { audience: { kind: 'classes', classIds: ['x'] } }],
    ['a professional nobody knows', { professionals: ['x'] }],
  ])('%s is refused', async (_, change) => {
    const request = { key: randomUUID(), plan: plan(change) };
    expect(await camille.refused('session:create', request)).toBe('bad-request');
    const sessionId = await planned();
    expect(await camille.refused('session:edit', { sessionId, plan: plan(change) })).toBe('bad-request');
  });

  it('a moderator is no professional of a session', async () => {
    const request = { key: randomUUID(), plan: plan({ professionals: [nadia.person.id] }) };
    expect(await camille.refused('session:create', request)).toBe('bad-request');
  });

  it('what is cancelled is neither changed nor opened, until the cancelling is taken back', async () => {
    const sessionId = await planned();
    await camille.do('session:set-state', { sessionId, state: 'cancelled' });
    expect(await camille.refused('session:edit', { sessionId, plan: plan() })).toBe('session-moved-on');
    expect(await camille.refused('session:set-state', { sessionId, state: 'open' })).toBe('session-moved-on');
    expect(await karim.refused('session:set-state', { sessionId, state: 'scheduled' })).toBe('not-allowed');
    await camille.do('session:set-state', { sessionId, state: 'scheduled' });
    await camille.do('session:set-state', { sessionId, state: 'open' });
  });
});

describe('L53. A change reaches everyone’s screen, in the session and outside of it', () => {
  it('a new one, a changed one and a state', async () => {
    const heard = lea.next('agenda:session', (session) => session.title.fr === 'Toute nouvelle');
    const sessionId = await planned({ title: { fr: 'Toute nouvelle' } });
    expect((await heard)[0]).toMatchObject({ id: sessionId, state: 'scheduled' });

    await pupil.join(sessionId);
    const changed = lea.next('agenda:session', (session) => session.id === sessionId);
    await camille.do('session:edit', { sessionId, plan: plan({ title: { fr: 'Une autre heure' } }) });
    expect((await changed)[0].title).toEqual({ fr: 'Une autre heure' });
    await pupil.settled(sessionId);
    expect(pupil.snapshot?.session.title).toEqual({ fr: 'Une autre heure' });

    const opened = lea.next('agenda:session', (session) => session.state === 'open');
    await karim.do('session:set-state', { sessionId, state: 'open' });
    expect((await opened)[0].id).toBe(sessionId);
  });
});

describe('L54. A session for a class is seen by that class and by staff, and does not exist for others', () => {
  it('in the agenda, in messages, at its door, for questions and votes', async () => {
    const before = lea.packets.length;
    const sessionId = await planned({ audience: { kind: 'classes', classIds: [classId] } });
    await lea.settled(await stage.session());
    expect(lea.packets.slice(before).join()).not.toContain(sessionId);

    expect(await agendaOf(pupil)).toContain(sessionId);
    expect(await agendaOf(camille)).toContain(sessionId);
    expect(await agendaOf(lea)).not.toContain(sessionId);
    expect(await agendaOf()).not.toContain(sessionId);

    await camille.do('session:set-state', { sessionId, state: 'open' });
    const question = (key = randomUUID()) => ({ sessionId, key, text: 'Pourquoi ?', place: null });
    expect(await lea.refused('live:join', { sessionId })).toBe('not-allowed');
    expect(await lea.refused('live:sync', { sessionId, since: { own: 0 } })).toBe('not-allowed');
    expect(await lea.refused('question:ask', question())).toBe('not-allowed');
    await pupil.join(sessionId);
    const { question: asked } = await pupil.do('question:ask', question());
    await nadia.do('question:approve', { questionId: asked.id });
    expect(await lea.refused('question:vote', { questionId: asked.id })).toBe('not-allowed');
    const other = await stage.visitor({ classId });
    expect(await other.do('question:vote', { questionId: asked.id })).toEqual({ votes: 1 });
  });

  it('a session for adults is not for a class', async () => {
    const sessionId = await planned({ audience: { kind: 'adults' }, moderation: 'off' });
    expect(await agendaOf(lea)).toContain(sessionId);
    expect(await agendaOf(pupil)).not.toContain(sessionId);
    expect(await pupil.refused('live:join', { sessionId })).toBe('not-allowed');
  });

  it('whoever is in it when it becomes another’s is led out, and told', async () => {
    const sessionId = await planned();
    await lea.join(sessionId);
    const gone = lea.next('agenda:gone');
    await camille.do('session:edit', {
      sessionId,
      plan: plan({ audience: { kind: 'classes', classIds: [classId] } }),
    });
    expect(await gone).toEqual([{ sessionId }]);
    const before = lea.packets.length;
    await camille.do('session:edit', {
      sessionId,
      plan: plan({ title: { fr: 'Entre nous' }, audience: { kind: 'classes', classIds: [classId] } }),
    });
    await lea.settled(await stage.session());
    expect(lea.packets.slice(before).join()).not.toContain('Entre nous');
  });
});

describe('L61. A calendar’s address gives only what its reader may see', () => {
  const calendar = async (path: string, who?: VisitorActor) => {
    const answer = await stage.open(path, who?.person.id);
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  };

  it('one session, all of them, those of a class by its code', async () => {
    const open = await planned({ title: { fr: 'Pour tous' } });
    const closed = await planned({
      title: { fr: 'Pour la 4e B' },
      audience: { kind: 'classes', classIds: [classId] },
    });
    const all = await calendar('/api/agenda.ics');
    expect(all).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' });
    expect(all.text).toContain(`UID:${open}@`);
    expect(all.text).not.toContain(closed);
    expect((await calendar('/api/agenda.ics', pupil)).text).toContain(closed);
    expect((await calendar(`/api/sessions/${open}.ics`)).text).toContain('SUMMARY:Pour tous');
    expect((await calendar(`/api/sessions/${closed}.ics`)).status).toBe(404);
    expect((await calendar(`/api/sessions/${closed}.ics`, pupil)).status).toBe(200);

    const { code } = await stage.storage.write(async (trx) => {
      await trx.updateTable('classes').set({ code: 'ACIER-42' }).where('id', '=', classId).execute();
      return { code: 'acier 42' };
    });
    const ofClass = await calendar(`/api/classes/${encodeURIComponent(code)}/agenda.ics`);
    expect(ofClass.text).toContain(closed);
    expect(ofClass.text).toContain(open);
    expect((await calendar('/api/classes/ACIER-43/agenda.ics')).status).toBe(404);
  });

  it('an edit raises the sequence', async () => {
    const sessionId = await planned();
    await camille.do('session:edit', { sessionId, plan: plan({ title: { fr: 'Plus tard' } }) });
    await camille.do('session:set-state', { sessionId, state: 'cancelled' });
    const { text } = await calendar(`/api/sessions/${sessionId}.ics`);
    expect(text).toContain('SEQUENCE:2');
    expect(text).toContain('STATUS:CANCELLED');
  });
});
