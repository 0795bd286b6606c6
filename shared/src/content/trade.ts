import { z } from 'zod';
import { Portrait } from './company.ts';
import { Id, Localized } from './localized.ts';
import { Picture } from './picture.ts';
import { SectorId } from './sector.ts';

/** A trade (métier), with both forms of its title. */
export const Trade = z.strictObject({
  id: Id,
  sector: SectorId,
  /** « Soudeuse » and « Soudeur ». */
  feminine: Localized,
  masculine: Localized,
  does: Localized,
  /** A day in six lines. */
  day: z.array(Localized).max(6),
  likes: Localized,
  /** Training paths from the third form on. */
  training: z.array(Localized).min(1),
  where: Localized,
  portrait: Portrait,
  picture: Picture.optional(),
});
export type Trade = z.infer<typeof Trade>;
