import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { DeskStage } from '../../../tests/stage/desk-stage.ts';
import type { LiveStage, StaffActor, VisitorActor } from '../../../tests/stage/live-stage.ts';
import { createTestServer } from '../ops/test-server.ts';
import { endDueBlocks } from './blocking.ts';
import { exportClass } from './class-records.ts';
import { readHands } from './kept-hands.ts';
import { purgeVisitor } from './purge.ts';

let now = 0;
const clock = { now: () => new Date(now) };
let desk: DeskStage;
let stage: LiveStage;
let sam: StaffActor;
let karim: StaffActor;
let lea: VisitorActor;
let tom: VisitorActor;
let classId: string;
let first: string;
let second: string;

beforeEach(async () => {
  now = Date.parse('2021-11-23T09:00:00.000Z');
  desk = await DeskStage.open({ clock });
  ({ stage, sam, karim, lea, tom, classId, first, second } = desk);
});
afterEach(() => stage.close());

const ask = (by: VisitorActor, text: string, sessionId = first) => desk.ask(by, text, sessionId);
const block = (questionId: string, scope: 'session' | 'week' = 'session') =>
  sam.do('visitor:block', { questionId, scope, reason: 'hurtful', note: 'Deuxième fois.' });
const settled = () => desk.settled();
const atDesk = (id: string) => desk.atDesk(id);
const own = (by: Actor, id: string) => desk.own(by, id);
const asks = (by: Actor, sessionId: string) =>
  by.refused('question:ask', { sessionId, key: randomUUID(), text: 'Encore ?', place: null });

describe('L153. A blocked visitor takes part in nothing, reads on, may report, and is told why and until when', () => {
  it('neither by asking nor by voting, reacting, raising a hand or answering a poll', async () => {
    const shown = await ask(tom, 'Quelle chaleur fait-il ?');
    await sam.do('question:approve', { questionId: shown });
    const { poll } = await sam.do('poll:open', {
      sessionId: first,
      key: randomUUID(),
      kind: 'single',
      question: 'Oui ?',
      options: ['Oui', 'Non'],
      shown: true,
    });
    const mine = await ask(lea, 'Une moquerie');
    await lea.do('hand:raise', { sessionId: first, raised: true });
    const told = lea.next('room:hand', (_, hand) => hand === 'down');
    await block(mine);
    await told;
    await settled();
    expect(lea.snapshot!.blocked).toEqual({ scope: 'session', reason: 'hurtful', until: null });
    expect(await asks(lea, first)).toBe('visitor-blocked');
    expect(await lea.refused('question:vote', { questionId: shown })).toBe('visitor-blocked');
    expect(await lea.refused('room:react', { sessionId: first, reaction: 'bravo' })).toBe('visitor-blocked');
    expect(await lea.refused('hand:raise', { sessionId: first, raised: true })).toBe('visitor-blocked');
    expect(await lea.refused('poll:vote', { pollId: poll.id, choice: [0] })).toBe('visitor-blocked');
    const report = { questionId: shown, part: 'question', reason: 'hurtful', note: '' };
    expect((await stage.http(lea.person, '/api/reports', report)).status).toBe(200);
    await tom.do('room:react', { sessionId: first, reaction: 'bravo' });
    await lea.join(first);
    expect(lea.snapshot!.questions.map(({ id }) => id)).toEqual([shown]);
    expect(tom.snapshot!.blocked).toBeNull();
  });

  it('a hand that a power cut kept up comes back down', async () => {
    await block(await ask(lea, 'Une moquerie'));
    const hand = { session_id: first, id: randomUUID(), at: clock.now().toISOString(), number: 1, called: 0 };
    await stage.storage.write((trx) =>
      trx
        .insertInto('hands')
        .values([lea, tom].map(({ person }, i) => ({ ...hand, id: hand.id + i, visitor_id: person.id })))
        .execute(),
    );
    const raised = (await readHands(stage.storage)).get(first)!.raised;
    expect(raised.map(({ visitorId }) => visitorId)).toEqual([tom.person.id]);
  });

  it('the refusal says how long it is, where that is known; the note is for staff alone', async () => {
    await block(await ask(lea, 'Une moquerie'), 'week');
    const reply = await lea.send('question:ask', {
      sessionId: first,
      key: randomUUID(),
      text: 'Et ?',
      place: null,
    });
    const week = 7 * 86_400;
    expect(reply).toMatchObject({ ok: false, error: { code: 'visitor-blocked', retryAfter: week } });
    await settled();
    expect(lea.packets.join()).not.toContain('Deuxième');
    expect(tom.packets.join()).not.toContain('hurtful');
  });
});

