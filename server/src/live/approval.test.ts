import { randomUUID } from 'node:crypto';
import type { SessionAudience } from '@ville-usine/shared/live/session';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let karim: StaffActor;
let fourth: string;
let fifth: string;
let lea: VisitorActor;
let tom: VisitorActor;
let zoe: VisitorActor;

beforeAll(async () => {
  stage = await LiveStage.open();
  karim = await stage.staff('professional', 'Karim');
  fourth = await stage.schoolClass('4e B');
  fifth = await stage.schoolClass('5e C');
  lea = await stage.visitor({ classId: fourth });
  tom = await stage.visitor({ classId: fifth });
  zoe = await stage.visitor();
});
afterAll(() => stage.close());

type Wish = { audience?: SessionAudience; moderation?: 'before' | 'off' };

/** A session of its own with these people in it. */
async function meeting(who: Actor[], wish: Wish = {}): Promise<string> {
  const sessionId = await stage.session('live', [karim.person], wish);
  if (wish.audience?.kind === 'adults') {
    const token = await stage.adultLink(sessionId, await stage.hire('organiser', 'Camille'));
    await stage.http(zoe.person, '/api/adults', { token });
  }
  for (const one of who) await one.join(sessionId);
  return sessionId;
}
async function ask(by: VisitorActor, sessionId: string, text = 'Pourquoi ?') {
  return (await by.do('question:ask', { sessionId, key: randomUUID(), text, place: null })).question;
}
const atDesk = (by: Actor, id: string) => by.snapshot!.desk!.questions.find((one) => one.id === id)?.state;
const inClass = (by: Actor, id: string) => by.snapshot!.classroom!.questions.find((one) => one.id === id);
const own = (by: Actor, id: string) => by.snapshot!.own.find((one) => one.id === id);
const seen = (by: Actor, id: string) => by.snapshot!.questions.find((one) => one.id === id);

describe('L76. A pupil’s question is approved by the teacher of its class, then by a moderator', () => {
  it('each in turn, and only then does anybody else see it', async () => {
    const roux = await stage.teacher('Mme Roux', fourth);
    const sam = await stage.staff('moderator', 'Sam');
    const sessionId = await meeting([roux, sam, lea, zoe]);
    const { id: questionId, state } = await ask(lea, sessionId);
    expect(state).toEqual({ name: 'submitted', awaits: 'teacher' });
    expect(await sam.refused('question:approve', { questionId })).toBe('teacher-first');
    await roux.settled(sessionId);
    expect(inClass(roux, questionId)).toMatchObject({ classLabel: '4e B', text: 'Pourquoi ?' });

    await roux.do('question:approve', { questionId });
    await Promise.all([zoe, sam, lea, roux].map((one) => one.settled(sessionId)));
    expect(seen(zoe, questionId)).toBeUndefined();
    expect(atDesk(sam, questionId)).toEqual({
      name: 'submitted',
      awaits: 'moderator',
      readBy: 'Mme Roux',
    });
    expect(JSON.stringify(own(lea, questionId))).not.toContain('Roux');
    expect(await roux.refused('question:refuse', { questionId, reason: 'other' })).toBe('question-moved-on');

    expect(await roux.do('question:undo', { sessionId })).toEqual({ questionId });
    await sam.settled(sessionId);
    expect(atDesk(sam, questionId)).toEqual({ name: 'submitted', awaits: 'teacher' });
    await roux.do('question:approve', { questionId });
    await sam.do('question:approve', { questionId });
    await zoe.settled(sessionId);
    expect(seen(zoe, questionId)).toBeDefined();
    roux.close();
    sam.close();
  });

  it('a refusal by the teacher ends it, with a reason, and can be taken back', async () => {
    const roux = await stage.teacher('Mme Roux', fourth);
    const sam = await stage.staff('moderator', 'Sam');
    const sessionId = await meeting([roux, sam, lea]);
    const { id: questionId } = await ask(lea, sessionId);
    await roux.do('question:refuse', { questionId, reason: 'hurtful' });
    await lea.settled(sessionId);
    expect(own(lea, questionId)?.state).toEqual({ name: 'refused', reason: 'hurtful' });
    await roux.do('question:undo', { sessionId });
    await lea.settled(sessionId);
    expect(own(lea, questionId)?.state).toEqual({ name: 'submitted', awaits: 'teacher' });
    roux.close();
    sam.close();
  });

  it('a visitor outside a class goes to a moderator', async () => {
    const roux = await stage.teacher('Mme Roux', fourth);
    const sam = await stage.staff('moderator', 'Sam');
    const sessionId = await meeting([roux, sam, zoe]);
    const { id: questionId, state } = await ask(zoe, sessionId);
    expect(state).toEqual({ name: 'submitted', awaits: 'moderator' });
    expect(await roux.refused('question:approve', { questionId })).toBe('not-allowed');
    await sam.do('question:approve', { questionId });
    roux.close();
    sam.close();
  });
});

