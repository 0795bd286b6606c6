import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveStage, type VisitorActor } from '../stage/live-stage.ts';

const ROOM = 50;
const PEOPLE = 300;

let stage: LiveStage;
beforeAll(async () => {
  stage = await LiveStage.open();
});
afterAll(() => stage.close());

async function fullRoom(capacity: number): Promise<string> {
  const sessionId = await stage.session('open');
  await stage.storage.write((trx) =>
    trx.updateTable('live_sessions').set({ capacity }).where('id', '=', sessionId).execute(),
  );
  return sessionId;
}

/** 0 is inside. */
async function knock(one: VisitorActor, sessionId: string): Promise<number> {
  const answer = await one.do('live:join', { sessionId });
  return 'waiting' in answer ? answer.waiting.place : 0;
}

describe('L60. Three hundred at the minute of the opening are all let in or given a place, none refused', () => {
  it('fifty are in, the others know their place, and each goes in as one leaves', async () => {
    const sessionId = await fullRoom(ROOM);
    const all: VisitorActor[] = [];
    for (let i = 0; i < PEOPLE; i += 50)
      all.push(...(await Promise.all(Array.from({ length: 50 }, () => stage.visitor()))));
    const places = await Promise.all(all.map((one) => knock(one, sessionId)));
    expect(places.filter((place) => place === 0)).toHaveLength(ROOM);
    expect(places.filter((place) => place > 0).sort((a, b) => a - b)).toEqual(
      Array.from({ length: PEOPLE - ROOM }, (_, i) => i + 1),
    );

    const at = (place: number) => all[places.indexOf(place)]!;
    const moved = at(2).next('live:place');
    const admitted = at(1).next('live:place');
    await at(0).do('live:leave', { sessionId });
    expect(await admitted).toEqual([{ sessionId, place: 0 }]);
    expect(await moved).toEqual([{ sessionId, place: 1 }]);
    expect(await knock(at(1), sessionId)).toBe(0);
  }, 60_000);

  it('who waits hears nothing of the session, and does not count as present', async () => {
    const sessionId = await fullRoom(1);
    const [inside, outside] = [await stage.visitor(), await stage.visitor()];
    expect(await knock(inside, sessionId)).toBe(0);
    expect(await knock(outside, sessionId)).toBe(1);
    expect(await outside.refused('live:sync', { sessionId, since: { public: 0 } })).toBe('session-full');
    const organiser = await stage.staff('organiser', 'Camille');
    const { present } = await organiser.join(sessionId);
    expect(present.visitors).toBe(1);
    await organiser.do('session:set-state', { sessionId, state: 'live' });
    await outside.send('live:leave', { sessionId: 'other' });
    expect(outside.events).toEqual([]);
  });

  it('a reload keeps the place, inside and in the queue', async () => {
    const sessionId = await fullRoom(1);
    const [first, second, third] = [await stage.visitor(), await stage.visitor(), await stage.visitor()];
    expect([
      await knock(first, sessionId),
      await knock(second, sessionId),
      await knock(third, sessionId),
    ]).toEqual([0, 1, 2]);
    first.close();
    second.close();
    const [firstAgain, secondAgain] = [await stage.connect(first.person), await stage.connect(second.person)];
    expect(await knock(secondAgain, sessionId)).toBe(1);
    expect(await knock(firstAgain, sessionId)).toBe(0);
  });

  it('after the end nobody waits any more', async () => {
    const sessionId = await fullRoom(1);
    const organiser = await stage.staff('organiser', 'Camille');
    await organiser.do('session:set-state', { sessionId, state: 'live' });
    const [inside, outside] = [await stage.visitor(), await stage.visitor()];
    await knock(inside, sessionId);
    expect(await knock(outside, sessionId)).toBe(1);
    const admitted = outside.next('live:place');
    await organiser.do('session:set-state', { sessionId, state: 'ended' });
    expect(await admitted).toEqual([{ sessionId, place: 0 }]);
  });
});
