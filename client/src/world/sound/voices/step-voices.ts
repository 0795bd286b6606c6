import type { Floor } from '../ground-at.ts';
import type { Brush } from './Brush.ts';
import type { Voice } from './voice.ts';

/** One foot: the heel first, the sole a little after it. */
const FOOT: Record<Floor, (b: Brush) => void> = {
  stone(b) {
    b.ping(0.004, { freq: 170, to: 110, rings: 0.07, level: 0.5, attack: 0.002 });
    b.puff(0.004, { freq: b.any(1300, 1700), q: 1, attack: 0.002, rings: 0.05, level: 0.4 });
    b.puff(0.07, { freq: b.any(1900, 2500), q: 0.8, attack: 0.006, rings: 0.06, level: 0.16 });
  },
  concrete(b) {
    b.ping(0.004, { freq: 150, to: 96, rings: 0.07, level: 0.55, attack: 0.002 });
    b.puff(0.004, { freq: b.any(900, 1200), q: 0.9, attack: 0.002, rings: 0.05, level: 0.36 });
    b.puff(0.075, { freq: b.any(1500, 1900), q: 0.8, attack: 0.006, rings: 0.06, level: 0.14 });
  },
  metal(b) {
    const plate = b.any(285, 330);
    b.strike(0.004, { freq: plate, ratios: [1, 1.73, 2.61, 4.02], rings: 0.28, level: 0.26 });
    b.ping(0.004, { freq: 120, to: 84, rings: 0.09, level: 0.4, attack: 0.002 });
    b.puff(0.07, { freq: b.any(1700, 2200), q: 1, attack: 0.004, rings: 0.05, level: 0.14 });
  },
  grass(b) {
    const blades = b.filter('lowpass', 3600, 0.4);
    b.puff(0.004, { freq: 420, q: 0.6, attack: 0.012, rings: 0.12, level: 0.34 });
    b.at(b.moments(9, 0.01, 0.17), (t) =>
      b.puff(
        t,
        { freq: b.any(1500, 2900), q: 1, attack: 0.006, rings: 0.03, level: b.any(0.1, 0.26) },
        blades,
      ),
    );
  },
  wood(b) {
    const plank = b.any(118, 142);
    b.ping(0.004, { freq: plank, to: plank * 0.8, rings: 0.18, level: 0.6, attack: 0.003 });
    b.strike(0.004, { freq: plank * 2.15, ratios: [1, 1.6], rings: 0.1, level: 0.24 });
    b.puff(0.004, { freq: 650, q: 1.4, attack: 0.002, rings: 0.05, level: 0.3 });
    b.puff(0.075, { freq: b.any(900, 1200), q: 1, attack: 0.006, rings: 0.05, level: 0.13 });
  },
};

/** The room a hall's floor answers with, seconds. */
const ROOMS: Partial<Record<Floor, number>> = { concrete: 0.7, metal: 0.7 };

/** One step on each floor; drawn with another seed it is another step. */
export const STEP_VOICES = Object.fromEntries(
  Object.entries(FOOT).map(([floor, draw]) => [
    floor,
    { seconds: 0.5, once: true, level: 0.5, room: ROOMS[floor as Floor] ?? 0, draw },
  ]),
) as unknown as Record<Floor, Voice>;
