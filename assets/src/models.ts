import { CITY } from './city/city.ts';
import type { Model } from './finish/model.ts';

/** Everything that is baked. */
export const MODELS: readonly Model[] = [CITY];
