import type { Cue } from '../../../ui/cue.ts';
import type { Brush } from './Brush.ts';
import type { Voice } from './voice.ts';

/** A wooden bar under a soft mallet. */
function bar(b: Brush, at: number, freq: number, level = 0.3): void {
  b.strike(at, { freq, ratios: [1, 3.93], rings: 0.5, level });
  b.ping(at, { freq: freq / 2, rings: 0.3, level: level * 0.3 });
}

/** Notes one after the other: seconds, Hz. */
const tune =
  (...notes: readonly (readonly [number, number])[]) =>
  (b: Brush) => {
    for (const [at, freq] of notes) bar(b, at, freq);
  };

const once = (seconds: number, level: number, draw: (b: Brush) => void): Voice => ({
  seconds,
  once: true,
  level,
  room: 0.5,
  draw,
});

/** Signals of the interface, of one family: wood, never a buzzer. */
export const CUE_VOICES: Record<Cue, Voice> = {
  open: once(0.8, 0.32, tune([0.005, 392], [0.07, 523])),
  close: once(0.8, 0.28, tune([0.005, 523], [0.07, 392])),
  right: once(1.4, 0.45, tune([0.005, 523], [0.11, 659], [0.22, 784])),
  // A question raised again, as loud and as long as « right »: nothing falls, nothing scolds.
  near: once(1.4, 0.45, tune([0.005, 440], [0.16, 494])),
  answered: once(1.8, 0.5, tune([0.005, 659], [0.16, 523], [0.32, 784])),
  stamp: once(1.8, 0.6, (b) => {
    b.ping(0.005, { freq: 110, to: 58, rings: 0.22, level: 0.7, attack: 0.003 });
    b.puff(0.005, { freq: 900, q: 0.7, rings: 0.08, level: 0.4 });
    b.puff(0.1, { freq: 1900, q: 0.6, attack: 0.03, rings: 0.12, level: 0.1 });
    tune([0.34, 523], [0.44, 784], [0.54, 1047])(b);
  }),
  door: once(1.4, 0.4, (b) => {
    b.puff(0.01, { freq: 420, q: 0.7, attack: 0.25, holds: 0.1, rings: 0.5, level: 0.3 });
    b.ping(0.42, { freq: 92, to: 62, rings: 0.25, level: 0.4, attack: 0.004 });
  }),
};
