/**
 * What one voice with its picture costs the server that passes it on: CPU of a process of its own with 1, 3 and 10
 * listeners, real packets over real UDP of this machine. `npm run bench:voice -w @ville-usine/tests`.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createLogger } from '../../server/src/ops/logger.ts';
import { embeddedRelay } from '../../server/src/voice/embedded-relay.ts';
import type { Line } from '../../server/src/voice/relay.ts';
import { ListeningPeer, SpeakingPeer } from '../stage/voice-peer.ts';

const MEASURED_S = 8;
type Asked = { id: number; kind: 'speak' | 'listen'; offer: string } | { id: number; kind: 'cpu' };

if (process.env['VOICE_CHILD']) await serve();
else await measure();

/** The child: the product's own relay and nothing else. */
async function serve(): Promise<void> {
  const relay = await embeddedRelay({ ports: null, address: '127.0.0.1' }, createLogger('silent'));
  const lines: Line[] = [];
  process.on('message', async (asked: Asked) => {
    if (asked.kind === 'cpu') process.send?.({ id: asked.id, answer: process.cpuUsage() });
    else {
      const line = await relay[asked.kind]('bench', asked.offer, () => undefined);
      lines.push(line);
      process.send?.({ id: asked.id, answer: line.answer });
    }
  });
  process.send?.({ id: 0, answer: 'ready' });
}

async function measure(): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), { env: { ...process.env, VOICE_CHILD: '1' } });
  await once(child, 'message');
  let asked = 0;
  const ask = <T>(question: object): Promise<T> => {
    asked += 1;
    const id = asked;
    child.send({ id, ...question });
    return new Promise((resolve) => {
      const hear = (message: { id: number; answer: T }) => {
        if (message.id !== id) return;
        child.off('message', hear);
        resolve(message.answer);
      };
      child.on('message', hear);
    });
  };
  const cpuMs = async () => {
    const { user, system } = await ask<NodeJS.CpuUsage>({ kind: 'cpu' });
    return (user + system) / 1000;
  };
  const speaker = await new SpeakingPeer().begin((offer) => ask({ kind: 'speak', offer }));
  const listeners: ListeningPeer[] = [];
  for (const count of [1, 3, 10]) {
    while (listeners.length < count) {
      listeners.push(await new ListeningPeer().begin((offer) => ask({ kind: 'listen', offer })));
    }
    for (const one of listeners) await one.hears(one.packets.audio + 25);
    const packets = () => listeners.reduce((sum, one) => sum + one.packets.audio + one.packets.video, 0);
    const [before, came] = [await cpuMs(), packets()];
    await pause(MEASURED_S * 1000);
    const used = ((await cpuMs()) - before) / (MEASURED_S * 10);
    const perSecond = (packets() - came) / MEASURED_S;
    console.log(
      `${count} listener(s): ${used.toFixed(1)} % of a core, ${Math.round(perSecond)} packets/s out`,
    );
  }
  for (const one of listeners) await one.end();
  await speaker.end();
  child.kill();
  process.exit(0);
}