it('L77. In a session of one class its teacher’s approval is enough', async () => {
  const roux = await stage.teacher('Mme Roux', fourth);
  const audience: SessionAudience = { kind: 'classes', classIds: [fourth] };
  const sessionId = await meeting([roux, lea, karim], { audience });
  const { id: questionId } = await ask(lea, sessionId);
  await roux.do('question:approve', { questionId });
  await karim.settled(sessionId);
  expect(seen(karim, questionId)).toMatchObject({ state: { name: 'approved' } });
  const two = await meeting([roux, lea], { audience: { kind: 'classes', classIds: [fourth, fifth] } });
  const { id: other } = await ask(lea, two);
  await roux.do('question:approve', { questionId: other });
  await lea.settled(two);
  expect(own(lea, other)?.state).toEqual({ name: 'held', because: 'nobody-there', awaits: 'moderator' });
  roux.close();
});

it('L74. Rows as the version before wrote them are read, shown and decided on', async () => {
  const sam = await stage.staff('moderator', 'Sam');
  const sessionId = await meeting([zoe]);
  const at = '2021-11-23T09:00:00.000Z';
  const old = [
    { name: 'submitted' },
    { name: 'held', because: 'contact-details' },
    { name: 'answered', by: karim.person.id, byName: 'Karim', text: 'Oui.', at },
  ] as const;
  const ids = old.map(() => randomUUID());
  await stage.storage.write(async (trx) => {
    for (const [index, state] of old.entries()) {
      await trx
        .insertInto('questions')
        .values({
          id: ids[index]!,
          session_id: sessionId,
          visitor_id: lea.person.id,
          key: randomUUID(),
          text: `Ancienne ${index} ?`,
          original: null,
          place_json: '{"kind":"step","id":"fusion"}',
          state: state.name,
          state_json: JSON.stringify(state),
          votes: 0,
          pinned: 0,
          reworded: 0,
          asked_at: at,
          approved_at: null,
          answered_at: state.name === 'answered' ? at : null,
          merged_into: null,
        })
        .execute();
    }
  });
  const [submitted, held, answered] = ids as [string, string, string];
  await sam.join(sessionId);
  for (const questionId of [submitted, held]) await sam.do('question:approve', { questionId });
  await zoe.join(sessionId);
  expect(zoe.snapshot!.questions.map((one) => [one.id, one.state.name])).toEqual(
    expect.arrayContaining([
      [submitted, 'approved'],
      [held, 'approved'],
      [answered, 'answered'],
    ]),
  );
  expect(await sam.do('question:undo', { sessionId })).toEqual({ questionId: held });
  sam.close();
});

