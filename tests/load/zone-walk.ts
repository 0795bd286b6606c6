import { setTimeout as pause } from 'node:timers/promises';
import { decodeFrame, encodePose } from '@ville-usine/shared/presence/frame';
import type { Pose } from '@ville-usine/shared/presence/peer';
import type { Child } from './child.ts';
import type { Line } from './line.ts';

/** Someone who walks: a line, the zone it is in, the slot it has there. */
export type Walker = { line: Line; zone: number; slot: number };

/** What a walk cost and brought. */
export type Walk = {
  /** Bytes a second that reached each line. */
  bytes: number;
  /** CPU the server took, microseconds. */
  cpuUs: number;
  /** From a pose's leaving to its being read, by every tenth of the readers, milliseconds. */
  ages: number[];
  /** Poses that reached somebody, anybody, in whose zone nobody had sent them. */
  foreign: number;
};

const STEP_MS = 100;
/** So many of a zone's last poses are known, to tell how old one is that arrives: four seconds of fifty people. */
const KNOWN = 2_000;

/** Round a circle of their own, in a place of the city that no other zone has: a pose says who sent it. */
function poseOf({ zone, slot }: Walker, tick: number): Pose {
  const angle = tick / 30 + slot;
  const radius = 12 + slot / 10;
  return {
    x: (zone % 5) * 3 - 6 + radius * Math.cos(angle),
    z: 40 + Math.floor(zone / 5) * 3 + radius * Math.sin(angle),
    heading: angle,
    moving: true,
  };
}

const FRAME = '42["presence:frame","';

const signOf = (slot: number, { x, z }: Pose) =>
  (slot * 65_536 + Math.round(x * 100)) * 65_536 + Math.round(z * 100);

/** A zone's poses as they were sent, and the frames that came of them; everyone in it gets the same text. */
class ZoneRead {
  private readonly poses = new Map<number, number>();
  private readonly frames = new Map<string, { sentAt: number[]; foreign: number }>();

  sent(slot: number, pose: Pose, atMs: number): void {
    this.poses.set(signOf(slot, pose), atMs);
    if (this.poses.size > KNOWN) this.poses.delete(this.poses.keys().next().value!);
  }

  /** When the poses of a frame were sent, and how many of them nobody of this zone had sent. */
  read(text: string): { sentAt: number[]; foreign: number } {
    const known = this.frames.get(text);
    if (known) return known;
    const all = decodeFrame(text.slice(FRAME.length, -2)).map(({ slot, pose }) =>
      this.poses.get(signOf(slot, pose)),
    );
    const sentAt = all.filter((at) => at !== undefined);
    const read = { sentAt, foreign: all.length - sentAt.length };
    this.frames.set(text, read);
    if (this.frames.size > 20) this.frames.delete(this.frames.keys().next().value!);
    return read;
  }
}

/**
 * Lets `walking` of the walkers step ten times a second, each in a moment of their own as people do, while everyone reads
 * all that comes. `reads` is false for the bare server: its frames hold no pose of anybody.
 */
export async function walkZones(
  child: Child,
  walkers: readonly Walker[],
  { walking, seconds, reads }: { walking: (walker: Walker) => boolean; seconds: number; reads: boolean },
): Promise<Walk> {
  const ages: number[] = [];
  let foreign = 0;
  const zones = new Map<number, ZoneRead>();
  const zoneOf = (zone: number) => {
    const own = zones.get(zone) ?? new ZoneRead();
    zones.set(zone, own);
    return own;
  };
  for (const [i, { line, zone }] of walkers.entries())
    line.onEvent = (text) => {
      if (!reads || !text.startsWith(FRAME)) return;
      const read = zoneOf(zone).read(text);
      foreign += read.foreign;
      if (i % 10 !== 0) return;
      const now = performance.now();
      for (const at of read.sentAt) ages.push(now - at);
    };
  const who = walkers.filter(walking);
  const before = walkers.map(({ line }) => line.bytes);
  const from = await child.ask('cpu', null);
  const startMs = performance.now();
  let steps = 0;
  for (let ran = 0; ran < seconds * 1000; ran = performance.now() - startMs) {
    for (const due = (ran / STEP_MS) * who.length; steps < due; steps++) {
      const walker = who[steps % who.length]!;
      const pose = poseOf(walker, Math.floor(steps / who.length));
      zoneOf(walker.zone).sent(walker.slot, pose, performance.now());
      walker.line.send('presence:step', encodePose(pose));
    }
    await pause(2);
  }
  const took = (performance.now() - startMs) / 1000;
  const cpuUs = (await child.ask('cpu', null)) - from;
  // What is under way arrives before anybody stops reading.
  await pause(2 * STEP_MS);
  const bytes =
    walkers.reduce((sum, { line }, i) => sum + line.bytes - before[i]!, 0) / walkers.length / took;
  return { bytes, cpuUs, ages, foreign };
}
