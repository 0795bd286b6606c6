import { CITY } from './city/city.ts';
import type { Model } from './finish/model.ts';
import { hallModel } from './halls/hall-model.ts';
import { HALLS } from './halls/halls.ts';

/** Everything that is baked. */
export const MODELS: readonly Model[] = [CITY, ...HALLS.map(hallModel)];
