import { randomBytes, randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { SessionPlan } from '@ville-usine/shared/live/session-plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let camille: StaffActor;
let karim: StaffActor;
let sam: StaffActor;
let classId: string;

beforeAll(async () => {
  stage = await LiveStage.open();
  camille = await stage.staff('organiser', 'Camille');
  karim = await stage.staff('professional', 'Karim');
  sam = await stage.staff('moderator', 'Sam');
  classId = await stage.schoolClass('4e B');
  const code = { code: 'FORGE-42' };
  await stage.storage.write((trx) =>
    trx.updateTable('classes').set(code).where('id', '=', classId).execute(),
  );
});
afterAll(() => stage.close());

const plan = (change: Partial<SessionPlan> = {}): SessionPlan => ({
  kind: 'questions',
  title: { fr: 'Se reconvertir' },
  sectorId: 'metallurgie',
  companyId: 'acierie-belle-etoile',
  professionals: [karim.person.id],
  venue: 'hall',
  startsAt: '2031-11-26T13:00:00.000Z',
  endsAt: '2031-11-26T14:00:00.000Z',
  capacity: null,
  audience: { kind: 'adults' },
  languages: ['fr'],
  moderation: 'off',
  slots: null,
  ...change,
});
const planned = async (change: Partial<SessionPlan> = {}) => {
  const { sessionId } = await camille.do('session:create', { key: randomUUID(), plan: plan(change) });
  await camille.do('session:set-state', { sessionId, state: 'open' });
  return sessionId;
};
const word = () => `z${randomBytes(6).toString('hex')}`;
const ask = async (who: VisitorActor, sessionId: string, text = word()) => {
  const { question } = await who.do('question:ask', { sessionId, key: randomUUID(), text, place: null });
  return { id: question.id, text };
};
const agendaOf = async (who?: VisitorActor) => {
  const path = '/api/sessions';
  const { sessions } = await stage.fetch<HttpReplies['GET /api/sessions']>(path, who?.person.id);
  return sessions;
};
const faqOf = async (who?: VisitorActor) =>
  JSON.stringify(await stage.fetch('/api/faq?company=acierie-belle-etoile', who?.person.id));

describe('L190. What adults say among themselves reaches nobody who did not come by their link', () => {
  it('in no frame, answer, page or file, whoever asks and however', async () => {
    const sessionId = await planned();
    const token = await stage.adultLink(sessionId, camille.person);
    const zoe = await stage.adult(token);
    const child = await stage.visitor();
    const onPolling = await stage.visitor({ transports: ['polling'] });
    const pupil = await stage.visitor({ classId });
    const elsewhere = await stage.adult(await stage.adultLink(await planned(), camille.person));
    const strangers = [child, onPolling, pupil, elsewhere];
    await zoe.join(sessionId);
    await karim.join(sessionId);

    const hidden: string[] = [];
    const pages: string[] = [];
    for (const answered of [false, true]) {
      const { id, text } = await ask(zoe, sessionId);
      const reply = word();
      hidden.push(text, id);
      if (answered) {
        hidden.push(reply);
        await karim.do('question:answer', { questionId: id, text: reply });
      }
      for (const one of strangers) {
        const asks = { sessionId, key: randomUUID(), text: 'Et moi ?', place: null };
        expect(await one.refused('live:join', { sessionId })).toBe('not-allowed');
        expect(await one.refused('live:sync', { sessionId, since: { public: 0 } })).toBe('not-allowed');
        expect(await one.refused('live:sync', { sessionId, since: { own: 0 } })).toBe('not-allowed');
        expect(await one.refused('question:ask', asks)).toBe('not-allowed');
        expect(await one.refused('question:vote', { questionId: id })).toBe('not-allowed');
        expect(await one.refused('hand:raise', { sessionId, raised: true })).toBe('not-allowed');
        expect(await one.refused('room:react', { sessionId, reaction: 'bravo' })).toBe('not-allowed');
        expect(await one.refused('room:hear-reactions', { sessionId, on: true })).toBe('not-allowed');
      }
    }
    await camille.do('session:set-state', { sessionId, state: 'live' });
    await camille.do('session:set-state', { sessionId, state: 'ended' });
    await camille.do('session:set-state', { sessionId, state: 'published' });
    for (const one of [...strangers, undefined]) {
      for (const path of [
        'transcript',
        'transcript/:/json',
        'transcript/:/csv',
        'transcript/:/pdf',
        'replay',
      ]) {
        const asked = path.includes(':') ? path.replace(':', sessionId) : `${path}/${sessionId}`;
        const answer = await stage.open(`/api/${asked}`, one?.person.id);
        expect(answer.status).toBe(403);
        pages.push(await answer.text());
      }
      pages.push(await faqOf(one), JSON.stringify(await agendaOf(one)));
    }
    const heard = [...strangers.flatMap((one) => one.packets), ...pages].join('\n');
    for (const fragment of hidden) expect(heard).not.toContain(fragment);
    // The recorder does see what is sent.
    for (const fragment of hidden) expect(zoe.packets.join('\n')).toContain(fragment);
    expect((await stage.open(`/api/replay/${sessionId}`, zoe.person.id)).status).toBe(200);
  });
});

describe('L191. A session for adults is named as theirs in the agenda, or not at all where its organiser says so', () => {
  it('to visitors without a class; to a class never', async () => {
    const child = await stage.visitor();
    const pupil = await stage.visitor({ classId });
    const listed = await planned();
    const unlisted = await planned({ audience: { kind: 'adults', unlisted: true } });
    for (const one of [child, undefined]) {
      const agenda = await agendaOf(one);
      expect(agenda.find(({ id }) => id === listed)).toMatchObject({ reserved: true });
      expect(agenda.some(({ id }) => id === unlisted)).toBe(false);
    }
    expect((await agendaOf(pupil)).some(({ id }) => id === listed || id === unlisted)).toBe(false);
    const zoe = await stage.adult(await stage.adultLink(unlisted, camille.person));
    const [hers] = (await agendaOf(zoe)).filter(({ id }) => id === unlisted);
    expect(hers).toBeDefined();
    expect(hers).not.toHaveProperty('reserved');
    await child.settled(await stage.session());
    const told = child.packets.filter((packet) => packet.includes(listed));
    expect(told.length).toBeGreaterThan(0);
    for (const packet of told) expect(packet).toContain('"reserved":true');
    expect([...child.packets, ...pupil.packets].join()).not.toContain(unlisted);
    expect(pupil.packets.join()).not.toContain(listed);
  });
});

describe('L192. An adults’ link opens its own session, until another takes its place', () => {
  it('is kept as a hash, remembered for the visitor, and made by the organiser alone', async () => {
    const sessionId = await planned();
    const token = await stage.adultLink(sessionId, camille.person);
    const rows = await stage.storage.db.selectFrom('adult_links').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    const zoe = await stage.adult(token);
    await zoe.join(sessionId);
    const again = await stage.connect(zoe.person);
    expect((await again.join(sessionId)).session.id).toBe(sessionId);
    for (const who of [sam.person, karim.person])
      expect((await stage.http(who, '/api/adult-links', { sessionId })).status).toBe(403);
    expect((await stage.http(zoe.person, '/api/adult-links', { sessionId })).status).toBe(401);
    const open = await stage.session();
    expect((await stage.http(camille.person, '/api/adult-links', { sessionId: open })).status).toBe(400);
    const { links } = await (await stage.http(camille.person, '/api/adult-links')).json();
    expect(links).toContainEqual({ sessionId, madeAt: expect.any(String), entered: 1 });
  });

  it('renewed, it ends the one before and leads out who came by it', async () => {
    const sessionId = await planned();
    const old = await stage.adultLink(sessionId, camille.person);
    const zoe = await stage.adult(old);
    await zoe.join(sessionId);
    const fresh = await stage.adultLink(sessionId, camille.person);
    const paul = await stage.adult(fresh);
    await paul.join(sessionId);
    const { text } = await ask(paul, sessionId);
    expect(await zoe.refused('live:sync', { sessionId, since: { public: 0 } })).toBe('not-allowed');
    expect(zoe.packets.join()).not.toContain(text);
    const late = await stage.visitor();
    expect((await stage.http(late.person, '/api/adults', { token: old })).status).toBe(410);
    expect((await stage.http(late.person, '/api/adults', { token: 'nope' })).status).toBe(410);
    expect((await stage.http(zoe.person, '/api/adults', { token: fresh })).status).toBe(200);
    await zoe.join(sessionId);
  });
});

describe('L193. Whoever enters a class is among adults no more', () => {
  it('is led out at once, stays out, and cannot come in by the link', async () => {
    const sessionId = await planned();
    const token = await stage.adultLink(sessionId, camille.person);
    const [zoe, paul] = [await stage.adult(token), await stage.adult(token)];
    await zoe.join(sessionId);
    await paul.join(sessionId);
    const joined = await stage.http(zoe.person, '/api/visit/class', { code: 'FORGE-42' });
    expect(joined.status).toBe(200);
    const { text } = await ask(paul, sessionId);
    expect(await zoe.refused('live:join', { sessionId })).toBe('not-allowed');
    expect(zoe.packets.join()).not.toContain(text);
    expect(zoe.packets.join()).toContain('agenda:gone');
    expect((await stage.http(zoe.person, '/api/adults', { token })).status).toBe(403);
    expect((await agendaOf(zoe)).some(({ id }) => id === sessionId)).toBe(false);
  });

  it('a pupil who comes by the link is refused, and asks and votes nowhere but where they may', async () => {
    const sessionId = await planned();
    const token = await stage.adultLink(sessionId, camille.person);
    const pupil = await stage.visitor({ classId });
    const answer = await stage.http(pupil.person, '/api/adults', { token });
    expect([answer.status, (await answer.json()).error.code]).toEqual([403, 'adults-only']);
    expect(await pupil.refused('live:join', { sessionId })).toBe('not-allowed');
  });
});

describe('L194. An answer given among adults enters a stand’s FAQ once a moderator has read these very words', () => {
  it('let in by a moderator, out again when its words change', async () => {
    const sessionId = await planned();
    const zoe = await stage.adult(await stage.adultLink(sessionId, camille.person));
    const { id: questionId, text } = await ask(zoe, sessionId);
    const [first, second] = [word(), word()];
    await karim.do('question:answer', { questionId, text: first });
    expect(await faqOf(zoe)).not.toContain(text);
    const list = { questionId, listed: true };
    expect((await stage.http(karim.person, '/api/faq/list', list)).status).toBe(403);
    expect(await faqOf()).not.toContain(text);
    expect((await stage.http(sam.person, '/api/faq/list', list)).status).toBe(200);
    expect(await faqOf()).toContain(first);
    expect((await stage.http(karim.person, '/api/faq/correct', { questionId, text: second })).status).toBe(
      200,
    );
    expect(await faqOf()).not.toContain(second);
    expect(await faqOf()).not.toContain(text);
    await stage.http(sam.person, '/api/faq/list', list);
    expect(await faqOf()).toContain(second);
    await stage.http(sam.person, '/api/faq/list', { questionId, listed: false });
    expect(await faqOf()).not.toContain(second);
  });
});

describe('L195. What was asked among adults is not opened to others by a change of plan', () => {
  it('refuses another audience once a question has been asked', async () => {
    const sessionId = await planned();
    const everyone = plan({ audience: { kind: 'everyone' }, moderation: 'before' });
    await camille.do('session:edit', { sessionId, plan: everyone });
    await camille.do('session:edit', { sessionId, plan: plan() });
    const zoe = await stage.adult(await stage.adultLink(sessionId, camille.person));
    await ask(zoe, sessionId);
    expect(await camille.refused('session:edit', { sessionId, plan: everyone })).toBe('adults-asked');
    await camille.do('session:edit', { sessionId, plan: plan({ title: { fr: 'Entre adultes' } }) });
  });
});
