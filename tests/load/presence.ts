import { setTimeout as pause } from 'node:timers/promises';
import { encodePose } from '@ville-usine/shared/presence/frame';
import type { Child } from './child.ts';
import { Line, openLines } from './line.ts';
import { median } from './percentile.ts';

const ZONE = 50;
const ROUNDS = 3;

export type PresenceCost = { bytesAll: number; bytesSome: number; cpuRatio: number };

/** A zone of fifty at 10 Hz: bytes a second each receives, all or 30 % moving, and CPU against the bare server. */
export async function measurePresence(product: Child, bare: Child, seconds: number): Promise<PresenceCost> {
  const cookies = await product.ask('visitors', { count: ZONE });
  const inProduct = await openLines(ZONE, async (i) => {
    const line = await Line.product(product.url, cookies[i]!);
    await line.request('presence:enter', { zone: 'city' });
    return line;
  });
  const inBare = await openLines(ZONE, () => Line.bare(bare.url));
  // Both have compiled their code before they are compared, turn by turn.
  await walk(bare, inBare, ZONE, 1);
  await walk(product, inProduct, ZONE, 1);
  const ratios: number[] = [];
  const bytes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ofBare = await walk(bare, inBare, ZONE, seconds / ROUNDS);
    const ofProduct = await walk(product, inProduct, ZONE, seconds / ROUNDS);
    ratios.push(ofProduct.cpuUs / ofBare.cpuUs);
    bytes.push(ofProduct.bytes);
  }
  const some = await walk(product, inProduct, Math.round(ZONE * 0.3), seconds / ROUNDS);
  for (const line of [...inProduct, ...inBare]) line.close();
  return { bytesAll: median(bytes), bytesSome: some.bytes, cpuRatio: median(ratios) };
}

/** Lets the first `walkers` of them walk in circles; bytes a second of each line and the server's CPU. */
async function walk(child: Child, lines: Line[], walkers: number, seconds: number) {
  const before = lines.map((line) => line.bytes);
  const from = await child.ask('cpu', null);
  const startMs = performance.now();
  for (let tick = 0; performance.now() - startMs < seconds * 1000; tick++) {
    for (const [i, line] of lines.slice(0, walkers).entries()) {
      const angle = tick / 30 + i;
      const pose = { x: 20 * Math.cos(angle), z: 20 * Math.sin(angle), heading: angle, moving: true };
      line.send('presence:step', encodePose(pose));
    }
    await pause(Math.max(0, startMs + (tick + 1) * 100 - performance.now()));
  }
  const cpuUs = await child.ask('cpu', null);
  const took = (performance.now() - startMs) / 1000;
  const bytes = lines.reduce((sum, line, i) => sum + line.bytes - before[i]!, 0) / lines.length / took;
  return { bytes, cpuUs: cpuUs - from };
}
