import { BufferAttribute, type Group, type Mesh, Vector3 } from 'three';
import { lightOutdoors } from '../../../presence/avatar-light.ts';
import { frameDrawn } from '../../frame-drawn.ts';
import { ORDER, onFrame } from '../../frame-loop.ts';
import { AIR, hourUniforms, MOOD_NAMES, TINTS, triple } from '../light.ts';
import { floorMap } from './floor-map.ts';
import type { Hour } from './hour-of-clock.ts';
import { lightLamps } from './light-lamps.ts';
import { MOODS } from './moods.ts';
import { plainCodes } from './plain-codes.ts';
import type { BakedHour } from './read-hour.ts';

/** How long the light turns, seconds. */
const TURNS_FOR = 1.1;
/** Meshes whose tints are written in one frame. */
const MESHES_A_FRAME = 6;

/** What an hour needs beside its mood; the golden one needs nothing baked. */
export type HourLight = { hour: Hour; baked: BakedHour | null; floor: CanvasImageSource };

/** Turns the city's light from one hour into another. Two hours are held at a time, in two slots. */
export class TurnLight {
  private readonly city: Group;
  /** What each slot holds; null while it is filled, or when that failed. */
  private readonly slots: [HourLight | null, HourLight | null];
  private filling: HourLight | null = null;
  private shown: 0 | 1 = 0;
  private lampsLit = false;

  /** `golden` is what the city begins with. */
  constructor(city: Group, golden: HourLight) {
    this.city = city;
    this.slots = [golden, golden];
    lightOutdoors(AIR);
  }

  get hour(): Hour {
    return this.slots[this.shown]!.hour;
  }

  /** Throws when the baked light belongs to another city. Resolves once the light has turned; at once if `calm`. */
  async to(next: HourLight, calm: boolean): Promise<void> {
    const free = this.shown === 0 ? 1 : 0;
    if (this.slots[free] !== next) {
      this.slots[free] = null;
      this.filling = next;
      try {
        await this.fill(free, next);
        this.slots[free] = next;
      } finally {
        this.filling = null;
      }
    }
    await this.turn(free, next.hour, calm);
    this.shown = free;
  }

  /** Gives a mesh that came to stand later the light that the others have. */
  dress(mesh: Mesh): void {
    for (const slot of [0, 1] as const) {
      const held = this.slots[slot] ?? this.filling;
      if (held?.baked) lightMesh(mesh, slot, held.baked);
    }
  }

  private async fill(slot: 0 | 1, { baked, floor }: HourLight): Promise<void> {
    if (baked) {
      const meshes = this.meshes();
      for (const [name, codes] of baked.codes) {
        const count = meshes.get(name)?.geometry.attributes.position?.count;
        if (count !== undefined && count !== codes.length)
          throw new Error(`${name}: light of another shape.`);
      }
      let written = 0;
      for (const mesh of meshes.values()) {
        if (!lightMesh(mesh, slot, baked)) continue;
        if (++written % MESHES_A_FRAME === 0) await frameDrawn();
      }
      const glows = this.city.getObjectByName('glows') as Mesh | undefined;
      if (baked.lamps.length && !this.lampsLit && glows) {
        lightLamps(glows, baked.lamps);
        this.lampsLit = true;
      }
    }
    const tints = (slot ? hourUniforms.uTintB : hourUniforms.uTintA).value;
    for (let i = 0; i < TINTS; i++) (baked?.tints[i] ?? ONE).toArray(tints, i * 3);
    await frameDrawn();
    const other = this.slots[slot ? 0 : 1]!.floor;
    const map = floorMap(slot ? [other, floor] : [floor, other]);
    await frameDrawn();
    hourUniforms.uLight.value?.dispose();
    hourUniforms.uLight.value = map;
    await frameDrawn();
  }

  private meshes(): Map<string, Mesh> {
    const all = new Map<string, Mesh>();
    this.city.traverse((thing) => 'isMesh' in thing && all.set(thing.name, thing as Mesh));
    return all;
  }

  private turn(slot: 0 | 1, hour: Hour, calm: boolean): Promise<void> {
    const from = MOOD_NAMES.map((name) => AIR[name].clone());
    const to = MOOD_NAMES.map((name) => triple(MOODS[hour], name));
    const show = (share: number) => {
      const k = share * share * (3 - 2 * share);
      hourUniforms.uTurn.value = slot ? k : 1 - k;
      for (const [i, name] of MOOD_NAMES.entries()) AIR[name].lerpVectors(from[i]!, to[i]!, k);
      AIR.toSun.normalize();
      lightOutdoors(AIR);
    };
    if (calm) {
      show(1);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      let share = 0;
      const stop = onFrame(ORDER.zone, (dt) => {
        share = Math.min(1, share + dt / TURNS_FOR);
        show(share);
        if (share < 1) return;
        stop();
        resolve();
      });
    });
  }
}

const ONE = new Vector3(1, 1, 1);

/** Lights a mesh by its baked numbers, a plain volume without any; false where the hour has none for it. */
function lightMesh(mesh: Mesh, slot: 0 | 1, { codes, tints, mean }: BakedHour): boolean {
  const count = mesh.geometry.attributes.position!.count;
  const own = mesh.name.startsWith('plain-') ? plainCodes(mesh, tints, mean) : joined(codes, mesh.name);
  if (own?.length !== count) return false;
  writeCodes(mesh, slot, own);
  return true;
}

/** The numbers of a mesh, one part after the other where its name has several. */
function joined(codes: BakedHour['codes'], name: string): Uint8Array | undefined {
  if (!name.includes('+')) return codes.get(name);
  return Uint8Array.from(name.split('+').flatMap((part) => [...(codes.get(part) ?? [])]));
}

/** Both slots' numbers travel in one attribute of four bytes a vertex. */
function writeCodes({ geometry }: Mesh, slot: 0 | 1, codes: Uint8Array): void {
  let hours = geometry.attributes.hours as BufferAttribute | undefined;
  if (!hours) {
    hours = new BufferAttribute(new Uint8Array(codes.length * 4), 4);
    geometry.setAttribute('hours', hours);
  }
  const array = hours.array as Uint8Array;
  for (let i = 0; i < codes.length; i++) array[i * 4 + slot] = codes[i]!;
  hours.needsUpdate = true;
}
