import { randomUUID } from 'node:crypto';
import type { SessionPlan } from '@ville-usine/shared/live/session-plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveStage, type StaffActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let camille: StaffActor;
let karim: StaffActor;

beforeAll(async () => {
  stage = await LiveStage.open();
  camille = await stage.staff('organiser', 'Camille');
  karim = await stage.staff('professional', 'Karim');
});
afterAll(() => stage.close());

const plan = (places: number, change: Partial<SessionPlan> = {}): SessionPlan => ({
  kind: 'job-dating',
  title: { fr: 'Job dating' },
  sectorId: 'metallurgie',
  companyId: null,
  professionals: [karim.person.id],
  venue: 'hall',
  startsAt: '2031-11-26T13:00:00.000Z',
  endsAt: '2031-11-26T14:00:00.000Z',
  capacity: null,
  audience: { kind: 'everyone' },
  languages: ['fr'],
  moderation: 'before',
  slots: { minutes: 10, places },
  ...change,
});
const planned = async (places: number) =>
  (await camille.do('session:create', { key: randomUUID(), plan: plan(places) })).sessionId;

describe('L59. A slot of a job dating is never overbooked, and everyone has one at most', () => {
  it('of a hundred at once as many get it as there are places', async () => {
    const sessionId = await planned(4);
    const all = await Promise.all(Array.from({ length: 100 }, () => stage.visitor()));
    const replies = await Promise.all(all.map((one) => one.send('slot:book', { sessionId, slot: 2 })));
    expect(replies.filter((reply) => reply.ok)).toHaveLength(4);
    expect(replies.filter((reply) => !reply.ok && reply.error.code === 'slot-full')).toHaveLength(96);
    const { taken } = await camille.do('slot:list', { sessionId });
    expect(taken).toEqual([0, 0, 4, 0, 0, 0]);
  });

  it('another slot takes the place of the first; cancelling gives it to the next; all see how many are left', async () => {
    const sessionId = await planned(1);
    const [lea, tom] = [await stage.visitor(), await stage.visitor()];
    await tom.join(sessionId);
    expect(await lea.do('slot:book', { sessionId, slot: 0 })).toMatchObject({ mine: 0 });
    expect(await tom.refused('slot:book', { sessionId, slot: 0 })).toBe('slot-full');
    expect(await lea.do('slot:book', { sessionId, slot: 1 })).toEqual({
      taken: [0, 1, 0, 0, 0, 0],
      mine: 1,
      guests: null,
    });
    await lea.do('slot:cancel', { sessionId });
    await tom.do('slot:book', { sessionId, slot: 1 });
    await tom.settled(sessionId);
    expect(tom.snapshot?.slotsTaken).toEqual([0, 1, 0, 0, 0, 0]);
    expect(tom.gap).toBe(false);
  });

  it('the professional reads who comes, by pseudonym; visitors read of nobody else', async () => {
    const sessionId = await planned(2);
    const [lea, tom] = [await stage.visitor(), await stage.visitor()];
    await lea.do('slot:book', { sessionId, slot: 3 });
    expect((await karim.do('slot:list', { sessionId })).guests).toEqual([
      { slot: 3, pseudonym: lea.person.pseudonym },
    ]);
    expect(await tom.do('slot:list', { sessionId })).toEqual({
      taken: [0, 0, 0, 1, 0, 0],
      mine: null,
      guests: null,
    });
    expect(tom.packets.join()).not.toContain(lea.person.pseudonym);
  });

  it('staff book none, and what is no slot, over or elsewhere cannot be booked', async () => {
    const sessionId = await planned(2);
    const lea = await stage.visitor();
    expect(await karim.refused('slot:book', { sessionId, slot: 0 })).toBe('not-allowed');
    expect(await lea.refused('slot:book', { sessionId, slot: 6 })).toBe('not-found');
    expect(await lea.refused('slot:book', { sessionId: await stage.session(), slot: 0 })).toBe('not-found');
    const past = { startsAt: '2021-11-26T13:00:00.000Z', endsAt: '2021-11-26T14:00:00.000Z' };
    await camille.do('session:edit', { sessionId, plan: plan(2, past) });
    expect(await lea.refused('slot:book', { sessionId, slot: 0 })).toBe('session-closed');
    await camille.do('session:set-state', { sessionId, state: 'cancelled' });
    expect(await lea.refused('slot:book', { sessionId, slot: 0 })).toBe('session-closed');
  });

  it('no change of the plan takes a booked slot away', async () => {
    const sessionId = await planned(2);
    const lea = await stage.visitor();
    await lea.do('slot:book', { sessionId, slot: 5 });
    const shorter = plan(2, { endsAt: '2031-11-26T13:30:00.000Z' });
    expect(await camille.refused('session:edit', { sessionId, plan: shorter })).toBe('slots-booked');
    await lea.do('slot:cancel', { sessionId });
    await camille.do('session:edit', { sessionId, plan: shorter });
  });
});
