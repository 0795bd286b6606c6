import type { Voice } from './voice.ts';

/** Pavilions of current, cloth, water and flight, each heard from its folie. */
export const MOTION_VOICES = {
  /** The propeller on its cradle, a riveter on the bow, chain over a winch. */
  maritime: {
    seconds: 10,
    level: 0.6,
    draw(b) {
      const swash = b.wind('bandpass', 420, 0.6, 0.26);
      b.wave(0.8, 0.13, swash.level);
      b.wave(0.8, 110, swash.pitch);
      b.tone(55, 0.06, 'triangle');
      for (const start of [2, 5.6])
        b.at(
          Array.from({ length: 9 }, (_, i) => start + i * 0.075),
          (t) => b.strike(t, { freq: 520, ratios: [1, 1.58, 2.4], rings: 0.1, level: 0.14 }),
        );
      b.at(b.moments(12, 7.4, 9.2), (t) =>
        b.strike(t, { freq: b.any(760, 980), ratios: [1, 1.7], rings: 0.07, level: 0.09 }),
      );
    },
  },
  /** The hum of the mains, arcs that jump between insulators, a rotor's slow pass. */
  electricite: {
    seconds: 8,
    level: 0.55,
    draw(b) {
      const box = b.filter('lowpass', 620, 0.6);
      b.tone(50, 0.1, 'sine', box);
      b.wave(0.5, 0.03, b.tone(100, 0.11, 'sawtooth', box).level);
      b.tone(200, 0.05, 'triangle', box);
      for (const start of b.moments(6))
        b.at(b.moments(11, start, start + b.any(0.18, 0.5)), (t) =>
          b.puff(t, {
            freq: b.any(1700, 3600),
            q: 1.1,
            attack: 0.001,
            rings: 0.03,
            level: b.any(0.25, 0.8),
          }),
        );
      b.wave(0.625, 0.05, b.wind('bandpass', 340, 0.8, 0.08).level);
    },
  },
  /** Small tunes of a machine that counts, relays, a quiet tone under them. */
  electronique: {
    seconds: 8,
    level: 0.45,
    room: 0.6,
    draw(b) {
      const soft = b.filter('lowpass', 2400, 0.4);
      const scale = [392, 440, 523, 587, 659, 784];
      for (const phrase of [0.3, 2.3, 4.8, 6.3])
        b.at(
          [0, 0.25, 0.5, 0.625].map((beat) => phrase + beat),
          (t) =>
            b.ping(
              t,
              { freq: scale[Math.floor(b.any(0, 6))]!, rings: 0.3, level: 0.16, shape: 'triangle' },
              soft,
            ),
        );
      b.at(b.moments(16), (t) => b.puff(t, { freq: 1900, q: 3, attack: 0.001, rings: 0.012, level: 0.4 }));
      b.wave(0.25, 0.012, b.tone(131, 0.016).level);
      b.wave(0.125, 0.006, b.tone(196, 0.008).level);
    },
  },
  /** The great fan running up and down, its blades past the ear. */
  aerospatial: {
    seconds: 8,
    level: 0.6,
    draw(b) {
      const nacelle = b.filter('lowpass', 1000, 0.7);
      for (const [freq, level] of [
        [174, 0.16],
        [349, 0.1],
        [523, 0.05],
      ] as const)
        b.wave(1 / 8, freq * 0.1, b.tone(freq, level, 'sawtooth', nacelle).pitch);
      const blades = b.wind('bandpass', 500, 0.8, 0.2);
      b.wave(11, 0.15, blades.level);
      b.wave(1 / 8, 150, blades.pitch);
      b.wave(1 / 8, 0.03, b.wind('bandpass', 1900, 0.5, 0.05).level);
    },
  },
  /** A seam is sewn, a pause, another; the shuttle of a loom behind. */
  mode: {
    seconds: 8,
    level: 0.5,
    draw(b) {
      const table = b.filter('lowpass', 2600, 0.5);
      for (const [start, stitches] of [
        [0.2, 24],
        [4.3, 18],
      ] as const)
        b.at(
          Array.from({ length: stitches }, (_, i) => start + i * 0.115),
          (t) => {
            b.puff(t, { freq: 1250, q: 1.6, attack: 0.002, rings: 0.03, level: 0.24 }, table);
            b.ping(t, { freq: 190, to: 130, rings: 0.06, level: 0.24 });
            b.puff(t + 0.055, { freq: 1900, q: 2, rings: 0.02, level: 0.09 }, table);
          },
        );
      b.at([0.6, 1.6, 2.6, 3.6, 4.6, 5.6, 6.6, 7.6], (t) => {
        b.puff(t, { freq: 620, q: 2, rings: 0.07, level: 0.16 });
        b.ping(t, { freq: 240, to: 180, rings: 0.09, level: 0.12 });
      });
      b.wave(2, 0.006, b.tone(112, 0.01, 'triangle').level);
    },
  },
  /** Bottles on their way: they touch, roll on, are filled. */
  agroalimentaire: {
    seconds: 6,
    level: 0.5,
    draw(b) {
      const belt = b.filter('lowpass', 500, 0.7);
      b.wave(1, 0.006, b.tone(96, 0.022, 'sawtooth', belt).level);
      b.at(
        Array.from({ length: 36 }, (_, i) => i / 6),
        (t) => b.puff(t, { freq: 720, q: 2.6, rings: 0.03, level: 0.2 }),
      );
      b.at(b.moments(9), (t) => {
        const freq = b.any(1250, 1750);
        b.strike(t, { freq, ratios: [1, 1.62], rings: 0.13, level: 0.11 });
        b.strike(t + 0.09, { freq: freq * 1.06, ratios: [1], rings: 0.1, level: 0.06 });
      });
      for (const start of [1.2, 4.2])
        b.at(
          [0, 0.13, 0.26, 0.39, 0.52, 0.65].map((after) => start + after),
          (t) => {
            const freq = 230 + ((t % 3) - 1.2) * 260;
            b.ping(t, { freq, to: freq * 1.4, rings: 0.12, level: 0.24, attack: 0.015 });
          },
        );
    },
  },
  /** The wheel: a paddle strikes the stream, wood complains, the water runs on. */
  eau: {
    seconds: 7.2,
    level: 0.6,
    draw(b) {
      b.wave(1 / 1.2, 0.03, b.wind('bandpass', 760, 0.6, 0.07).level);
      b.wind('lowpass', 320, 0.5, 0.08);
      b.at([0, 1.2, 2.4, 3.6, 4.8, 6], (t) => {
        b.puff(t, { freq: 620, q: 0.7, attack: 0.1, rings: 0.5, level: 0.34 });
        b.puff(t + 0.1, { freq: 1500, q: 0.6, attack: 0.14, rings: 0.4, level: 0.1 });
      });
      b.at([0.7, 4.3], (t) =>
        b.ping(
          t,
          { freq: 132, to: 168, attack: 0.12, holds: 0.1, rings: 0.25, level: 0.14, shape: 'sawtooth' },
          b.filter('bandpass', 540, 4),
        ),
      );
      b.at(b.moments(30), (t) => {
        const freq = b.any(500, 1100);
        b.ping(t, { freq, to: freq * 1.4, rings: 0.08, level: b.any(0.04, 0.14), attack: 0.008 });
      });
    },
  },
} satisfies Record<string, Voice>;
