import { lookFrom } from '@ville-usine/shared/people/look';
import { decodeFrame, encodePose } from '@ville-usine/shared/presence/frame';
import { GESTURES } from '@ville-usine/shared/presence/gesture';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { LiveStage, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
beforeAll(async () => {
  stage = await LiveStage.open();
});
afterAll(() => stage.close());

const step = (one: Actor, x: number, z: number) =>
  one.socket.emit('presence:step', encodePose({ x, z, heading: 0, moving: true }) as never);

describe('N8. Those in one zone see each other walk, and nobody from elsewhere', () => {
  it('arrivals, steps, departures', async () => {
    const [lea, zoe, elsewhere] = [await stage.visitor(), await stage.visitor(), await stage.visitor()];
    const karim = await stage.staff('professional', 'Karim');
    expect((await lea.do('presence:enter', { zone: 'city' })).peers).toEqual([]);
    await elsewhere.do('presence:enter', { zone: 'hall:metallurgie' });

    const arrives = lea.next('presence:joined');
    const { slot, peers } = await zoe.do('presence:enter', { zone: 'city' });
    expect(peers).toHaveLength(1);
    const { pseudonym, helmet, vest } = lea.person;
    expect(peers[0]).toMatchObject({ peer: { pseudonym, helmet, vest, kind: 'visitor' } });
    expect((await arrives)[0]).toMatchObject({ slot, pseudonym: zoe.person.pseudonym, kind: 'visitor' });

    const frame = lea.next('presence:frame');
    step(zoe, 1, 40);
    expect(decodeFrame((await frame)[0])).toEqual([
      { slot, pose: { x: 1, z: 40, heading: 0, moving: true } },
    ]);

    const joins = lea.next('presence:joined');
    await karim.do('presence:enter', { zone: 'city' });
    expect((await joins)[0]).toMatchObject({ pseudonym: 'Karim', kind: 'professional' });

    const left = lea.next('presence:left');
    zoe.close();
    expect((await left)[0]).toBe(slot);
    const moved = lea.next('presence:left');
    await karim.do('presence:enter', { zone: 'hall:metallurgie' });
    await moved;
    expect(elsewhere.packets.join('\n')).not.toContain('presence:frame');
    expect(elsewhere.packets.join('\n')).not.toContain(zoe.person.pseudonym);
  });

  it('a zone that does not exist cannot be entered', async () => {
    const lea = await stage.visitor();
    expect(await lea.refused('presence:enter', { zone: 'hall:nowhere' })).toBe('not-found');
    expect(await lea.refused('presence:enter', { zone: 'hall:../city' })).toBe('bad-request');
  });
});

describe('N20. One of six gestures is shown to the others in the zone, and nothing else', () => {
  it('reaches those here, under the slot they know, and not oneself or elsewhere', async () => {
    const [lea, zoe, elsewhere] = [await stage.visitor(), await stage.visitor(), await stage.visitor()];
    await lea.do('presence:enter', { zone: 'hall:metallurgie' });
    const { slot } = await zoe.do('presence:enter', { zone: 'hall:metallurgie' });
    await elsewhere.do('presence:enter', { zone: 'city' });
    const seen = lea.next('presence:gesture');
    expect(await zoe.do('presence:gesture', { gesture: 'wave' })).toEqual({});
    expect(await seen).toEqual([slot, 'wave']);
    await elsewhere.do('presence:leave', {});
    for (const one of [zoe, elsewhere]) expect(one.packets.join('\n')).not.toContain('presence:gesture');
  });

  it('an unknown gesture, a text with it, or one made nowhere is refused', async () => {
    const [lea, zoe] = [await stage.visitor(), await stage.visitor()];
    expect(await lea.refused('presence:gesture', { gesture: 'wave' })).toBe('not-found');
    await lea.do('presence:enter', { zone: 'city' });
    await zoe.do('presence:enter', { zone: 'city' });
    for (const wrong of [{ gesture: 'kick' }, { gesture: 'wave', text: 'Léa' }, { gesture: 7 }, null, 'wave'])
      expect(await lea.refused('presence:gesture', wrong as never)).toBe('bad-request');
    await zoe.do('presence:leave', {});
    expect(zoe.packets.join('\n')).not.toContain('presence:gesture');
  });
});

test('N21. Gestures are held to a pace over all of one person’s pages; the answer says how long to wait.', async () => {
  const lea = await stage.visitor();
  const tab = await stage.connect(lea.person);
  await lea.do('presence:enter', { zone: 'city' });
  await tab.do('presence:enter', { zone: 'city' });
  for (const gesture of GESTURES.slice(0, 3)) await lea.do('presence:gesture', { gesture });
  const refused = await tab.send('presence:gesture', { gesture: 'cheer' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'too-fast', retryAfter: expect.any(Number) } });
  const zoe = await stage.visitor();
  await zoe.do('presence:enter', { zone: 'city' });
  expect(await zoe.do('presence:gesture', { gesture: 'thumb' })).toEqual({});
});

