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
  /** Poses of another zone that reached somebody, anybody. */
  foreign: number;
  /** Frames a second that each reader got; ten are due, and fewer come where the machine has no time for this. */
  frames: number;
};

const STEP_MS = 100;
/** So many of a zone's last poses are known, to tell how old one is that arrives: four seconds of fifty people. */
const KNOWN = 2_000;

/** Poses look where their zone's number is, in parts of a turn: one that got elsewhere is known by it. */
const headingOf = (zone: number) => (zone / 256) * 2 * Math.PI;

/** Round a circle of their own. */
function poseOf({ zone, slot }: Walker, tick: number): Pose {
  const angle = tick / 30 + slot;
  const radius = 12 + slot / 10;
  return {
    x: (zone % 5) * 3 - 6 + radius * Math.cos(angle),
    z: 40 + Math.floor(zone / 5) * 3 + radius * Math.sin(angle),
    heading: headingOf(zone),
    moving: true,
  };
}

const FRAME = '42["presence:frame","';

const signOf = (slot: number, { x, z }: Pose) =>
  (slot * 65_536 + Math.round(x * 100)) * 65_536 + Math.round(z * 100);

/** A zone's poses as they were sent, and the frames that came of them; everyone in it gets the same text. */
class ZoneRead {
  private readonly zone: number;
  private readonly poses = new Map<number, number>();
  private readonly frames = new Map<string, { sentAt: number[]; foreign: number }>();

  constructor(zone: number) {
    this.zone = zone;
  }

  sent(slot: number, pose: Pose, atMs: number): void {
    this.poses.set(signOf(slot, pose), atMs);
    if (this.poses.size > KNOWN) this.poses.delete(this.poses.keys().next().value!);
  }

  /** When the poses of a frame were sent, those of whoever lags left out, and how many are of another zone. */
  read(text: string): { sentAt: number[]; foreign: number } {
    const known = this.frames.get(text);
    if (known) return known;
    const frame = decodeFrame(text.slice(FRAME.length, -2));
    const sentAt = frame
      .map(({ slot, pose }) => this.poses.get(signOf(slot, pose)))
      .filter((at) => at !== undefined);
    const isForeign = ({ heading }: Pose) => Math.abs(heading - headingOf(this.zone)) > 1e-6;
    const read = { sentAt, foreign: frame.filter(({ pose }) => isForeign(pose)).length };
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
  let [foreign, frames] = [0, 0];
  const zones = new Map<number, ZoneRead>();
  const zoneOf = (zone: number) => {
    const own = zones.get(zone) ?? new ZoneRead(zone);
    zones.set(zone, own);
    return own;
  };
  for (const [i, { line, zone }] of walkers.entries())
    line.onEvent = (text) => {
      if (!reads || !text.startsWith(FRAME)) return;
      frames += 1;
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
  return { bytes, cpuUs, ages, foreign, frames: frames / walkers.length / took };
}
