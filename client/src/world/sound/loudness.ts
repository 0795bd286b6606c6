import type { Volumes } from '../settings-store.ts';

const USUAL: Volumes = { all: 0.8, city: 0.8, steps: 0.6, cues: 0.8 };

/**
 * The gains of the four volumes. The ear hears steps of a slider as even when the gain goes with its square. What a
 * browser kept damaged counts as usual.
 */
export function loudness(kept: unknown): Volumes {
  const volumes = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Record<string, unknown>>;
  const gain = (name: keyof Volumes) => {
    const value = volumes[name];
    const sane = typeof value === 'number' && value >= 0 && value <= 1 ? value : USUAL[name];
    return sane * sane;
  };
  return { all: gain('all'), city: gain('city'), steps: gain('steps'), cues: gain('cues') };
}