describe('L154. A block holds across reconnection and restart, for its session, or everywhere for seven days', () => {
  it('another session is open to whoever is blocked in one, and closed for the week', async () => {
    await block(await ask(lea, 'Une moquerie'));
    await ask(lea, 'Et ici ?', second);
    await block(await ask(lea, 'Une autre', second), 'week');
    expect(await asks(lea, second)).toBe('visitor-blocked');
    const third = await stage.session('live', [karim.person]);
    expect(await asks(lea, third)).toBe('visitor-blocked');
    const again = await stage.connect(lea.person);
    expect((await again.join(third)).blocked).toMatchObject({ scope: 'week', reason: 'hurtful' });
    expect(await asks(again, third)).toBe('visitor-blocked');
  });

  it('a server that starts again knows it', async () => {
    let server = await createTestServer();
    const visit = await server.visit();
    const staff = await server.enter('moderator');
    const sessionId = 'demo-metallurgie';
    const open = async (as: 'visitor' | 'staff', cookie: string) => {
      const { Actor: Someone } = await import('../../../tests/stage/actor.ts');
      return new Someone(server.url, { auth: { as }, extraHeaders: { cookie } }).connect();
    };
    const pupil = await open('visitor', visit.cookie);
    const moderator = await open('staff', staff.cookie);
    const { question } = await pupil.do('question:ask', {
      sessionId,
      key: randomUUID(),
      text: 'Bof ?',
      place: null,
    });
    const about = { questionId: question.id, reason: 'flood', note: '' } as const;
    await moderator.do('visitor:block', { ...about, scope: 'week' });
    pupil.close();
    moderator.close();
    server = await server.restart();
    const back = await open('visitor', visit.cookie);
    expect((await back.join(sessionId)).blocked).toMatchObject({ scope: 'week', reason: 'flood' });
    expect(await back.refused('room:react', { sessionId, reaction: 'bravo' })).toBe('visitor-blocked');
    expect(await asks(back, sessionId)).toBe('visitor-blocked');
    back.close();
    await server.stop();
  });
});

describe('L155. What waits of a blocked visitor is set aside and comes back as it was; what is public stays', () => {
  it('in every session that the block concerns', async () => {
    const shown = await ask(lea, 'Qui coule le métal ?');
    await sam.do('question:approve', { questionId: shown });
    const plain = await ask(lea, 'Et la nuit ?');
    const masked = await ask(lea, 'Appelle le 06 12 34 56 78 ?');
    const kept = await ask(lea, 'On en parle ?');
    await sam.do('question:hold', { questionId: kept, held: true });
    const elsewhere = await ask(lea, 'Ailleurs aussi ?', second);
    await settled();
    const before = [plain, masked, kept].map((id) => atDesk(id)!.state);
    expect(before.map((state) => state.name === 'held' && state.because)).toEqual([
      false,
      'contact-details',
      'moderator',
    ]);

    const { blockId } = await block(plain);
    await settled();
    for (const id of [plain, masked, kept]) {
      expect(atDesk(id)!.state).toMatchObject({ name: 'held', because: 'blocked' });
      expect(own(lea, id)!.state).toMatchObject({ name: 'held', because: 'blocked' });
      expect(await sam.refused('question:approve', { questionId: id })).toBe('author-blocked');
    }
    expect(atDesk(shown)!.state.name).toBe('approved');
    expect(tom.snapshot!.questions.map(({ id }) => id)).toEqual([shown]);
    await sam.join(second);
    expect(atDesk(elsewhere)!.state.name).toBe('submitted');
    await sam.join(first);

    await sam.do('visitor:unblock', { blockId });
    await settled();
    expect([plain, masked, kept].map((id) => atDesk(id)!.state)).toEqual(before);
    expect(lea.snapshot!.blocked).toBeNull();
    await ask(lea, 'Merci ?');
  });

  it('an act that is taken back brings nothing of a blocked visitor into the queue', async () => {
    const id = await ask(lea, 'Et la nuit ?');
    await sam.do('question:refuse', { questionId: id, reason: 'other' });
    await block(id);
    await sam.do('question:undo', { sessionId: first });
    await settled();
    expect(atDesk(id)!.state).toMatchObject({ name: 'held', because: 'blocked' });
  });
});