test('N22. A look chosen while one is in the city is seen by the others at once, under the same slot.', async () => {
  const [lea, zoe] = [await stage.visitor(), await stage.visitor()];
  await lea.do('presence:enter', { zone: 'city' });
  const { slot } = await zoe.do('presence:enter', { zone: 'city' });
  const look = { ...lookFrom('Rotor Vif'), way: 'wheelchair' } as const;
  const dressed = lea.next('presence:dressed');
  await stage.patchVisit(zoe.person, { look, helmet: 'green' });
  expect((await dressed)[0]).toMatchObject({ slot, pseudonym: zoe.person.pseudonym, look, helmet: 'green' });
  const late = await stage.visitor();
  const { peers } = await late.do('presence:enter', { zone: 'city' });
  expect(peers.find(({ peer }) => peer.slot === slot)?.peer).toMatchObject({ look, helmet: 'green' });
});

test('N23. Who sits down is seen seated, also by those who come later.', async () => {
  const [lea, zoe] = [await stage.visitor(), await stage.visitor()];
  await lea.do('presence:enter', { zone: 'city' });
  const { slot } = await zoe.do('presence:enter', { zone: 'city' });
  const pose = { x: 2, z: 40, heading: 0, moving: false, seated: true };
  const frame = lea.next('presence:frame', (text) => decodeFrame(text).some((one) => one.slot === slot));
  zoe.socket.emit('presence:step', encodePose(pose) as never);
  expect(decodeFrame((await frame)[0]).find((one) => one.slot === slot)?.pose).toEqual(pose);
  const late = await stage.visitor();
  const { peers } = await late.do('presence:enter', { zone: 'city' });
  expect(peers.find(({ peer }) => peer.slot === slot)?.pose).toEqual(pose);
});

test('N71. Whoever goes through a door meets those of their own shard, and so does a second tab', async () => {
  const city = await LiveStage.open();
  const all = await Promise.all(Array.from({ length: 63 }, () => city.visitor()));
  for (const one of all) await one.do('presence:enter', { zone: 'city' });
  const [first, last] = [all[0]!, all[62]!];
  const tab = await city.connect(last.person);
  const { peers } = await tab.do('presence:enter', { zone: 'city' });
  expect(peers).toHaveLength(3);
  for (const one of [first, last]) await one.do('presence:enter', { zone: 'hall:metallurgie' });
  const { peers: beside } = await all[61]!.do('presence:enter', { zone: 'hall:metallurgie' });
  expect(beside.map(({ peer }) => peer.pseudonym)).toEqual([last.person.pseudonym]);
  expect(last.packets.join('\n')).not.toContain(first.person.pseudonym);
  await city.close();
}, 30_000);

test('N72. A group is read as a class’s code is, and nothing of what was typed travels', async () => {
  const city = await LiveStage.open();
  const all = await Promise.all(Array.from({ length: 61 }, () => city.visitor()));
  const [lea, tom] = all.splice(0, 2) as [VisitorActor, VisitorActor];
  for (const one of all) await one.do('presence:enter', { zone: 'city' });
  await lea.do('presence:enter', { zone: 'city', group: 'Forgé 42' });
  const late = await city.visitor();
  expect((await late.do('presence:enter', { zone: 'city', group: 'salut toi' })).peers).toEqual([]);
  expect((await tom.do('presence:enter', { zone: 'city', group: 'FORGE-42' })).peers).toHaveLength(60);
  expect(await tom.refused('presence:enter', { zone: 'city', group: 'x'.repeat(41) })).toBe('bad-request');
  for (const one of [lea, tom, late, all[0]!])
    expect(one.packets.join('\n')).not.toMatch(/forg[eé][ -]42|salut|public:/i);
  await city.close();
}, 30_000);

test('N78. Whoever comes back into a zone stands where they stood there last, until their first step', async () => {
  const [lea, zoe] = [await stage.visitor(), await stage.visitor()];
  await zoe.do('presence:enter', { zone: 'city' });
  await lea.do('presence:enter', { zone: 'city' });
  const seen = zoe.next('presence:frame', (text) => decodeFrame(text).some(({ pose }) => pose.x === -30));
  step(lea, -30, 50);
  await seen;
  lea.close();
  const again = await stage.connect(lea.person);
  const back = zoe.next('presence:joined');
  await again.do('presence:enter', { zone: 'city' });
  expect((await back)[1]).toEqual({ x: -30, z: 50, heading: 0, moving: false });
});
