import type { Helmet, Vest } from '@ville-usine/shared/people/person';
import { HELMET_COLOURS, VEST_COLOURS } from '../../people/colours.ts';
import { AvatarCrowd } from '../../presence/avatar-crowd.ts';
import { lookOf } from '../../presence/avatar-look.ts';
import { lottery } from '../lottery.ts';
import { offerTram } from '../tram/ride-tram.ts';

const HELMETS = Object.keys(HELMET_COLOURS) as Helmet[];
const VESTS = Object.keys(VEST_COLOURS) as Vest[];

/** People who live here: they talk in small groups, and some walk round the plaza. */
const PEOPLE = 16;
/** Metres per second of a stroll. */
const PACE = 1.15;
/** Leg swing per metre. */
const STRIDE = 3.6;

/** Places the people at a time in seconds, seen from the eye's place in metres. */
export type Stroll = (time: number, eye: { x: number; z: number }) => void;

type Person = { x: number; z: number; heading: number; radius: number; turn: number; seed: number };

/** Groups of two to four on the plaza and before doors, then walkers on rings; the same each time. */
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
  for (const [x, z, count] of groups)
    for (let i = 0; i < count; i++) {
      const a = (i / count) * 2 * Math.PI + x;
      // Each looks at the middle of the group; heading 0 looks to −z.
      out.push({
        x: x + Math.sin(a) * 0.85,
        z: z + Math.cos(a) * 0.85,
        heading: a,
        radius: 0,
        turn: 0,
        seed: next() * 9,
      });
    }
  while (out.length < PEOPLE) {
    const ring = [18.2, 28.6, 30.4, 52, 54, 79.5][out.length % 6]!;
    out.push({
      x: 0,
      z: 0,
      heading: next() * 2 * Math.PI,
      radius: ring,
      turn: next() < 0.5 ? 1 : -1,
      seed: next() * 9,
    });
  }
  return out;
}

/** The people of the city, in three draw calls; those who stand still breathe. */
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
  for (const [i, look] of looks.entries()) crowd.dress(i, look);
  const move: Stroll = (time, eye) => {
    crowd.begin(eye);
    for (const [i, p] of list.entries()) {
      const walks = p.radius > 0;
      const a = p.heading + (walks ? (p.turn * time * PACE) / p.radius : 0);
      const at = walks
        ? { x: Math.sin(a) * p.radius, y: 0, z: Math.cos(a) * p.radius, heading: a - (p.turn * Math.PI) / 2 }
        : { ...p, y: 0 };
      crowd.place(
        at,
        { phase: walks ? time * PACE * STRIDE + p.seed : 0, stride: walks ? 0.8 : 0, seed: p.seed },
        looks[i]!.height,
        false,
      );
    }
    crowd.end();
  };
  move(0, { x: 0, z: 0 });
  // The tram takes visitors from the moment there are people in the city.
  offerTram();
  return { crowd, move };
}
