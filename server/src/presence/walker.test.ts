import { readdirSync, readFileSync } from 'node:fs';
import { encodePose } from '@ville-usine/shared/presence/frame';
import type { Pose, ZoneId } from '@ville-usine/shared/presence/peer';
import { seatColumns } from '@ville-usine/shared/presence/seats';
import { ARRIVAL } from '@ville-usine/shared/world/layout';
import { PLACES, standAt, zoneOf } from '@ville-usine/shared/world/place';
import { TRAM_PLATFORM, TRAM_STOPS, TRAM_TRACK } from '@ville-usine/shared/world/tram-stops';
import { readWalk, type WalkFile } from '@ville-usine/shared/world/walk-file';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnownPlaces } from './known-places.ts';
import { isWithin } from './landings.ts';
import { type Walker, walker } from './walker.ts';

const start = { x: 0, z: 0, heading: 0, moving: false };
const at = (x: number, z = 0, moving = true) => encodePose({ x, z, heading: 0, moving });
/** Someone in a zone where the server saw them last a moment ago. */
const inZone = (zone: ZoneId, from: Pose = start, known = new KnownPlaces(() => 0)) =>
  walker(
    from,
    0,
    known.ground('lea', zone, () => []),
    0,
  );
const inCity = (from?: Pose) => inZone('city', from);
const length = (a: { x: number; z: number }, b: { x: number; z: number }) => Math.hypot(a.x - b.x, a.z - b.z);

describe('N4. Steps are believed as far as a person can run', () => {
  it('a walk is taken as it comes', () => {
    const one = inCity();
    for (let i = 1; i <= 50; i++) expect(one.step(at(i * 0.5), i * 100)).toBe(true);
    expect(one.pose).toMatchObject({ x: 25, moving: true });
  });

  it('whatever is sent, nobody gets on faster than that', () => {
    const anywhere = fc.record({
      x: fc.double({ min: -110, max: 110, noNaN: true }),
      z: fc.double({ min: -110, max: 110, noNaN: true }),
      afterMs: fc.integer({ min: 0, max: 5_000 }),
    });
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 40 }), (wishes) => {
        // Nowhere to be put: all of it has to be run.
        const one = walker(start, 0, { holds: () => true, landsAt: () => false }, 0);
        let [now, way] = [0, 0];
        for (const [i, { x, z, afterMs }] of wishes.entries()) {
          now += afterMs;
          const from = one.pose;
          one.step(at(x, z), now);
          one.catchUp(now);
          const made = length(from, one.pose);
          if (i > 0) expect(made).toBeLessThanOrEqual(24.01);
          way += made;
        }
        expect(way).toBeLessThanOrEqual(2.01 + (12 * now) / 1000);
      }),
    );
  });

  it('a flood is listened to at fifteen steps a second', () => {
    const one = inCity();
    let heard = 0;
    for (let i = 0; i < 2000; i++) if (one.step(at(i % 2), i)) heard += 1;
    expect(heard).toBeLessThanOrEqual(51);
  });
});

it('N5. What is no pose, or no change, moves nobody', () => {
  const one = inCity();
  for (const junk of [null, undefined, 7, {}, [], 'x', '********', 'A'.repeat(10_000)]) {
    expect(one.step(junk, 100)).toBe(false);
  }
  expect(one.step(encodePose(start), 100)).toBe(false);
  expect(one.pose).toEqual(start);
});

