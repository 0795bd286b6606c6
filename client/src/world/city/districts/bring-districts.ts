import type { Group, Mesh } from 'three';
import { useConnection } from '../../../net/connection.ts';
import { patiently } from '../../../net/patiently.ts';
import { frameDrawn } from '../../frame-drawn.ts';
import type { City } from '../build-city.ts';
import { pieceOf } from './bring-district.ts';
import { DISTRICTS } from './district-files.ts';
import { useDistricts } from './districts-store.ts';
import { lanesOfLine } from './lanes-of-line.ts';
import { NearestFirst } from './nearest-first.ts';
import { whereOneGoes } from './where-one-goes.ts';

/** What did not come is asked for again after this, milliseconds. */
const AGAIN_MS = 3_000;
/** What did not come twice is asked for after this, then after twice as long, up to the longest; milliseconds. */
const MUCH_LATER_MS = 60_000;
const LONGEST_MS = 480_000;
/** Until then nobody wonders where the city stays, milliseconds. */
const WONDERS_AFTER_MS = 1_500;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Does one thing after the other, the picture drawn between them. */
function oneAFrame(): (act: () => void) => Promise<void> {
  let last = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    // What fails is the asker's; the next one has its frame.
    last = done.then(frameDrawn, frameDrawn);
    return done;
  };
}

/**
 * Brings the thirteen pavilions and the town into the city, the nearest to the visitor first, and keeps asking for
 * what does not come. Once each has been asked for the light of the hour is kept in `outdoors`, all that is drawn.
 */
export function bringDistricts(city: City, outdoors: Group): void {
  let dress: (mesh: Mesh) => void = () => undefined;
  const ground = { city, inItsFrame: oneAFrame(), stood: (mesh: Mesh) => dress(mesh) };
  let wonders: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let wait = MUCH_LATER_MS;
  const work = new NearestFirst(
    DISTRICTS.map((district) => pieceOf(district, ground)),
    {
      where: whereOneGoes,
      lanes: () => lanesOfLine(performance.getEntriesByType('resource') as PerformanceResourceTiming[]),
      pause: () => pause(AGAIN_MS),
      told: () => tell(),
    },
  );
  const again = () => {
    clearTimeout(later);
    if (!work.lacking) return;
    work.retry();
  };
  let lit = false;
  let stands = false;
  const tell = () => {
    const { busy, standing, whole } = work;
    useDistricts.setState({ standing });
    if (busy) {
      wonders ??= setTimeout(() => useDistricts.setState({ late: true }), WONDERS_AFTER_MS);
      return;
    }
    clearTimeout(wonders);
    wonders = undefined;
    useDistricts.setState({ late: false });
    if (work.lacking) {
      clearTimeout(later);
      later = setTimeout(again, wait);
      wait = Math.min(wait * 2, LONGEST_MS);
    }
    if (whole && !stands) performance.mark('ville:whole');
    stands ||= whole;
    if (lit) return;
    lit = true;
    void settle(whole);
    void patiently(() => import('../far/draw-far.ts')).then(({ drawFarPlainly }) => drawFarPlainly(outdoors));
  };
  const settle = async (all: boolean) => {
    if (all)
      await city.joinMachines().catch((reason) => console.warn('Machines are drawn one by one:', reason));
    const { keepHour } = await patiently(() => import('../hour/keep-hour.ts'));
    dress = keepHour(outdoors);
  };
  useDistricts.setState({ all: DISTRICTS.length });
  window.addEventListener('online', again);
  useConnection.subscribe((now, was) => now.state === 'online' && was.state !== 'online' && again());
  work.start();
  tell();
}