describe('L78. A teacher sees and decides on the questions of their own class, and of no other', () => {
  it('in no entry, snapshot or answer', async () => {
    const roux = await stage.teacher('Mme Roux', fourth);
    const blanc = await stage.teacher('M. Blanc', fifth);
    const sam = await stage.staff('moderator', 'Sam');
    const sessionId = await meeting([roux, blanc, sam, lea, tom, zoe]);
    const asked = await ask(lea, sessionId, 'zqfourthclass zqwords ?');
    const fromNowhere = await ask(zoe, sessionId, 'zqnoclass zqwords ?');
    const { id: questionId } = asked;
    for (const [name, rest] of [
      ['question:approve', {}],
      ['question:refuse', { reason: 'other' }],
    ] as const) {
      expect(await blanc.refused(name, { questionId, ...rest } as never)).toBe('not-allowed');
    }
    expect(await blanc.refused('question:reword', { questionId, text: 'Autre ?' })).toBe('not-allowed');
    expect(await blanc.refused('question:undo', { sessionId })).toBe('nothing-to-undo');
    expect(await blanc.refused('live:sync', { sessionId, since: { desk: 0 } })).toBe('not-allowed');
    await blanc.do('live:sync', { sessionId, since: { class: 0, public: 0 } });
    await blanc.join(sessionId);
    expect(blanc.snapshot!.classroom).toEqual({ questions: [] });
    expect(blanc.snapshot!.desk).toBeNull();
    const heard = blanc.packets.join('\n');
    for (const hidden of ['zqfourthclass', 'zqnoclass', questionId, fromNowhere.id]) {
      expect(heard).not.toContain(hidden);
    }
    const own4 = roux.packets.join('\n');
    expect(own4).toContain('zqfourthclass');
    expect(own4).not.toContain('zqnoclass');
    // Pupils have no such log, whatever they ask for.
    expect(await tom.refused('live:sync', { sessionId, since: { class: 0 } })).toBe('not-allowed');
    for (const one of [roux, blanc, sam]) one.close();
  });

  it('what they missed they catch up with', async () => {
    const roux = await stage.teacher('Mme Roux', fourth);
    const sessionId = await meeting([lea]);
    await roux.join(sessionId);
    await roux.do('live:leave', { sessionId });
    const { id } = await ask(lea, sessionId);
    await roux.sync(sessionId);
    expect(inClass(roux, id)).toBeDefined();
    expect(roux.gap).toBe(false);
    roux.close();
  });
});

describe('L79. A question never waits unseen', () => {
  it('without its teacher it goes to the moderators, without anybody it is held and says so', async () => {
    const sam = await stage.staff('moderator', 'Sam');
    const sessionId = await meeting([lea]);
    const { id, state } = await ask(lea, sessionId);
    expect(state).toEqual({ name: 'held', because: 'nobody-there', awaits: 'moderator' });
    const masked = await ask(lea, sessionId, 'Mon numéro : 06 12 34 56 78 ?');
    expect(masked.state).toMatchObject({ name: 'held', because: 'contact-details' });

    await sam.join(sessionId);
    await vi.waitFor(() => expect(own(lea, id)?.state).toEqual({ name: 'submitted', awaits: 'moderator' }));
    expect(own(lea, masked.id)?.state).toMatchObject({ name: 'held', because: 'contact-details' });
    sam.close();
    await vi.waitFor(() => expect(own(lea, id)?.state).toMatchObject({ because: 'nobody-there' }), 6_000);

    const roux = await stage.teacher('Mme Roux', fourth);
    await roux.join(sessionId);
    await vi.waitFor(() => expect(own(lea, id)?.state).toEqual({ name: 'submitted', awaits: 'teacher' }));
    const alix = await stage.staff('moderator', 'Alix');
    await alix.join(sessionId);
    roux.close();
    await vi.waitFor(
      () => expect(atDesk(alix, id)).toEqual({ name: 'submitted', awaits: 'moderator' }),
      6_000,
    );
    await alix.do('question:approve', { questionId: id });
    alix.close();
  });
});

describe('L80. Among adults the organiser may do without approval', () => {
  it('a question is shown at once, with contact details it is held all the same', async () => {
    const sessionId = await meeting([zoe, karim], { audience: { kind: 'adults' }, moderation: 'off' });
    const { id, state } = await ask(zoe, sessionId);
    expect(state).toEqual({ name: 'approved' });
    await karim.settled(sessionId);
    expect(seen(karim, id)).toBeDefined();
    const masked = await ask(zoe, sessionId, 'Mon adresse : zoe@mail.fr ?');
    expect(masked.state).toMatchObject({ name: 'held', because: 'contact-details' });
  });

  it('a pupil of a class asks and votes in no session that is not for them', async () => {
    const sessionId = await meeting([zoe], { audience: { kind: 'adults' }, moderation: 'off' });
    const payload = { sessionId, key: randomUUID(), text: 'Pourquoi ?', place: null };
    expect(await lea.refused('question:ask', payload)).toBe('not-allowed');
    const { id: questionId } = await ask(zoe, sessionId);
    expect(await lea.refused('question:vote', { questionId })).toBe('not-allowed');
    const forPupils = await meeting([zoe], { moderation: 'off' });
    expect((await ask(zoe, forPupils)).state).toMatchObject({ name: 'held', because: 'nobody-there' });
  });
});
