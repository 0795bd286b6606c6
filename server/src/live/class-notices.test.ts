import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';
import { exportClass } from './class-records.ts';
import { purgeVisitor } from './purge.ts';

let stage: LiveStage;
let sam: StaffActor;
let roux: StaffActor;
let blanc: StaffActor;
let lea: VisitorActor;
let tom: VisitorActor;
let classId: string;
let sessionId: string;

beforeEach(async () => {
  stage = await LiveStage.open();
  sam = await stage.staff('moderator', 'Sam');
  classId = await stage.schoolClass('4e B');
  roux = await stage.teacher('Mme Roux', classId);
  blanc = await stage.teacher('M. Blanc', await stage.schoolClass('5e C'));
  sessionId = await stage.session('live');
  lea = await stage.visitor({ classId });
  tom = await stage.visitor();
  for (const one of [sam, lea, tom]) await one.join(sessionId);
});
afterEach(() => stage.close());

async function ask(by: VisitorActor, text: string): Promise<string> {
  return (await by.do('question:ask', { sessionId, key: randomUUID(), text, place: null })).question.id;
}
const refuse = (questionId: string, tellTeacher?: boolean) =>
  sam.do('question:refuse', {
    questionId,
    reason: 'contact-details',
    ...(tellTeacher === undefined ? {} : { tellTeacher }),
  });
const noticesOf = async (teacher: StaffActor) => (await teacher.do('class:notices', {})).notices;

describe('L204. A refusal of which a moderator tells the teachers is read by those of its author’s class, and by nobody else', () => {
  it('which question, under its pseudonym and masked, why, when and by whom', async () => {
    await refuse(await ask(lea, 'Mon numéro est le 06 12 34 56 78 ?'), true);
    const [notice, ...more] = await noticesOf(roux);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      question: 'Mon numéro est le ••• ?',
      pseudonym: lea.person.pseudonym,
      reason: 'contact-details',
      byName: 'Sam',
      undoneAt: null,
      read: null,
    });
    expect(await noticesOf(blanc)).toEqual([]);
    expect(await blanc.refused('class:read-notice', { noticeId: notice!.id })).toBe('not-found');
    for (const one of [sam, lea]) expect(await one.refused('class:notices', {})).toBe('not-allowed');
  });

  it('marked as read once, by one of them', async () => {
    await refuse(await ask(lea, 'Une moquerie'), true);
    const second = await stage.teacher('M. Petit', classId);
    const noticeId = (await noticesOf(roux))[0]!.id;
    await roux.do('class:read-notice', { noticeId });
    const read = (await noticesOf(second))[0]!.read;
    expect(read).toMatchObject({ byName: 'Mme Roux' });
    await second.do('class:read-notice', { noticeId });
    expect((await noticesOf(second))[0]!.read).toEqual(read);
  });

  it('nothing where the moderator does not say so, and nothing of a visitor without a class', async () => {
    await refuse(await ask(lea, 'Hors sujet ?'));
    await refuse(await ask(lea, 'Encore ?'), false);
    expect(await noticesOf(roux)).toEqual([]);
    const alone = await ask(tom, 'Une moquerie');
    const payload = { questionId: alone, reason: 'hurtful', tellTeacher: true } as const;
    expect(await sam.refused('question:refuse', payload)).toBe('no-class');
    await sam.do('question:approve', { questionId: alone });
    await sam.settled(sessionId);
    expect(sam.snapshot!.desk!.journal.map(({ act }) => act)).toEqual(['refuse', 'refuse', 'approve']);
  });
});

describe('L205. The telling is in the journal with its refusal; taking the refusal back is said in it', () => {
  it('both or neither, and once more after another refusal', async () => {
    const id = await ask(lea, 'Une moquerie');
    await refuse(id, true);
    await sam.do('question:undo', { sessionId });
    await sam.settled(sessionId);
    const acts = () =>
      sam.snapshot!.desk!.journal.map(({ act, undone }) => (undone ? `${act}, undone` : act));
    expect(acts()).toEqual(['refuse, undone', 'tell-teacher', 'undo']);
    expect((await noticesOf(roux))[0]!.undoneAt).not.toBeNull();
    await refuse(id, true);
    expect((await noticesOf(roux)).map(({ undoneAt }) => undoneAt === null).sort()).toEqual([false, true]);
    expect(await sam.refused('question:refuse', { questionId: id, reason: 'other', tellTeacher: true })).toBe(
      'question-moved-on',
    );
    expect(await noticesOf(roux)).toHaveLength(2);
  });
});

it('L206. What teachers were told is given out and erased with its pupil', async () => {
  await refuse(await ask(lea, 'Une moquerie'), true);
  const { visitors } = await exportClass(stage.storage.db, classId, new Date());
  expect(visitors.map(({ notices }) => notices)).toMatchObject([
    [{ reason: 'contact-details', readAt: null }],
  ]);
  const at = new Date().toISOString();
  await stage.storage.write((trx) => purgeVisitor(trx, () => undefined, at, lea.person.id, 'keep'));
  expect(await stage.storage.db.selectFrom('class_notices').selectAll().execute()).toEqual([]);
  expect(await noticesOf(roux)).toEqual([]);
});