describe('L156. A block ends at its time or is lifted; each block and unblock is in the journal, once', () => {
  it('the same block twice is one, and lifting it twice too', async () => {
    const id = await ask(lea, 'Une moquerie');
    const { blockId } = await block(id);
    expect(await block(id)).toEqual({ blockId });
    await sam.do('visitor:unblock', { blockId });
    await sam.do('visitor:unblock', { blockId });
    await settled();
    const acts = sam.snapshot!.desk!.journal.map(({ act, byName, at }) => ({ act, byName, at }));
    const at = new Date(now).toISOString();
    expect(acts).toEqual([
      { act: 'block', byName: 'Sam', at },
      { act: 'unblock', byName: 'Sam', at },
    ]);
    const { blocks } = await sam.do('visitor:blocks', {});
    expect(blocks).toMatchObject([{ id: blockId, ended: { at, byName: 'Sam' } }]);
  });

  it('by its time nobody has to think of it', async () => {
    const id = await ask(lea, 'Une moquerie');
    await block(id, 'week');
    const tools = { ...(await ending()) };
    now = Date.parse('2021-11-30T08:59:59.000Z');
    await endDueBlocks(tools);
    expect(await asks(lea, first)).toBe('visitor-blocked');
    now = Date.parse('2021-11-30T09:00:01.000Z');
    await ask(lea, 'Bonjour ?');
    await endDueBlocks(tools);
    const { blocks } = await sam.do('visitor:blocks', {});
    expect(blocks[0]?.ended).toMatchObject({ byName: null });
    await sam.join(first);
    expect(atDesk(id)!.state.name).toBe('submitted');
  });
});

/** The parts that ending needs, beside those of the running server. */
async function ending(): Promise<Parameters<typeof endDueBlocks>[0]> {
  const { commitAndTell } = await import('./commit-and-tell.ts');
  const { audience } = await import('./audience.ts');
  const { io } = stage.app;
  const note = () => undefined;
  return {
    storage: stage.storage,
    clock,
    commit: commitAndTell(io, stage.storage, clock),
    audience: { ...audience(io), approvers: () => ({ teacher: false, moderator: true }) },
    blocks: { note },
  } as unknown as Parameters<typeof endDueBlocks>[0];
}

describe('L157. Who is blocked is listed for moderators, and for a teacher those of their class, without the note', () => {
  it('by pseudonym and class, with who, when and why', async () => {
    const roux = await stage.teacher('Mme Roux', classId);
    const blanc = await stage.teacher('M. Blanc', await stage.schoolClass('5e C'));
    await block(await ask(lea, 'Une moquerie'));
    const listed = { pseudonym: lea.person.pseudonym, classLabel: '4e B', byName: 'Sam', reason: 'hurtful' };
    expect((await sam.do('visitor:blocks', {})).blocks).toMatchObject([
      { ...listed, note: 'Deuxième fois.' },
    ]);
    expect((await roux.do('visitor:blocks', {})).blocks).toMatchObject([{ ...listed, note: null }]);
    expect((await blanc.do('visitor:blocks', {})).blocks).toEqual([]);
    const { visitors } = await exportClass(stage.storage.db, classId, clock.now());
    expect(visitors.map(({ blocks }) => blocks)).toMatchObject([[{ scope: 'session', reason: 'hurtful' }]]);
    expect(await lea.refused('visitor:blocks', {})).toBe('not-allowed');
    expect(await karim.refused('visitor:blocks', {})).toBe('not-allowed');
  });
});

it('L158. A purge leaves no block behind, and the acts of the journal without the words', async () => {
  const id = await ask(lea, 'Une moquerie');
  await block(id);
  await stage.storage.write((trx) =>
    purgeVisitor(trx, () => undefined, clock.now().toISOString(), lea.person.id, 'keep'),
  );
  expect(await stage.storage.db.selectFrom('blocks').selectAll().execute()).toEqual([]);
  const journal = await stage.storage.db.selectFrom('journal').selectAll().execute();
  expect(journal.map(({ act }) => act)).toEqual(['block']);
  expect(JSON.stringify(journal)).not.toContain('moquerie');
});
