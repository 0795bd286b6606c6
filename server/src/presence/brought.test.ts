import { randomUUID } from 'node:crypto';
import { arcPlace, focusOf } from '@ville-usine/shared/class-visit/tour-places';
import type { HttpReplies } from '@ville-usine/shared/http';
import { decodeFrame, encodePose } from '@ville-usine/shared/presence/frame';
import type { Pose } from '@ville-usine/shared/presence/peer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../tests/stage/actor.ts';
import { LiveStage } from '../../../tests/stage/live-stage.ts';
import { visitPlan } from '../../../tests/stage/visit-plan.ts';

let stage: LiveStage;
beforeAll(async () => {
  stage = await LiveStage.open();
});
afterAll(() => stage.close());

const stands = (one: Actor, x: number, z: number, heading = 0) =>
  one.socket.emit('presence:step', encodePose({ x, z, heading, moving: false }) as never);
/** What another sees first of someone who moves. */
const seen = async (by: Actor, slot: number): Promise<Pose> => {
  const of = (text: string) => decodeFrame(text).find((one) => one.slot === slot)?.pose;
  return of((await by.next('presence:frame', (text) => of(text) !== undefined))[0])!;
};

test('N74. A pupil who is brought to their class is seen there at once; whoever only says so is seen running', async () => {
  const token = randomUUID();
  const answer = await stage.http(null, '/api/class-visits', {
    token,
    plan: visitPlan({ stops: [{ kind: 'quiz', of: 'metallurgie', minutes: 15 }] }),
  });
  const { visit } = (await answer.json()) as HttpReplies['POST /api/class-visits'];
  const [guide, lea] = [await stage.visitor(), await stage.visitor()];
  await guide.do('guide:enter', { token });
  await guide.do('presence:enter', { zone: 'city' });
  stands(guide, -90, 60);
  await stage.http(lea.person, '/api/visit/class', { code: visit.code });
  await lea.do('tour:join', {});
  const { slot } = await lea.do('presence:enter', { zone: 'city' });
  const arrives = seen(guide, slot);
  stands(lea, 40, 40);
  await arrives;

  const cut = seen(guide, slot);
  stands(lea, -70, 90);
  const { x, moving } = await cut;
  expect(moving).toBe(true);
  expect(x).toBeGreaterThan(10);

  const brought = lea.next('tour:brought');
  await guide.do('guide:bring', { pupilId: lea.person.id });
  const [{ goal, index, of }] = await brought;
  // The guide goes on meanwhile: it is the bringing that is believed, not the company.
  stands(guide, 0, 40);
  const own = arcPlace(goal.place, focusOf(goal.place, null), index, of);
  const there = guide.next('presence:frame', (text) =>
    decodeFrame(text).some(
      (one) =>
        one.slot === slot && !one.pose.moving && Math.hypot(one.pose.x - own.x, one.pose.z - own.z) < 0.1,
    ),
  );
  const sentAt = Date.now();
  stands(lea, own.x, own.z, own.heading);
  await there;
  // Running there would take ten seconds.
  expect(Date.now() - sentAt).toBeLessThan(5_000);
});
