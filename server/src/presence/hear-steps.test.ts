import { decodeFrame, encodePose } from '@ville-usine/shared/presence/frame';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor, ActorOptions } from '../../../tests/stage/actor.ts';
import { LiveStage, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let watching: VisitorActor;
beforeAll(async () => {
  stage = await LiveStage.open();
  watching = await stage.visitor();
  await watching.do('presence:enter', { zone: 'city' });
});
afterAll(() => stage.close());

const step = (one: Actor, pose: unknown) => one.socket.emit('presence:step', pose as never);
const poseAt = (x: number) => encodePose({ x, z: 40, heading: 0, moving: true });

/** Someone in the city, and the names of what they send that goes the library's own way. */
async function walkerBy(transports: ActorOptions['transports']) {
  const one = await stage.visitor({ transports: transports! });
  const { slot } = await one.do('presence:enter', { zone: 'city' });
  const packets: string[] = [];
  stage.app.io.sockets.sockets.get(one.socket.id!)!.onAny((name: string) => packets.push(name));
  const seenAt = (x: number) =>
    watching.next('presence:frame', (text) =>
      decodeFrame(text).some((entry) => entry.slot === slot && entry.pose.x === x),
    );
  return { one, packets, seenAt };
}

test.for([
  { line: 'a WebSocket', transports: ['websocket'], direct: true },
  { line: 'a line that began by polling', transports: ['polling', 'websocket'], direct: true },
  { line: 'polling', transports: ['polling'], direct: false },
] as const)('N80. A step over $line is seen by the others', async ({ transports, direct }) => {
  const { one, packets, seenAt } = await walkerBy([...transports]);
  if (direct) await expect.poll(() => one.socket.io.engine.transport.name).toBe('websocket');
  const seen = seenAt(3);
  step(one, poseAt(3));
  await seen;
  expect(packets.includes('presence:step')).toBe(!direct);
});

test('N80. What looks like a step and is none moves nobody, and its line goes on', async () => {
  const { one, seenAt } = await walkerBy(['websocket']);
  const seen = seenAt(5);
  for (const wrong of ['????????', 'AAAAAAA', 'ééééé', '"', null, { length: 8 }]) step(one, wrong);
  step(one, poseAt(5));
  await seen;
  expect(one.socket.connected).toBe(true);
  await one.do('presence:leave', {});
});
