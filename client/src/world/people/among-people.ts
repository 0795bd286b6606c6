import type { Point } from '@ville-usine/shared/world/collide';
import { yieldToWalls } from '@ville-usine/shared/world/move';
import { PassPeople } from '@ville-usine/shared/world/people/pass-people';
import { ownBody } from '../../presence/own-body.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { self } from '../self.ts';
import { groundHere, useZones } from '../zone-store.ts';

type Crowd = 'city' | 'hall';

type People = () => readonly Readonly<Point>[];

const standing: Record<Crowd, People> = { city: () => [], hall: () => [] };
let begun = false;
const more = new Set<People>();

/** Has one walk round more people, or what is as wide as they, in the zone one is in; gives the way to stop. */
export function walkRound(people: People): () => void {
  more.add(people);
  return () => more.delete(people);
}

/** Has one walk round the people of the city, or of the hall one is in: `people` says where they stand now, metres. */
export function walkAmong(crowd: Crowd, people: People): void {
  standing[crowd] = people;
  if (begun) return;
  begun = true;
  const passing = new PassPeople();
  const was = { x: self.x, z: self.z };
  onFrame(ORDER.walk, (dt) => {
    const { zone, ready } = useZones.getState();
    const own = standing[zone === 'city' ? 'city' : 'hall']();
    const here = more.size === 0 ? own : [...own, ...[...more].flatMap((others) => others())];
    // Who rides or sits is held where they are.
    const walks = ready && dt > 0 && !self.carried && ownBody.seat === null;
    if (walks && passing.step(groundHere().walls, self, was, here, dt)) {
      yieldToWalls(self.motion, self.x - was.x, self.z - was.z, dt);
      // Legs go as fast as one gets on.
      self.pace = Math.min(self.pace, Math.hypot(self.x - was.x, self.z - was.z) / dt);
      self.moving = self.pace > 0.15;
    }
    was.x = self.x;
    was.z = self.z;
  });
}
