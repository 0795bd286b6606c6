import { randomUUID } from 'node:crypto';
import { TEACHER_ALONE_MS } from '@ville-usine/shared/live/route-question';
import type { SessionAudience } from '@ville-usine/shared/live/session';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let now = new Date();
const clock = { now: () => now };
const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};

let stage: LiveStage;
let classId: string;
let roux: StaffActor;
let sam: StaffActor;
let lea: VisitorActor;

beforeAll(async () => {
  stage = await LiveStage.open({ clock });
  classId = await stage.schoolClass('4e B');
  roux = await stage.teacher('Mme Roux', classId);
  sam = await stage.staff('moderator', 'Sam');
  lea = await stage.visitor({ classId });
});
afterAll(() => stage.close());

async function asked(audience?: SessionAudience) {
  const sessionId = await stage.session('live', [], audience ? { audience } : {});
  for (const one of [roux, sam, lea]) await one.join(sessionId);
  const payload = { sessionId, key: randomUUID(), text: 'Pourquoi ?', place: null };
  const { question } = await lea.do('question:ask', payload);
  await vi.waitFor(() => expect(roux.snapshot?.classroom?.questions).toHaveLength(1));
  return question.id;
}
const atDesk = (id: string) => sam.snapshot?.desk?.questions.find((one) => one.id === id)?.state;
const inClass = (id: string) => roux.snapshot?.classroom?.questions.find((one) => one.id === id)?.state;

describe('L202. A question its teacher lets wait for three minutes may be decided on by the moderators as well', () => {
  it('not before; then both see since when, and one of them decides', async () => {
    const questionId = await asked();
    const askedAt = now.toISOString();
    later(TEACHER_ALONE_MS - 1);
    expect(await sam.refused('question:approve', { questionId })).toBe('teacher-first');
    later(1);
    const late = { name: 'submitted', awaits: 'teacher', late: askedAt };
    await vi.waitFor(() => expect(atDesk(questionId)).toEqual(late), 8_000);
    await vi.waitFor(() => expect(inClass(questionId)).toEqual(late));
    expect(JSON.stringify(lea.snapshot?.own)).not.toContain('late');
    await sam.do('question:approve', { questionId });
    expect(await roux.refused('question:approve', { questionId })).toBe('question-moved-on');
  });

  it('the teacher may still read it first, and then it is as any other', async () => {
    const questionId = await asked();
    later(TEACHER_ALONE_MS);
    await vi.waitFor(() => expect(inClass(questionId)).toHaveProperty('late'), 8_000);
    await roux.do('question:approve', { questionId });
    await vi.waitFor(() =>
      expect(atDesk(questionId)).toEqual({ name: 'submitted', awaits: 'moderator', readBy: 'Mme Roux' }),
    );
  });

  it('in a session of one class it stays the teacher’s', async () => {
    const mine = await asked({ kind: 'classes', classIds: [classId] });
    const [first] = [inClass(mine)];
    const other = await asked();
    later(TEACHER_ALONE_MS);
    await vi.waitFor(() => expect(inClass(other)).toHaveProperty('late'), 8_000);
    const row = await stage.storage.db
      .selectFrom('questions')
      .select('state_json')
      .where('id', '=', mine)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(row.state_json)).toEqual(first);
  });
});
