import type { Voice } from './voice.ts';

/** The machines of the metallurgy hall, in its echo. */
export const HALL_VOICES = {
  furnace: {
    seconds: 8,
    level: 0.6,
    room: 1.6,
    draw(b) {
      const roar = b.wind('lowpass', 230, 0.5, 0.5);
      b.wave(0.75, 0.12, roar.level);
      b.wave(3.4, 0.06, roar.level);
      b.wave(1.9, 0.05, b.wind('bandpass', 640, 0.6, 0.1).level);
      b.at(b.moments(22), (t) =>
        b.puff(t, { freq: b.any(900, 2200), q: 2, attack: 0.001, rings: 0.03, level: b.any(0.04, 0.16) }),
      );
    },
  },
  /** Metal falling from the ladle: heavy, sizzling, gurgling. */
  pour: {
    seconds: 6,
    level: 0.7,
    room: 1.2,
    draw(b) {
      const fall = b.wind('bandpass', 620, 0.6, 0.24);
      b.wave(5.5, 0.07, fall.level);
      b.wave(0.5, 130, fall.pitch);
      b.wave(7.2, 0.012, b.wind('bandpass', 2300, 0.8, 0.035).level);
      b.wind('lowpass', 150, 0.6, 0.4);
      b.at(b.moments(34), (t) => {
        const freq = b.any(110, 260);
        b.ping(t, { freq, to: freq * 1.5, rings: 0.14, level: b.any(0.15, 0.45), attack: 0.02 });
      });
    },
  },
  /** The bridge on its way: motors, wheels on the rail, its soft gong. */
  crane: {
    seconds: 6,
    level: 0.6,
    room: 1.6,
    draw(b) {
      const box = b.filter('lowpass', 640, 0.7);
      for (const [freq, level] of [
        [92, 0.14],
        [184, 0.08],
        [277, 0.04],
      ] as const)
        b.wave(1 / 3, freq * 0.015, b.tone(freq, level, 'sawtooth', box).pitch);
      b.wave(7, 0.07, b.wind('lowpass', 320, 0.5, 0.3).level);
      b.at([0.3, 0.7, 3.3, 3.7], (t) =>
        b.strike(t, { freq: 659, ratios: [1, 2.01], rings: 0.5, level: 0.12 }),
      );
    },
  },
  /** Rollers turning, a bar that runs through and leaves them. */
  mill: {
    seconds: 6,
    level: 0.6,
    room: 1.6,
    draw(b) {
      b.wave(3, 0.06, b.wind('lowpass', 210, 0.6, 0.34).level);
      b.tone(62, 0.09, 'triangle');
      b.at([0.6, 3.6], (t) => {
        b.ping(t, { freq: 96, to: 58, rings: 0.3, level: 0.4, attack: 0.003 });
        b.strike(t, { freq: 296, ratios: [1, 2.3, 3.7], rings: 0.4, level: 0.14 });
        b.puff(t + 0.1, { freq: 1050, q: 0.8, attack: 0.35, holds: 0.3, rings: 0.7, level: 0.16 });
        b.puff(t + 1.5, { freq: 520, q: 1.4, rings: 0.16, level: 0.2 });
      });
    },
  },
} satisfies Record<string, Voice>;
