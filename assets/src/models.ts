import { CITY } from './city/city.ts';
import type { Model } from './finish/model.ts';
import { HALL_METALLURGIE } from './halls/metallurgie/hall-metallurgie.ts';

/** Everything that is baked. */
export const MODELS: readonly Model[] = [CITY, HALL_METALLURGIE];
