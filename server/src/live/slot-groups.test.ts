import { randomUUID } from 'node:crypto';
import type { SessionPlan } from '@ville-usine/shared/live/session-plan';
import { GROUP_KEPT_MS } from '@ville-usine/shared/live/slot-group';
import type { SlotList } from '@ville-usine/shared/live/slot-wire';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let now = new Date();
const clock = { now: () => now };
const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};

let stage: LiveStage;
let camille: StaffActor;
let karim: StaffActor;
let roux: StaffActor;
let classId: string;

beforeAll(async () => {
  stage = await LiveStage.open({ clock });
  camille = await stage.staff('organiser', 'Camille');
  karim = await stage.staff('professional', 'Karim');
  classId = await stage.schoolClass('4e B');
  roux = await stage.teacher('Mme Roux', classId);
});
afterAll(() => stage.close());

const plan = (places: number): SessionPlan => ({
  kind: 'job-dating',
  title: { fr: 'Job dating' },
  sectorId: 'metallurgie',
  companyId: null,
  professionals: [karim.person.id],
  venue: 'hall',
  startsAt: new Date(now.getTime() + 3_600_000).toISOString(),
  endsAt: new Date(now.getTime() + 7_200_000).toISOString(),
  capacity: null,
  audience: { kind: 'everyone' },
  languages: ['fr'],
  moderation: 'before',
  slots: { minutes: 10, places },
});
const planned = async (places: number) =>
  (await camille.do('session:create', { key: randomUUID(), plan: plan(places) })).sessionId;
const people = (count: number, of?: string) =>
  Promise.all(Array.from({ length: count }, () => stage.visitor(of ? { classId: of } : {})));
const codeOf = (list: SlotList) => list.group?.code ?? '';

describe('L196. A group opens in a slot, and others join it by its word or as of the same class', () => {
  it('said aloud, however it is typed; each then knows who comes along', async () => {
    const sessionId = await planned(4);
    const [lea, tom, zoe] = (await people(3)) as [VisitorActor, VisitorActor, VisitorActor];
    await zoe.join(sessionId);
    const opened = await lea.do('group:open', { sessionId, slot: 2, size: 3 });
    expect(opened).toMatchObject({ taken: [0, 0, 3, 0, 0, 0], mine: 2 });
    expect(opened.group).toMatchObject({
      size: 3,
      members: [lea.person.pseudonym],
      leads: true,
      shut: false,
    });
    expect(codeOf(opened)).toMatch(/^[A-Z]+-[2-9]{2}$/);
    const typed = codeOf(opened).toLowerCase().replace('-', ' ');
    const joined = await tom.do('group:join', { sessionId, by: { code: typed } });
    expect(joined).toMatchObject({ taken: [0, 0, 3, 0, 0, 0], mine: 2 });
    expect(joined.group).toMatchObject({
      members: [lea.person.pseudonym, tom.person.pseudonym],
      leads: false,
    });
    await zoe.settled(sessionId);
    expect(zoe.snapshot?.slotsTaken).toEqual([0, 0, 3, 0, 0, 0]);
    expect(zoe.packets.join()).not.toContain(lea.person.pseudonym);
    expect(zoe.packets.join()).not.toContain(codeOf(opened));
    expect(await zoe.refused('group:join', { sessionId, by: { code: 'FORGE-99' } })).toBe('group-unknown');
    expect(await zoe.refused('group:join', { sessionId, by: { groupId: opened.group!.id } })).toBe(
      'group-unknown',
    );
  });

  it('of one’s own class without any word, and of no other', async () => {
    const sessionId = await planned(4);
    const [lea, tom] = (await people(2, classId)) as [VisitorActor, VisitorActor];
    const { group } = await lea.do('group:open', { sessionId, slot: 0, size: 2 });
    const { classGroups } = await tom.do('slot:list', { sessionId });
    expect(classGroups).toEqual([{ id: group!.id, slot: 0, by: lea.person.pseudonym, size: 2, members: 1 }]);
    const [other] = (await people(1, await stage.schoolClass('5e C'))) as [VisitorActor];
    expect(await other.do('slot:list', { sessionId })).not.toHaveProperty('classGroups');
    const by = { groupId: group!.id };
    expect(await other.refused('group:join', { sessionId, by })).toBe('group-unknown');
    expect(await tom.do('group:join', { sessionId, by })).toMatchObject({ mine: 0 });
  });

  it('whoever tries words one after another is told to wait', async () => {
    const sessionId = await planned(4);
    const [lea] = (await people(1)) as [VisitorActor];
    const tries = Array.from({ length: 12 }, () =>
      lea.send('group:join', { sessionId, by: { code: 'FORGE-99' } }),
    );
    const codes = (await Promise.all(tries)).map((reply) => (reply.ok ? 'ok' : reply.error.code));
    expect(codes.filter((code) => code === 'group-unknown')).toHaveLength(8);
    expect(codes.filter((code) => code === 'too-fast')).toHaveLength(4);
  });
});

