import { buildWalls, freePlace } from '@ville-usine/shared/world/collide';
import { sightWalls } from '@ville-usine/shared/world/sight-walls';
import { readWalk, type WalkFile } from '@ville-usine/shared/world/walk-file';
import { beforeEach, expect, test } from 'vitest';
import baked from '../../../../assets/baked/hall-metallurgie.walk.json';
import { hostsHere, hostsSaid } from '../../presence/hosts.ts';
import { seesHost } from '../../presence/sees-host.ts';
import { DeskHosts, type Guest } from './desk-hosts.ts';
import { hostLook } from './host-look.ts';

const map = readWalk(baked as WalkFile);
const spot = map.spots.find(({ kind }) => kind === 'live')!;
const FAR = { x: 0, z: 18 };

const guest = (id: string, more: Partial<Guest> = {}): Guest => ({
  id,
  name: id,
  line: 'Professionnel · Fondeur',
  said: `${id}, fondeur`,
  look: hostLook(id, null),
  answering: false,
  answers: 0,
  ...more,
});

let desk: DeskHosts;
let now = 0;
/** Lets seconds go by in frames, with the visitor somewhere. */
const wait = (seconds: number, eye: { x: number; z: number }, calm = false) => {
  for (let t = 0; t < seconds; t += 0.05) {
    now += 50;
    desk.step(0.05, now, eye, calm);
  }
};

beforeEach(() => {
  now = 0;
  desk = new DeskHosts();
  desk.close();
  desk.standAt(map);
});

test('N47. Who is in the session stands behind the desk, on its floor, facing whoever comes to it', () => {
  desk.welcome([guest('Karim'), guest('Amina')], now);
  wait(2, FAR);
  const [karim, amina] = hostsHere();
  expect(hostsSaid()).toBe('Karim, fondeur ; Amina, fondeur');
  for (const host of [karim!, amina!]) {
    expect(host.y).toBeCloseTo(0.1, 2);
    expect(host.shown).toBe(1);
    const free = freePlace(buildWalls(map.segments), host.x, host.z, 0.2);
    expect(Math.hypot(free.x - host.x, free.z - host.z)).toBeLessThan(0.01);
    const ahead = { x: host.x - Math.sin(host.heading), z: host.z - Math.cos(host.heading) };
    const nearer = Math.hypot(ahead.x - spot.x, ahead.z - spot.z);
    expect(nearer).toBeLessThan(Math.hypot(host.x - spot.x, host.z - spot.z) - 0.8);
  }
  expect(Math.hypot(karim!.x - amina!.x, karim!.z - amina!.z)).toBeGreaterThan(1.5);
});

test('N48. A host greets a visitor who comes near, once, and is glad of each answer that is published', () => {
  let greeted = 0;
  desk.greets = () => greeted++;
  desk.welcome([guest('Karim')], now);
  wait(2, FAR);
  expect([greeted, hostsHere()[0]!.gesture]).toEqual([0, null]);
  wait(0.1, spot);
  expect(hostsHere()[0]!.gesture?.gesture).toBe('wave');
  wait(4, spot);
  wait(2, FAR);
  wait(4, spot);
  expect([greeted, hostsHere()[0]!.gesture]).toEqual([1, null]);
  desk.welcome([guest('Karim', { answers: 1 })], now);
  expect(hostsHere()[0]!.gesture?.gesture).toBe('thumb');
  wait(4, spot);
  desk.welcome([guest('Karim', { answers: 1 })], now);
  expect(hostsHere()[0]!.gesture).toBeNull();
});

test('N49. Who leaves the session leaves the desk within a second, at once where nothing is to move', () => {
  desk.welcome([guest('Karim'), guest('Amina')], now);
  wait(2, FAR);
  desk.welcome([guest('Amina')], now);
  wait(0.3, FAR);
  expect(hostsHere()[0]!.shown).toBeLessThan(1);
  wait(0.7, FAR);
  expect(hostsHere().map(({ name }) => name)).toEqual(['Amina']);
  desk.welcome([], now);
  wait(0.05, FAR, true);
  expect(hostsHere()).toEqual([]);
});

test('N47. Professionals look as at their stand, in their company’s colour', () => {
  const portrait = { gender: 'woman', skin: 4, hair: 'headscarf', helmet: false, glasses: false } as const;
  const look = hostLook('Amina', portrait, '#177a5b');
  expect(look.vest).toBe('#177a5b');
  expect(look).toEqual(hostLook('Amina', portrait, '#177a5b'));
  expect(hostLook('Rémi', { ...portrait, hair: 'bald' }).hair).toBe(hostLook('Rémi', portrait).skin);
});

test('N52. A host’s name is shown to who sees them across the desk, not through a wall or the screen', () => {
  desk.welcome([guest('Karim')], now);
  const [karim] = hostsHere();
  const walls = sightWalls(buildWalls(map.segments), 1.2);
  const { x, z, face } = spot;
  const from = (before: number, aside: number) => ({
    x: x + Math.sin(face) * before + Math.cos(face) * aside,
    z: z + Math.cos(face) * before - Math.sin(face) * aside,
  });
  for (const aside of [-2, 0, 2]) expect(seesHost(walls, from(1, aside), karim!)).toBe(true);
  // Behind the big screen, and at the far end of the hall behind the furnace and the mill.
  expect(seesHost(walls, from(-7.2, 0.5), karim!)).toBe(false);
  expect(seesHost(walls, { x: -9, z: -4 }, karim!)).toBe(false);
});