describe('N74. A jump is believed where one can be put, and nowhere else', () => {
  const far = { ...start, x: 100, z: 100 };
  const jumps = (one: Walker, to: { x: number; z: number }) => {
    one.step(encodePose({ heading: 0, moving: false, x: to.x, z: to.z }), 100);
    return length(one.pose, to) < 0.01;
  };
  it('to a place, from wherever', () => {
    for (const place of PLACES) {
      const zone = zoneOf(place);
      const from = zone === 'city' ? far : { ...start, z: -21 };
      expect(jumps(inZone(zone, from), standAt(place)), place).toBe(true);
    }
  });
  it('to a seat and up from it, onto the tram and off it', () => {
    for (const seat of seatColumns().flat()) {
      expect(jumps(inCity(far), seat)).toBe(true);
      expect(jumps(inCity(far), seat.stand)).toBe(true);
    }
    for (const { angle } of TRAM_STOPS)
      for (const [radius, aside] of [
        [TRAM_TRACK + 0.82, -1.6 / TRAM_TRACK],
        [TRAM_PLATFORM.radius + 0.7, 0.045],
      ] as const)
        expect(
          jumps(inCity(far), {
            x: Math.sin(angle + aside) * radius,
            z: Math.cos(angle + aside) * radius,
          }),
        ).toBe(true);
  });
  it('to where a teacher has them brought, for half a minute; beside their guide; and back to where they were', () => {
    let now = 0;
    const known = new KnownPlaces(() => now);
    const to = { x: -90, z: 60 };
    const place = { zone: 'city', heading: 0, ...to } as const;
    expect(jumps(inZone('city', start, known), to)).toBe(false);
    known.allow('lea', { ...place, room: 12, until: 30_000 });
    expect(jumps(inZone('city', start, known), { x: -90, z: 70 })).toBe(true);
    expect(jumps(inZone('city', start, known), { x: -90, z: 73 })).toBe(false);
    now = 30_000;
    expect(jumps(inZone('city', start, known), to)).toBe(false);
    known.allow('tom', { ...place, room: 12, until: 60_000 });
    expect(jumps(inZone('city', start, known), to)).toBe(false);
    const guided = known.ground('lea', 'city', () => [to]);
    expect(jumps(walker(start, 0, guided, 0), { x: -90, z: 65 })).toBe(true);
    known.remember('lea', 'city', { ...start, ...to });
    expect(jumps(inZone('city', start, known), to)).toBe(true);
  });
  it('nowhere else, and not twice within a second', () => {
    const anywhere = fc.record({
      x: fc.double({ min: -110, max: 110, noNaN: true }),
      z: fc.double({ min: -110, max: 110, noNaN: true }),
    });
    const landings = [
      ...PLACES.filter((place) => zoneOf(place) === 'city').map(standAt),
      ...seatColumns()
        .flat()
        .flatMap((seat) => [seat, seat.stand]),
    ];
    fc.assert(
      fc.property(anywhere, (to) => {
        fc.pre(Math.hypot(to.x, to.z) < 160 && length(to, far) > 30);
        fc.pre(Math.abs(Math.hypot(to.x, to.z) - TRAM_TRACK) > 10);
        fc.pre(landings.every((landing) => length(landing, to) > 5));
        expect(jumps(inCity(far), to)).toBe(false);
      }),
    );
    const one = inCity(far);
    expect(jumps(one, ARRIVAL)).toBe(true);
    expect(jumps(one, standAt('port'))).toBe(false);
    for (let now = 200; now <= 1_200; now += 100) one.catchUp(now);
    expect(length(one.pose, standAt('port'))).toBeLessThan(0.01);
  });
  it('whoever was never here comes from wherever they say, once', () => {
    const ground = new KnownPlaces().ground('lea', 'city', () => []);
    const one = walker({ ...ARRIVAL, moving: false }, 0, ground, null);
    expect(jumps(one, { x: -70, z: -100 })).toBe(true);
    one.step(at(70, 110), 3_000);
    expect(length(one.pose, { x: 70, z: 110 })).toBeGreaterThan(100);
  });
});

