import type { Helmet, Vest } from '@ville-usine/shared/people/person';
import { KEPT_SEATS } from '@ville-usine/shared/presence/seats';
import { HELMET_COLOURS, VEST_COLOURS } from '../../people/colours.ts';
import { AvatarCrowd, type Manner } from '../../presence/avatar-crowd.ts';
import { STRIDE } from '../../presence/avatar-gait.ts';
import { lookOf } from '../../presence/avatar-look.ts';
import { lottery } from '../lottery.ts';
import { offerTram } from '../tram/ride-tram.ts';
import { viewReach } from '../view-reach.ts';
import { goAndCome, type Walked } from './go-and-come.ts';
import { speaksNow } from './speaks-now.ts';
import { WORKERS } from './workers.ts';

const HELMETS = Object.keys(HELMET_COLOURS) as Helmet[];
const VESTS = Object.keys(VEST_COLOURS) as Vest[];

/** People who stand in small groups and talk, or walk round the plaza. */
const STROLLERS = 16;
/** Metres per second of a stroll. */
const PACE = 1.15;
/** Leg swing per metre. */
const SWING = 3.6;
/** From further away nobody is drawn, metres: a person is ten pixels high there. */
const SEEN = 95;

/** Places the people at a time in seconds, seen from the eye's place in metres. */
export type Stroll = (time: number, eye: { x: number; z: number }) => void;

/** Someone with a place in a group of so many, or on a ring of a radius; or on a seat of so many metres. */
type Person = {
  x: number;
  z: number;
  heading: number;
  radius: number;
  turn: number;
  seed: number;
  group: number;
  member: number;
  members: number;
  seat: number;
};

/** Groups of two to four on the plaza and before doors, two on a bench, walkers on rings; the same each time. */
function people(): Person[] {
  const next = lottery(99);
  const groups: [number, number, number][] = [
    [7.5, 28, 3],
    [-6.5, 29.5, 2],
    [-17, 27, 2],
    [19, 20, 2],
    [-2.6, 80, 2],
  ];
  const out: Person[] = [];
  for (const [group, [x, z, members]] of groups.entries())
    for (let member = 0; member < members; member++) {
      const a = (member / members) * 2 * Math.PI + x;
      // Each looks at the middle of the group; heading 0 looks to −z.
      const at = { x: x + Math.sin(a) * 0.85, z: z + Math.cos(a) * 0.85, heading: a };
      out.push({ ...at, radius: 0, turn: 0, seed: next() * 9, group, member, members, seat: 0 });
    }
  while (out.length < STROLLERS) {
    const radius = [18.2, 28.6, 30.4, 52, 54, 79.5][out.length % 6]!;
    const heading = next() * 2 * Math.PI;
    const alone = { group: 0, member: 0, members: 1, seat: 0 };
    out.push({ x: 0, z: 0, heading, radius, turn: next() < 0.5 ? 1 : -1, seed: next() * 9, ...alone });
  }
  const members = KEPT_SEATS.length;
  for (const [member, { x, y, z, heading }] of KEPT_SEATS.entries()) {
    // They sit half turned to one another.
    const turned = heading + (member === 0 ? -0.3 : 0.3);
    const talk = { group: groups.length, member, members, seat: y };
    out.push({ x, z, heading: turned, radius: 0, turn: 0, seed: next() * 9, ...talk });
  }
  return out;
}

/** The people of the city, in three draw calls: those who stroll and talk, and those at work. */
export function strollers(): { crowd: AvatarCrowd; move: Stroll } {
  const crowd = new AvatarCrowd();
  const list = people();
  const looks = list.map((_, i) =>
    lookOf({
      pseudonym: `habitant ${i}`,
      helmet: HELMETS[i % HELMETS.length]!,
      vest: VESTS[(i * 3) % VESTS.length]!,
      kind: 'visitor',
    }),
  );
  for (const [i, look] of [...looks, ...WORKERS.map(({ look }) => look)].entries()) crowd.dress(i, look);
  const manner: Manner = {};
  const walk = { phase: 0, stride: 0, seed: 0 };
  const at = { x: 0, y: 0, z: 0, heading: 0 };
  const way: Walked = { x: 0, z: 0, heading: 0, walked: 0, stride: 0 };

  const stroll = (p: Person, time: number) => {
    walk.seed = p.seed;
    delete manner.doing;
    manner.seat = p.seat;
    manner.seated = p.seat > 0 ? 1 : 0;
    if (p.radius > 0) {
      const a = p.heading + (p.turn * time * PACE) / p.radius;
      at.x = Math.sin(a) * p.radius;
      at.z = Math.cos(a) * p.radius;
      at.heading = a - (p.turn * Math.PI) / 2;
      walk.phase = time * PACE * SWING + p.seed;
      walk.stride = 0.8;
      return;
    }
    at.x = p.x;
    at.z = p.z;
    at.heading = p.heading;
    walk.phase = walk.stride = 0;
    const share = speaksNow(p.group, p.member, p.members, time);
    manner.doing = share > 0 ? 'talk' : 'listen';
    manner.weight = share > 0 ? share : 1;
    manner.time = time + p.seed;
  };

  const work = (index: number, time: number) => {
    const { x, z, heading, works, to, pace = 1 } = WORKERS[index]!;
    manner.doing = works;
    manner.weight = 1;
    manner.time = time + index * 2.7;
    manner.seated = 0;
    walk.seed = 2.1 + index * 1.9;
    if (to) goAndCome(way, { x, z }, to, pace, manner.time);
    at.x = to ? way.x : x;
    at.z = to ? way.z : z;
    at.heading = to ? way.heading : heading;
    walk.phase = to ? way.walked * STRIDE : 0;
    walk.stride = to ? way.stride * Math.min(0.8, pace) : 0;
  };

  const move: Stroll = (time, eye) => {
    crowd.begin(eye);
    const place = (height: number) => {
      manner.shown = Math.hypot(at.x - eye.x, at.z - eye.z) < SEEN * viewReach.share ? 1 : 0;
      crowd.place(at, walk, height, false, manner);
    };
    for (const [i, person] of list.entries()) {
      stroll(person, time);
      place(looks[i]!.height);
    }
    for (const [i, { look }] of WORKERS.entries()) {
      work(i, time);
      place(look.height);
    }
    crowd.end();
  };
  move(0, { x: 0, z: 0 });
  // The tram takes visitors from the moment there are people in the city.
  offerTram();
  return { crowd, move };
}
