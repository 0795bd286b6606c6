import { decodeFrame, encodePose } from '@ville-usine/shared/presence/frame';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { LiveStage } from '../../../tests/stage/live-stage.ts';

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
