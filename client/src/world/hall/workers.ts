import { AvatarCrowd } from '../../presence/avatar-crowd.ts';
import { type Look, WEARS } from '../../presence/avatar-look.ts';
import type { Work } from '../../presence/avatar-works.ts';
import { hostsHere } from '../../presence/hosts.ts';
import { walkAmong } from '../people/among-people.ts';

type Worker = { x: number; y?: number; z: number; heading: number; works: Work; look: Look };

const look = (some: Partial<Look> & Pick<Look, 'skin' | 'hair' | 'vest'>): Look => ({
  shirt: '#e9e2d4',
  trousers: '#2a3a6b',
  helmet: '#fff3d8',
  wears: WEARS.helmet | WEARS.coverall | WEARS.badge | WEARS.gloves,
  girth: 1,
  height: 1,
  ...some,
});

/** Six people of the works at their posts: metres, heading 0 looks to −z and positive turns left. */
const WORKERS: readonly Worker[] = [
  // At the furnace door, on the platform.
  {
    x: -4.9,
    y: 1.97,
    z: 6.9,
    heading: -0.5,
    works: 'tend',
    look: look({ skin: '#8a583d', hair: '#16110f', vest: '#1f6a70', trousers: '#1f6a70' }),
  },
  // Sorting scrap.
  {
    x: -3.5,
    z: 16.5,
    heading: 0.15,
    works: 'sort',
    look: look({
      skin: '#f2cbad',
      hair: '#8a4a22',
      vest: '#ff8a2b',
      trousers: '#4a4440',
      helmet: '#ffd166',
      wears: WEARS.helmet | WEARS.long | WEARS.coverall | WEARS.gloves,
    }),
  },
  // Watching the pour.
  {
    x: 3.1,
    z: 1.1,
    heading: 0.25,
    works: 'signal',
    look: look({
      skin: '#e8b58c',
      hair: '#5a2f1a',
      vest: '#1f6a70',
      trousers: '#1f6a70',
      wears: WEARS.helmet | WEARS.tail | WEARS.coverall | WEARS.badge | WEARS.gloves,
      height: 0.97,
    }),
  },
  // At the mill's drive.
  {
    x: -1.6,
    z: -8.7,
    heading: -1.5,
    works: 'watch',
    look: look({ skin: '#bb7f54', hair: '#1d1512', vest: '#2f62d6', girth: 1.16, height: 1.02 }),
  },
  // Measuring at the bench.
  {
    x: -1.2,
    z: -14.1,
    heading: 0.15,
    works: 'measure',
    look: look({
      skin: '#96603f',
      hair: '#16110f',
      vest: '#c2367a',
      trousers: '#3a2a45',
      helmet: '#ffffff',
      wears: WEARS.helmet | WEARS.curly | WEARS.coverall | WEARS.badge,
      height: 0.96,
    }),
  },
  // By the pulling machine.
  {
    x: 3.3,
    z: -16.6,
    heading: 1.2,
    works: 'tend',
    look: look({
      skin: '#d89f70',
      hair: '#2f9c94',
      vest: '#259c7b',
      trousers: '#264a44',
      helmet: '#f4f1e8',
      wears: WEARS.helmet | WEARS.scarf | WEARS.coverall | WEARS.badge | WEARS.gloves,
    }),
  },
];

/** Draws them as they are seen from an eye, metres, at a time of the hall's, seconds; `more` adds whom it likes. */
type Draw = (
  eye: { x: number; z: number },
  time: number,
  more?: (crowd: AvatarCrowd, from: number) => void,
) => void;

/** The people who work here, drawn like visitors, each at their work. */
export function placeWorkers(): { crowd: AvatarCrowd; stand: Draw } {
  const crowd = new AvatarCrowd();
  for (const [i, { look: worn }] of WORKERS.entries()) crowd.dress(i, worn);
  const stand: Draw = (eye, time, more) => {
    crowd.begin(eye);
    WORKERS.forEach(({ x, y = 0, z, heading, works, look: worn }, i) => {
      const still = { phase: i * 1.3, stride: 0, seed: 2.1 + i * 1.9 };
      crowd.place({ x, y, z, heading }, still, worn.height, false, { doing: works, time: time + i * 2.7 });
    });
    more?.(crowd, WORKERS.length);
    crowd.end();
  };
  stand({ x: 0, z: 0 }, 0);
  let hosts = hostsHere();
  let people = [...WORKERS, ...hosts];
  walkAmong('hall', () => {
    if (hosts !== hostsHere()) {
      hosts = hostsHere();
      people = [...WORKERS, ...hosts];
    }
    return people;
  });
  return { crowd, stand };
}
