import type { Voice } from './voice.ts';

/** Pavilions of heat, stone and matter, each heard from its folie. */
export const FIRE_VOICES = {
  /** The power hammer every two seconds, the furnace's breath, steel in water after every other blow. */
  metallurgie: {
    seconds: 8,
    level: 0.75,
    draw(b) {
      const breath = b.wind('lowpass', 280, 0.5, 0.24);
      b.wave(0.5, 0.1, breath.level);
      b.wave(0.5, 60, breath.pitch);
      b.at([0.2, 2.2, 4.2, 6.2], (t) => {
        b.ping(t, { freq: 82, to: 44, rings: 0.5, level: 0.75, attack: 0.003 });
        b.puff(t, { freq: 700, q: 0.8, rings: 0.09, level: 0.35 });
        b.strike(t, { freq: 412, ratios: [1, 2.32, 3.87, 5.1], rings: 0.9, level: 0.16 });
      });
      b.at([3, 7], (t) => b.puff(t, { freq: 2400, q: 0.5, attack: 0.06, rings: 0.8, level: 0.1 }));
    },
  },
  /** The flare high on its tower, and the nodding pump below. */
  petrole: {
    seconds: 8,
    level: 0.65,
    draw(b) {
      const flare = b.wind('lowpass', 460, 0.5, 0.42);
      b.wave(9, 0.09, flare.level);
      b.wave(2.6, 0.07, flare.level);
      b.wave(0.5, 120, flare.pitch);
      b.wind('bandpass', 1300, 0.6, 0.04);
      b.at([0.4, 2.4, 4.4, 6.4], (t) => {
        b.ping(t, { freq: 66, to: 50, rings: 0.5, level: 0.3, attack: 0.03 });
        b.puff(t + 0.95, { freq: 520, q: 1.4, attack: 0.12, rings: 0.5, level: 0.14 });
      });
    },
  },
  /** Bubbles in glass, small and large, and two spheres that hum. */
  chimie: {
    seconds: 9,
    level: 0.55,
    draw(b) {
      b.at(b.moments(64), (t) => {
        const freq = b.any(230, 620);
        b.ping(t, { freq, to: freq * b.any(1.4, 1.9), rings: 0.13, level: b.any(0.06, 0.26), attack: 0.012 });
      });
      b.at(b.moments(8), (t) => {
        for (let i = 0; i < 5; i++)
          b.ping(t + i * 0.055, {
            freq: 300 + i * 70,
            to: 420 + i * 90,
            rings: 0.08,
            level: 0.14,
            attack: 0.01,
          });
      });
      for (const [freq, turns] of [
        [587, 1],
        [880, 2],
      ] as const)
        b.wave(turns / 9, 0.016, b.tone(freq, 0.02).level);
      b.wave(1 / 4.5, 0.04, b.wind('bandpass', 360, 0.7, 0.09).level);
    },
  },
  /** The press: it closes, pushes, lets its air go, and a shower of pellets falls. */
  plasturgie: {
    seconds: 6,
    level: 0.6,
    draw(b) {
      b.wind('lowpass', 180, 0.6, 0.12);
      b.at([0.1, 3.3], (t) => {
        b.ping(t, { freq: 120, to: 62, rings: 0.3, level: 0.5, attack: 0.003 });
        b.puff(t, { freq: 900, q: 1.4, rings: 0.07, level: 0.22 });
      });
      const press = b.filter('lowpass', 700, 0.7);
      const push = { freq: 150, to: 240, attack: 0.3, holds: 0.7, rings: 0.3, level: 0.12 };
      b.at([0.5], (t) => b.ping(t, { ...push, shape: 'sawtooth' }, press));
      b.at([1.9], (t) =>
        b.puff(t, { freq: 2300, q: 0.4, attack: 0.03, holds: 0.25, rings: 0.9, level: 0.17 }),
      );
      b.at(b.moments(75, 3.6, 5.6), (t) =>
        b.ping(t, { freq: b.any(1100, 2100), rings: 0.03, level: b.any(0.03, 0.09), attack: 0.001 }),
      );
    },
  },
  /** The kiln turning on its rollers, stones tumbling in it. */
  ciment: {
    seconds: 10,
    level: 0.65,
    draw(b) {
      b.wave(0.4, 0.18, b.wind('lowpass', 125, 0.7, 0.6).level);
      b.tone(82, 0.05, 'triangle');
      for (const turn of [0, 2.5, 5, 7.5])
        b.at(b.moments(18, turn + 0.4, turn + 1.9), (t) =>
          b.puff(t, { freq: b.any(280, 950), q: 2.4, rings: 0.07, level: b.any(0.06, 0.3) }),
        );
      b.at([1.2, 3.7, 6.2, 8.7], (t) =>
        b.strike(t, { freq: 148, ratios: [1, 1.9, 3.1], rings: 0.28, level: 0.18 }),
      );
    },
  },
  /** The still: a chord of glass that comes and goes, drops into a vessel. */
  parfum: {
    seconds: 12,
    level: 0.5,
    room: 1.4,
    draw(b) {
      for (const [freq, turns, level] of [
        [294, 1, 0.05],
        [440, 2, 0.036],
        [587, 3, 0.024],
        [740, 1, 0.014],
      ] as const) {
        const glass = b.tone(freq, level);
        b.wave(turns / 12, level * 0.7, glass.level);
        b.wave(4.5, freq * 0.0015, glass.pitch);
      }
      b.at(b.moments(9), (t) => {
        const freq = b.any(820, 1250);
        b.ping(t, { freq, to: freq * 1.4, rings: 0.14, level: 0.14, attack: 0.004 });
      });
      b.wave(1 / 6, 0.008, b.wind('bandpass', 1100, 0.6, 0.012).level);
    },
  },
} satisfies Record<string, Voice>;