describe('L197. A group’s places are kept for ten minutes, then those that are free are anybody’s', () => {
  it('by the server’s clock; everybody hears of it; who has joined keeps theirs', async () => {
    const sessionId = await planned(4);
    const [lea, tom, zoe] = (await people(3)) as [VisitorActor, VisitorActor, VisitorActor];
    await zoe.join(sessionId);
    const { group } = await lea.do('group:open', { sessionId, slot: 1, size: 4 });
    expect(Date.parse(group!.reservedUntil!) - now.getTime()).toBe(GROUP_KEPT_MS);
    await tom.do('group:join', { sessionId, by: { code: group!.code } });
    expect(await zoe.refused('slot:book', { sessionId, slot: 1 })).toBe('slot-full');
    later(GROUP_KEPT_MS);
    await vi.waitFor(() => expect(zoe.snapshot?.slotsTaken).toEqual([0, 2, 0, 0, 0, 0]), 8_000);
    expect((await lea.do('slot:list', { sessionId })).group).toMatchObject({ size: 2, reservedUntil: null });
    const [nina] = (await people(1)) as [VisitorActor];
    expect(await nina.do('group:join', { sessionId, by: { code: group!.code } })).toMatchObject({
      taken: [0, 3, 0, 0, 0, 0],
    });
    await zoe.do('slot:book', { sessionId, slot: 1 });
    const [late] = (await people(1)) as [VisitorActor];
    expect(await late.refused('group:join', { sessionId, by: { code: group!.code } })).toBe('slot-full');
  });

  it('a booking finds them free at the very moment, and nobody joins once the slot has begun', async () => {
    const sessionId = await planned(2);
    const [lea, tom] = (await people(2)) as [VisitorActor, VisitorActor];
    const { group } = await lea.do('group:open', { sessionId, slot: 0, size: 2 });
    later(GROUP_KEPT_MS);
    expect(await tom.do('slot:book', { sessionId, slot: 0 })).toMatchObject({ mine: 0 });
    await tom.do('slot:cancel', { sessionId });
    later(3_600_000);
    expect(await tom.refused('group:join', { sessionId, by: { code: group!.code } })).toBe('slot-begun');
    expect(await tom.refused('group:open', { sessionId, slot: 0, size: 2 })).toBe('slot-begun');
  });
});

describe('L198. Who leads a group shuts it or opens it again, and leaving passes that on', () => {
  it('shut, it takes nobody and keeps no free place', async () => {
    const sessionId = await planned(4);
    const [lea, tom, zoe] = (await people(3)) as [VisitorActor, VisitorActor, VisitorActor];
    const { group } = await lea.do('group:open', { sessionId, slot: 0, size: 4 });
    await tom.do('group:join', { sessionId, by: { code: group!.code } });
    expect(await tom.refused('group:shut', { sessionId, shut: true })).toBe('not-allowed');
    expect(await lea.do('group:shut', { sessionId, shut: true })).toMatchObject({
      taken: [2, 0, 0, 0, 0, 0],
      group: { shut: true, size: 2 },
    });
    expect(await zoe.refused('group:join', { sessionId, by: { code: group!.code } })).toBe('group-shut');
    await lea.do('slot:cancel', { sessionId });
    expect((await tom.do('slot:list', { sessionId })).group).toMatchObject({
      leads: true,
      members: [tom.person.pseudonym],
    });
    await tom.do('group:shut', { sessionId, shut: false });
    await zoe.do('group:join', { sessionId, by: { code: group!.code } });
    await tom.do('slot:cancel', { sessionId });
    await zoe.do('slot:book', { sessionId, slot: 3 });
    expect(
      await stage.storage.db
        .selectFrom('slot_groups')
        .selectAll()
        .where('session_id', '=', sessionId)
        .execute(),
    ).toEqual([]);
    expect((await zoe.do('slot:list', { sessionId })).taken).toEqual([0, 0, 0, 1, 0, 0]);
  });
});

