import type { Post } from '@ville-usine/shared/world/room';
import { AvatarCrowd } from '../../presence/avatar-crowd.ts';
import { type Look, WEARS } from '../../presence/avatar-look.ts';
import { hostsHere } from '../../presence/hosts.ts';
import { walkAmong } from '../people/among-people.ts';

/** A worker's clothes where their post says nothing else. */
const USUAL = ['helmet', 'coverall', 'badge', 'gloves'] as const;

const lookAt = ({ look }: Post): Look => ({
  shirt: '#e9e2d4',
  trousers: '#2a3a6b',
  helmet: '#fff3d8',
  girth: 1,
  height: 1,
  ...look,
  wears: (look.wears ?? USUAL).reduce((bits, name) => bits | (WEARS[name as keyof typeof WEARS] ?? 0), 0),
});

/** Draws them as they are seen from an eye, metres, at a time of the hall's, seconds; `more` adds whom it likes. */
type Draw = (
  eye: { x: number; z: number },
  time: number,
  more?: (crowd: AvatarCrowd, from: number) => void,
) => void;

/** The people who work here, drawn like visitors, each at their work. */
export function placeWorkers(posts: readonly Post[]): { crowd: AvatarCrowd; stand: Draw } {
  const crowd = new AvatarCrowd();
  const workers = posts.map((post) => ({ ...post, look: lookAt(post) }));
  for (const [i, { look }] of workers.entries()) crowd.dress(i, look);
  const stand: Draw = (eye, time, more) => {
    crowd.begin(eye);
    workers.forEach(({ x, y = 0, z, heading, works, look: worn }, i) => {
      const still = { phase: i * 1.3, stride: 0, seed: 2.1 + i * 1.9 };
      crowd.place({ x, y, z, heading }, still, worn.height, false, { doing: works, time: time + i * 2.7 });
    });
    more?.(crowd, workers.length);
    crowd.end();
  };
  stand({ x: 0, z: 0 }, 0);
  let hosts = hostsHere();
  let people = [...workers, ...hosts];
  walkAmong('hall', () => {
    if (hosts !== hostsHere()) {
      hosts = hostsHere();
      people = [...workers, ...hosts];
    }
    return people;
  });
  return { crowd, stand };
}
