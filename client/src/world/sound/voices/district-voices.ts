import type { Voice } from './voice.ts';

/** A great bell far away: hum, prime, tierce, quint, nominal. */
const BELL = [0.5, 1, 1.19, 1.5, 2.01, 2.66];

/** What the air of each part of the city sounds like. */
export const DISTRICT_VOICES = {
  /** A square full of people: a low hum, talk without words, cups and steps far off. */
  plaza: {
    seconds: 12,
    level: 0.5,
    draw(b) {
      b.wave(1 / 6, 0.06, b.wind('lowpass', 170, 0.4, 0.24).level);
      for (const [freq, level, pace] of [
        [410, 0.16, 2.9],
        [560, 0.12, 3.6],
        [980, 0.05, 4.3],
      ] as const) {
        const talk = b.wind('bandpass', freq, 2.4, level);
        b.wave(pace, level * 0.5, talk.level);
        b.wave(0.25, level * 0.4, talk.level);
        b.wave(0.42, freq * 0.16, talk.pitch);
      }
      const far = b.filter('lowpass', 2200, 0.4);
      b.at(b.moments(7), (t) => b.puff(t, { freq: b.any(700, 1300), q: 3, rings: 0.06, level: 0.2 }, far));
      b.at(b.moments(3), (t) =>
        b.strike(t, { freq: b.any(1500, 1900), ratios: [1, 2.3], rings: 0.16, level: 0.02 }, far),
      );
    },
  },
  /** Plane trees in the wind, wheels far round the ring. */
  boulevard: {
    seconds: 11,
    level: 0.45,
    draw(b) {
      const leaves = b.wind('bandpass', 1700, 0.5, 0.09);
      b.wave(1 / 5.5, 0.055, leaves.level);
      b.wave(0.63, 0.02, leaves.level);
      b.wave(0.27, 500, leaves.pitch);
      const road = b.wind('lowpass', 130, 0.6, 0.55);
      b.wave(1 / 11, 0.22, road.level);
    },
  },
  /** Cicadas of Provence in three trees, each singing in its turn, and a breath of wind in the pines. */
  gardens: {
    seconds: 12,
    level: 0.3,
    draw(b) {
      const heat = b.filter('lowpass', 5200, 0.3);
      for (const [freq, pulse, turns, level] of [
        [3700, 5.1, 2 / 12, 0.5],
        [4150, 6.3, 3 / 12, 0.36],
        [4600, 7.4, 1 / 12, 0.22],
      ] as const) {
        const tree = b.gain(0.55, heat);
        b.wave(turns, 0.4, tree.gain);
        const song = b.wind('bandpass', freq, 7, level * 0.6, tree);
        b.wave(pulse, level * 0.42, song.level);
        b.wave(pulse * 3, level * 0.12, song.level);
      }
      const pines = b.wind('bandpass', 520, 0.7, 0.1);
      b.wave(1 / 6, 0.06, pines.level);
      b.wave(0.4, 120, pines.pitch);
    },
  },
  /** The swell against the quay wall, and what it leaves behind. */
  harbour: {
    seconds: 14,
    level: 0.55,
    draw(b) {
      const swell = b.wind('lowpass', 380, 0.4, 0.2);
      b.wave(2 / 14, 0.11, swell.level);
      b.wave(3 / 14, 0.08, swell.level);
      const foam = b.wind('bandpass', 1100, 0.6, 0.03);
      b.wave(2 / 14, 0.025, foam.level);
      b.at(b.moments(13), (t) => {
        const size = b.any(0.4, 1);
        b.puff(t, { freq: b.any(500, 900), q: 0.9, attack: 0.09, rings: 0.5, level: 0.3 * size });
        b.ping(t + 0.12, { freq: 240, to: 330, rings: 0.12, level: 0.12 * size, attack: 0.02 });
      });
    },
  },
  /** Behind the pavilions: a quiet lane, swallows high up, somebody at work in a yard, a bell. */
  streets: {
    seconds: 15,
    level: 0.4,
    draw(b) {
      b.wave(1 / 7.5, 0.05, b.wind('lowpass', 240, 0.4, 0.14).level);
      const high = b.filter('lowpass', 3800, 0.4);
      b.at(b.moments(5, 2, 14), (t) => {
        for (let i = 0; i < 4; i++)
          b.ping(
            t + i * 0.11,
            { freq: 2700 - i * 90, to: 2250, rings: 0.09, level: 0.02, attack: 0.02 },
            high,
          );
      });
      b.at([3.2, 3.75, 4.3, 9.6, 10.15], (t) =>
        b.strike(t, { freq: 640, ratios: [1, 1.7, 2.9], rings: 0.14, level: 0.05 }),
      );
      b.at([6.5, 8.4], (t) => b.strike(t, { freq: 262, ratios: BELL, rings: 3.4, level: 0.09 }));
    },
  },
  /** The air of a hall: fans up in the roof, iron far off. */
  hall: {
    seconds: 10,
    level: 0.5,
    room: 1.8,
    draw(b) {
      b.wave(0.2, 0.08, b.wind('lowpass', 190, 0.5, 0.4).level);
      b.tone(48, 0.05);
      b.tone(96, 0.03, 'triangle');
      b.wave(0.5, 0.012, b.wind('bandpass', 900, 0.6, 0.035).level);
      b.at(b.moments(4), (t) =>
        b.strike(t, { freq: b.any(320, 520), ratios: [1, 2.32, 3.9], rings: 0.5, level: 0.03 }),
      );
    },
  },
} satisfies Record<string, Voice>;
