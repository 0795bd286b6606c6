import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { ListeningPeer, SpeakingPeer } from '../../../tests/stage/voice-peer.ts';
import { createLogger } from '../ops/logger.ts';
import { embeddedRelay } from './embedded-relay.ts';
import type { Relay } from './relay.ts';

const LOCAL = { ports: null, address: '127.0.0.1' };
const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

async function relay(): Promise<Relay> {
  const one = await embeddedRelay(LOCAL, createLogger('silent'));
  ended.push(() => one.close());
  return one;
}

const never = () => undefined;

it('L172. what one speaker sends reaches each listener as it is, and a new listener gets a whole picture', async () => {
  const server = await relay();
  const speaker = await new SpeakingPeer().begin(
    async (offer) => (await server.speak('a', offer, never)).answer,
  );
  ended.unshift(() => speaker.end());
  await speaker.connected();
  const listeners = await Promise.all(
    [1, 2].map(() =>
      new ListeningPeer().begin(async (offer) => (await server.listen('a', offer, never)).answer),
    ),
  );
  ended.unshift(...listeners.map((one) => () => one.end()));
  for (const one of listeners) {
    await one.hears(25);
    expect(one.bytes.audio).toBe(one.packets.audio * 80);
    expect(one.bytes.video).toBe(one.packets.video * 1100);
    expect(one.packets.video).toBeGreaterThan(5);
  }
  await expect.poll(() => speaker.wholePictures, { timeout: 5_000 }).toBeGreaterThan(0);
  const before = speaker.wholePictures;
  await pause(1_100);
  const late = await new ListeningPeer().begin(
    async (offer) => (await server.listen('a', offer, never)).answer,
  );
  ended.unshift(() => late.end());
  await late.hears(5);
  await expect.poll(() => speaker.wholePictures, { timeout: 5_000 }).toBeGreaterThan(before);
});

it('L174. the speaker’s end ends every listener’s line', async () => {
  const server = await relay();
  let line: { close(): Promise<void> } | null = null;
  const speaker = await new SpeakingPeer().begin(async (offer) => {
    const opened = await server.speak('a', offer, never);
    line = opened;
    return opened.answer;
  });
  ended.unshift(() => speaker.end());
  const one = await new ListeningPeer().begin(
    async (offer) => (await server.listen('a', offer, never)).answer,
  );
  ended.unshift(() => one.end());
  await one.hears(5);
  await line!.close();
  await pause(300);
  const { audio } = one.packets;
  await pause(300);
  expect(one.packets.audio).toBe(audio);
  await expect(server.listen('a', 'v=0\r\n', never)).rejects.toMatchObject({ code: 'voice-silent' });
});
