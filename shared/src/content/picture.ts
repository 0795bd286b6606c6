import { z } from 'zod';
import { Localized } from './localized.ts';

/** A picture of the edition with its text alternative. `file` is relative to the edition's `pictures/`. */
export const Picture = z.strictObject({ file: z.string().regex(/^[a-z0-9-]+\.svg$/), alt: Localized });
export type Picture = z.infer<typeof Picture>;
