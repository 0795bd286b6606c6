import type { Helmet, Vest } from '@ville-usine/shared/people/person';
import { HELMET_COLOURS, VEST_COLOURS } from '../../people/colours.ts';
import { AvatarCrowd, type Manner, shapesAhead } from '../../presence/avatar-crowd.ts';
import { STRIDE } from '../../presence/avatar-gait.ts';
import { lookOf } from '../../presence/avatar-look.ts';
import { frameDrawn } from '../frame-drawn.ts';
import { inSlices } from '../in-slices.ts';
import { walkAmong } from '../people/among-people.ts';
import { offerTram } from '../tram/ride-tram.ts';
import { viewReach } from '../view-reach.ts';
import { goAndCome, type Walked } from './go-and-come.ts';
import { isAhead, visitorAhead } from './in-the-way.ts';
import { type Inhabitant, inhabitants } from './inhabitants.ts';
import { onStage } from './on-stage.ts';
import { OwnTime } from './own-time.ts';
import { speaksNow } from './speaks-now.ts';
import { WORKERS } from './workers.ts';

const HELMETS = Object.keys(HELMET_COLOURS) as Helmet[];
const VESTS = Object.keys(VEST_COLOURS) as Vest[];

/** Metres per second of a stroll. */
const PACE = 1.15;
/** Leg swing per metre. */
const SWING = 3.6;
/** From further away nobody is drawn, metres: a person is ten pixels high there. */
const SEEN = 95;

type Eye = { x: number; z: number };

/** Places the people at a time in seconds, seen from the eye's place in metres. */
export type Stroll = (time: number, eye: Eye) => void;

/** One of them as they are placed in a frame; those who walk have a time of their own. */
type Placed = { x: number; y: number; z: number; heading: number; own: OwnTime | null };

/**
 * The people of the city, in three draw calls: those who stroll and talk, and those at work. Places them for the first time
 * a slice a frame.
 */
export async function strollers(): Promise<{ crowd: AvatarCrowd; move: Stroll }> {
  await shapesAhead();
  const crowd = new AvatarCrowd();
  await frameDrawn();
  const list = inhabitants();
  const looks = list.map((_, i) =>
    lookOf({
      pseudonym: `habitant ${i}`,
      helmet: HELMETS[i % HELMETS.length]!,
      vest: VESTS[(i * 3) % VESTS.length]!,
      kind: 'visitor',
    }),
  );
  looks.push(...WORKERS.map(({ look }) => look));
  for (const [i, look] of looks.entries()) crowd.dress(i, look);
  const placed: Placed[] = [...list.map(({ radius }) => radius > 0), ...WORKERS.map(({ to }) => !!to)].map(
    (walks) => ({ x: 0, y: 0, z: 0, heading: 0, own: walks ? new OwnTime() : null }),
  );
  const walkers = placed.filter(({ own }) => own);
  const manner: Manner = {};
  const walk = { phase: 0, stride: 0, seed: 0 };
  const way: Walked = { x: 0, z: 0, heading: 0, walked: 0, stride: 0 };

  const stroll = (p: Inhabitant, at: Placed, now: number) => {
    walk.seed = p.seed;
    delete manner.doing;
    manner.seat = p.seat;
    manner.seated = p.seat > 0 ? 1 : 0;
    if (at.own) {
      const time = at.own.at(now);
      const a = p.heading + (p.turn * time * PACE) / p.radius;
      at.x = Math.sin(a) * p.radius;
      at.z = Math.cos(a) * p.radius;
      at.heading = a - (p.turn * Math.PI) / 2;
      walk.phase = time * PACE * SWING + p.seed;
      walk.stride = 0.8 * at.own.pace;
      return;
    }
    at.x = p.x;
    at.z = p.z;
    at.heading = p.heading;
    walk.phase = walk.stride = 0;
    const share = speaksNow(p.group, p.member, p.members, now);
    manner.doing = share > 0 ? 'talk' : 'listen';
    manner.weight = share > 0 ? share : 1;
    manner.time = now + p.seed;
  };

  const work = (index: number, at: Placed, now: number) => {
    const { x, z, heading, works, to, pace = 1 } = WORKERS[index]!;
    manner.doing = works;
    manner.weight = 1;
    manner.time = (at.own?.at(now) ?? now) + index * 2.7;
    manner.seated = 0;
    walk.seed = 2.1 + index * 1.9;
    if (to) goAndCome(way, { x, z }, to, pace, manner.time);
    at.x = to ? way.x : x;
    at.z = to ? way.z : z;
    at.heading = to ? way.heading : heading;
    walk.phase = to ? way.walked * STRIDE : 0;
    walk.stride = to ? way.stride * Math.min(0.8, pace) * at.own!.pace : 0;
  };

  /** Has those who walk wait for whoever stands before them. */
  const giveWay = (at: Placed, walking: boolean, dt: number) => {
    if (!at.own) return;
    const barred =
      walking &&
      (visitorAhead(at, at.heading) || walkers.some((one) => one !== at && isAhead(at, at.heading, one)));
    at.own.wait(barred, dt);
  };

  const place = (i: number, time: number, dt: number, eye: Eye) => {
    const at = placed[i]!;
    const worker = i - list.length;
    if (worker < 0) stroll(list[i]!, at, time);
    else work(worker, at, time);
    giveWay(at, worker < 0 || way.stride > 0, dt);
    manner.shown = Math.hypot(at.x - eye.x, at.z - eye.z) < SEEN * viewReach.share ? 1 : 0;
    crowd.place(at, walk, looks[i]!.height, false, manner);
  };

  let last = 0;
  const move: Stroll = (time, eye) => {
    const dt = Math.max(0, Math.min(0.1, time - last));
    last = time;
    crowd.begin(eye);
    for (let i = 0; i < placed.length; i++) place(i, time, dt, eye);
    onStage.draw?.(crowd, placed.length);
    crowd.end();
  };
  const middle = { x: 0, z: 0 };
  crowd.begin(middle);
  await inSlices(placed.map((_, i) => () => place(i, 0, 0, middle)));
  crowd.end();
  walkAmong('city', () => placed);
  // The tram takes visitors from the moment there are people in the city.
  offerTram();
  return { crowd, move };
}