describe('L199. A teacher books places for the class, which stay theirs; the professional sees who comes with whom', () => {
  it('as many as there are, changed and given back; the class joins them', async () => {
    const sessionId = await planned(4);
    const [lea] = (await people(1, classId)) as [VisitorActor];
    expect(await roux.do('group:hold', { sessionId, slot: 1, size: 3 })).toMatchObject({
      taken: [0, 3, 0, 0, 0, 0],
      held: [{ slot: 1, size: 3, members: [] }],
    });
    expect(await roux.refused('group:hold', { sessionId, slot: 1, size: 5 })).toBe('slot-full');
    expect(await lea.refused('group:hold', { sessionId, slot: 2, size: 2 })).toBe('not-allowed');
    expect(await karim.refused('group:hold', { sessionId, slot: 2, size: 2 })).toBe('not-allowed');
    const { classGroups } = await lea.do('slot:list', { sessionId });
    expect(classGroups).toMatchObject([{ slot: 1, by: 'Mme Roux', size: 3, members: 0 }]);
    await lea.do('group:join', { sessionId, by: { groupId: classGroups![0]!.id } });
    later(GROUP_KEPT_MS);
    const seen = await karim.do('slot:list', { sessionId });
    expect(seen.guests).toEqual([{ slot: 1, pseudonym: lea.person.pseudonym, group: classGroups![0]!.id }]);
    expect(seen.held).toMatchObject([{ slot: 1, size: 3, label: '4e B · Mme Roux' }]);
    expect(await roux.do('group:hold', { sessionId, slot: 1, size: 0 })).toMatchObject({
      taken: [0, 1, 0, 0, 0, 0],
    });
  });
});

type Step = {
  who: number;
  kind: 'open' | 'join' | 'book' | 'leave' | 'shut' | 'hold' | 'wait';
  slot: number;
  size: number;
};

it('L59. A slot of a job dating is never overbooked, whatever groups and people do, one after another and at once', async () => {
  const places = 3;
  const crowd = await people(5, classId);
  const step = fc.record<Step>({
    who: fc.nat(4),
    kind: fc.constantFrom('open', 'join', 'book', 'leave', 'shut', 'hold', 'wait'),
    slot: fc.nat(1),
    size: fc.integer({ min: 0, max: places }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), fc.boolean(), async (steps, atOnce) => {
      const sessionId = await planned(places);
      const act = async ({ who, kind, slot, size }: Step) => {
        const one = crowd[who]!;
        if (kind === 'open') await one.send('group:open', { sessionId, slot, size: Math.max(2, size) });
        if (kind === 'book') await one.send('slot:book', { sessionId, slot });
        if (kind === 'leave') await one.send('slot:cancel', { sessionId });
        if (kind === 'shut') await one.send('group:shut', { sessionId, shut: size > 1 });
        if (kind === 'hold') await roux.send('group:hold', { sessionId, slot, size });
        if (kind === 'wait') later(GROUP_KEPT_MS / 2);
        if (kind !== 'join') return;
        const { classGroups = [] } = await one.do('slot:list', { sessionId });
        const found = classGroups.find((group) => group.slot === slot);
        if (found) await one.send('group:join', { sessionId, by: { groupId: found.id } });
      };
      const check = async () => {
        const { taken, guests, held = [] } = await karim.do('slot:list', { sessionId });
        for (const [slot, count] of taken.entries()) {
          const here = (guests ?? []).filter((guest) => guest.slot === slot).length;
          expect(count).toBeLessThanOrEqual(places);
          expect(count).toBeGreaterThanOrEqual(here);
          const kept = held.filter((one) => one.slot === slot).reduce((sum, one) => sum + one.size, 0);
          expect(count).toBeGreaterThanOrEqual(kept);
        }
        const names = (guests ?? []).map((guest) => guest.pseudonym);
        expect(new Set(names).size).toBe(names.length);
      };
      if (atOnce) await Promise.all(steps.map(act));
      else for (const one of steps) await act(one);
      await check();
      for (const one of crowd) await one.do('slot:cancel', { sessionId });
      await roux.send('group:hold', { sessionId, slot: 0, size: 0 });
      await roux.send('group:hold', { sessionId, slot: 1, size: 0 });
      expect((await karim.do('slot:list', { sessionId })).taken).toEqual([0, 0, 0, 0, 0, 0]);
    }),
    { numRuns: 40 },
  );
}, 60_000);
