import type { Voice } from './voice.ts';

/** What stands or moves in the city beside the pavilions. */
export const OPEN_AIR_VOICES = {
  /** The basin under the orrery: water falling into water, and the wheels above it, slow as a tower clock. */
  fountain: {
    seconds: 10,
    level: 0.5,
    draw(b) {
      b.wave(0.3, 0.03, b.wind('bandpass', 900, 0.6, 0.1).level);
      b.wave(0.4, 0.03, b.wind('lowpass', 420, 0.5, 0.1).level);
      b.at(b.moments(110), (t) => {
        const freq = b.any(520, 1500);
        b.ping(t, { freq, to: freq * 1.35, rings: 0.07, level: b.any(0.02, 0.09), attack: 0.006 });
      });
      b.at([0, 1.25, 2.5, 3.75, 5, 6.25, 7.5, 8.75], (t) => {
        b.strike(t, { freq: 410, ratios: [1, 2.76], rings: 0.12, level: 0.16 });
        b.puff(t, { freq: 1200, q: 2, rings: 0.03, level: 0.2 });
      });
      b.at([0.02, 5.02], (t) => b.strike(t, { freq: 523, ratios: [1, 2, 2.76], rings: 1.6, level: 0.1 }));
    },
  },
  /** The tram rolling: two motors, the rail's joints, wind along its sides. */
  tram: {
    seconds: 8,
    level: 0.6,
    draw(b) {
      const body = b.filter('lowpass', 900, 0.6);
      for (const [freq, level] of [
        [118, 0.12],
        [236, 0.07],
        [354, 0.03],
      ] as const)
        b.wave(0.25, freq * 0.02, b.tone(freq, level, 'sawtooth', body).pitch);
      b.wave(4, 0.07, b.wind('lowpass', 260, 0.5, 0.4).level);
      b.wind('bandpass', 1400, 0.6, 0.05);
      b.at([0.5, 2.5, 4.5, 6.5], (t) => {
        for (const after of [0, 0.16, 0.62, 0.78])
          b.ping(t + after, { freq: 130, to: 70, rings: 0.1, level: 0.22, attack: 0.003 });
      });
    },
  },
  /** Two strokes on the tram's gong. */
  tramBell: {
    seconds: 2.4,
    once: true,
    level: 0.5,
    draw(b) {
      for (const t of [0.01, 0.42])
        b.strike(t, { freq: 988, ratios: [1, 2.01, 2.76, 4.1], rings: 1.1, level: 0.3 });
    },
  },
  /** A gull or two: each cry goes up, breaks and falls. */
  gulls: {
    seconds: 4.2,
    once: true,
    level: 0.5,
    room: 1,
    draw(b) {
      const throat = b.filter('lowpass', 2300, 0.6, b.filter('peaking', 1450, 1.4));
      for (const [t, freq, level] of [
        [0.05, 920, 0.2],
        [0.62, 1010, 0.26],
        [1.08, 980, 0.22],
        [1.5, 930, 0.17],
        [2.4, 1180, 0.08],
        [2.78, 1150, 0.06],
      ] as const) {
        b.ping(t, { freq, to: freq * 0.72, rings: 0.34, level, attack: 0.07, shape: 'triangle' }, throat);
        b.ping(t, { freq: freq * 2, to: freq * 1.44, rings: 0.26, level: level * 0.4, attack: 0.06 }, throat);
      }
    },
  },
  /** Halyards against the masts of the small boats. */
  rigging: {
    seconds: 9,
    level: 0.4,
    draw(b) {
      b.wave(1 / 4.5, 0.03, b.wind('bandpass', 480, 1.2, 0.08).level);
      for (const [mast, count] of [
        [1480, 9],
        [1730, 7],
        [2050, 6],
      ] as const)
        b.at(b.moments(count), (t) => {
          const level = b.any(0.04, 0.16);
          b.strike(t, { freq: mast, ratios: [1, 1.52, 2.31], rings: 0.16, level });
          b.strike(t + 0.13, { freq: mast, ratios: [1, 1.52], rings: 0.1, level: level * 0.4 });
        });
    },
  },
  /** A ship's horn, far over the water. */
  horn: {
    seconds: 7,
    once: true,
    level: 0.8,
    room: 2.6,
    draw(b) {
      const mouth = b.filter('lowpass', 520, 0.8);
      for (const [freq, level] of [
        [98, 0.3],
        [98.9, 0.22],
        [146.8, 0.2],
        [196.4, 0.1],
      ] as const)
        b.ping(0.05, { freq, attack: 0.5, holds: 2, rings: 2, level, shape: 'sawtooth' }, mouth);
      b.puff(0.05, { freq: 300, q: 0.7, attack: 0.6, holds: 1.8, rings: 1.6, level: 0.12 });
    },
  },
  /** A bell of the town on its hill. */
  bell: {
    seconds: 7,
    once: true,
    level: 0.5,
    room: 2,
    draw(b) {
      for (const t of [0.02, 2.2])
        b.strike(t, { freq: 294, ratios: [0.5, 1, 1.19, 1.5, 2.01, 2.66], rings: 3.6, level: 0.2 });
    },
  },
} satisfies Record<string, Voice>;