it('N75. Whoever walks, runs, is cut off for some seconds or goes somewhere by the map is believed at every step', () => {
  const leg = fc.oneof(
    fc.record({
      speed: fc.double({ min: 0, max: 6, noNaN: true }),
      turn: fc.double({ min: 0, max: 6.28, noNaN: true }),
      steps: fc.integer({ min: 1, max: 30 }),
      everyMs: fc.integer({ min: 80, max: 400 }),
      cutMs: fc.constantFrom(0, 0, 0, 1_000, 3_500),
    }),
    fc.record({ place: fc.constantFrom(...PLACES.filter((place) => zoneOf(place) === 'city')) }),
  );
  fc.assert(
    fc.property(fc.array(leg, { maxLength: 12 }), (legs) => {
      const one = inCity({ ...ARRIVAL, moving: false });
      let here = { x: ARRIVAL.x, z: ARRIVAL.z };
      let now = 0;
      for (const leg of legs) {
        if ('place' in leg) {
          here = standAt(leg.place);
          now += 1_100;
          one.step(at(here.x, here.z), now);
          expect(length(one.pose, here)).toBeLessThan(0.01);
          continue;
        }
        now += leg.cutMs;
        const goes = { x: Math.sin(leg.turn) * leg.speed, z: Math.cos(leg.turn) * leg.speed };
        for (let i = 0; i < leg.steps; i++) {
          const seconds = ((i === 0 ? leg.cutMs : 0) + leg.everyMs) / 1000;
          const next = { x: here.x + goes.x * seconds, z: here.z + goes.z * seconds };
          if (Math.hypot(next.x, next.z) < 160) here = next;
          now += leg.everyMs;
          one.step(at(here.x, here.z), now);
          expect(length(one.pose, here)).toBeLessThan(0.01);
        }
      }
    }),
  );
});

describe('N76. Nobody is outside the world', () => {
  it('a pose out there is no step', () => {
    const one = inCity({ ...start, x: 150 });
    expect(one.step(at(163), 5_000)).toBe(false);
    expect(one.pose.x).toBe(150);
    const inHall = inZone('hall:metallurgie', { ...start, x: 14 });
    expect(inHall.step(at(15.6), 5_000)).toBe(false);
    expect(inHall.step(at(15.4), 5_100)).toBe(true);
  });
  it('whatever is sent', () => {
    const wish = fc.record({
      x: fc.double({ min: -400, max: 400, noNaN: true }),
      z: fc.double({ min: -400, max: 400, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.constantFrom<ZoneId>('city', 'hall:eau'), fc.array(wish), (zone, wishes) => {
        const one = inZone(zone);
        for (const [i, { x, z }] of wishes.entries()) {
          one.step(at(x, z), i * 3_000);
          one.catchUp(i * 3_000 + 100);
          expect(isWithin(zone, one.pose)).toBe(true);
        }
      }),
    );
  });
  it('and within every hall’s walls everyone is in it', () => {
    const baked = new URL('../../../assets/baked/', import.meta.url);
    const halls = readdirSync(baked).filter((file) => /^hall-.*\.walk\.json$/.test(file));
    expect(halls.length).toBeGreaterThan(0);
    for (const file of halls) {
      const { segments } = readWalk(JSON.parse(readFileSync(new URL(file, baked), 'utf8')) as WalkFile);
      for (let i = 0; i < segments.length; i += 2)
        expect(isWithin('hall:metallurgie', { x: segments[i]!, z: segments[i + 1]! })).toBe(true);
    }
  });
});

describe('N77. What was cut of a step is run on: in the end everyone stands where they said to be', () => {
  it('however far', () => {
    const one = inCity();
    one.step(at(100, 20, false), 100);
    expect(one.pose).toMatchObject({ moving: true });
    expect(one.pose.x).toBeLessThan(4);
    for (let now = 200; now < 9_000; now += 100) one.catchUp(now);
    expect(one.pose).toEqual({ x: 100, z: 20, heading: 0, moving: false });
    expect(one.lags).toBe(false);
  });
  it('also when a whole burst of steps came too fast to be listened to', () => {
    const one = inCity();
    for (let i = 1; i <= 60; i++) one.step(at(i * 0.3), 6_000);
    for (let now = 6_100; now < 8_000; now += 100) one.catchUp(now);
    expect(one.pose.x).toBeCloseTo(18);
  });
});
