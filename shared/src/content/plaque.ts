import { z } from 'zod';
import { PLAQUE_IDS } from '../world/discover/plaque-places.ts';
import { Localized } from './localized.ts';

/** A small story on a plaque of the city, of something one sees from there; `id` says where it stands. */
export const Plaque = z.strictObject({
  id: z.enum(PLAQUE_IDS),
  title: Localized,
  /** At most 60 words, as on a panel. */
  text: Localized,
  source: z.string().min(3),
});
export type Plaque = z.infer<typeof Plaque>;
