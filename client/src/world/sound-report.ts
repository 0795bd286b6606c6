/**
 * What is heard at this moment, for tests and curious people. `off`: not allowed; `waiting`: allowed, but the browser
 * wants a click or a key first; `resting`: paused or hidden.
 */
export const soundReport: {
  state: 'off' | 'waiting' | 'running' | 'resting';
  /** The voices that sound, nearest first. */
  voices: readonly string[];
  /** Names of all sounds, and one of them drawn as for the loudspeakers: samples, how many a second, whether it goes on. */
  book: () => Promise<typeof import('./sound/voices/sound-book.ts')>;
  /** Mean amplitude of what leaves for the loudspeakers right now, 0 to 1. */
  level: () => number;
} = {
  state: 'off',
  voices: [],
  book: () => import('./sound/voices/sound-book.ts'),
  level: () => 0,
};
