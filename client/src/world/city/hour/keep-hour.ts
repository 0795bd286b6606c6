import type { Group, Mesh } from 'three';
import duskLight from '../../../../../assets/baked/city-dusk.bin?url';
import duskFloor from '../../../../../assets/baked/city-dusk.webp?url';
import morningLight from '../../../../../assets/baked/city-morning.bin?url';
import morningFloor from '../../../../../assets/baked/city-morning.webp?url';
import noonLight from '../../../../../assets/baked/city-noon.bin?url';
import noonFloor from '../../../../../assets/baked/city-noon.webp?url';
import { wordsOf } from '../../../words/words.ts';
import { notice } from '../../notice-store.ts';
import { type HourWish, useSettings } from '../../settings-store.ts';
import { hourUniforms } from '../light.ts';
import { type Hour, hourOfClock } from './hour-of-clock.ts';
import './hour-words.ts';
import { readHour } from './read-hour.ts';
import { type HourLight, TurnLight } from './turn-light.ts';

const FILES: Record<Exclude<Hour, 'golden'>, [light: string, floor: string]> = {
  morning: [morningLight, morningFloor],
  noon: [noonLight, noonFloor],
  dusk: [duskLight, duskFloor],
};
/** A visitor's clock is looked at this often, milliseconds. */
const CLOCK_MS = 60_000;

const hourOf = (wish: HourWish): Hour => (wish === 'clock' ? hourOfClock(new Date()) : wish);

async function fetchHour(hour: Exclude<Hour, 'golden'>): Promise<HourLight> {
  const [light, floor] = await Promise.all(
    FILES[hour].map(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer;
    }),
  );
  const [file, picture] = await Promise.all([light!.arrayBuffer(), floor!.blob().then(createImageBitmap)]);
  return { hour, baked: readHour(file), floor: picture };
}

/**
 * Keeps the city's light at the hour the visitor wishes, from now on. An hour whose files do not come, or are
 * damaged, leaves the golden one, and one sentence says so. Gives what lights a mesh that comes to stand later.
 */
export function keepHour(city: Group): (late: Mesh) => void {
  const golden: HourLight = {
    hour: 'golden',
    baked: null,
    floor: hourUniforms.uLight.value!.image as CanvasImageSource,
  };
  const light = new TurnLight(city, golden);
  const brought = new Map<Hour, Promise<HourLight>>([['golden', Promise.resolve(golden)]]);
  let turning = false;
  const bring = (hour: Exclude<Hour, 'golden'>) => {
    const running = brought.get(hour) ?? fetchHour(hour);
    brought.set(hour, running);
    return running;
  };
  const follow = async (): Promise<void> => {
    if (turning) return;
    turning = true;
    // The wish may change while the light turns.
    for (;;) {
      const hour = hourOf(useSettings.getState().hour);
      if (hour === light.hour) break;
      const calm = () => useSettings.getState().calm;
      try {
        await light.to(hour === 'golden' ? golden : await bring(hour), calm());
        performance.mark(`ville:hour:${hour}`);
      } catch (reason) {
        console.warn('The light of an hour was not taken:', reason);
        brought.delete(hour);
        useSettings.setState({ hour: 'golden' });
        notice(wordsOf('hour')('failed'));
      }
    }
    turning = false;
  };
  useSettings.subscribe((now, was) => now.hour !== was.hour && void follow());
  setInterval(() => void follow(), CLOCK_MS);
  void follow();
  return (late) => light.dress(late);
}
