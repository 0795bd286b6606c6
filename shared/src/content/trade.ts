import { z } from 'zod';
import { Portrait } from './company.ts';
import { Id, Localized } from './localized.ts';
import { Picture } from './picture.ts';
import { SectorId } from './sector.ts';

/** What someone may like to do; a trade answers to one, two or three of them. */
export const INTERESTS = [
  'hands',
  'machines',
  'experiments',
  'code',
  'design',
  'precision',
  'people',
  'outdoors',
  'planet',
  'organise',
] as const;
export const Interest = z.enum(INTERESTS);
export type Interest = z.infer<typeof Interest>;

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
  /** Which interests lead to it, the strongest first. */
  interests: z.array(Interest).min(1).max(3).optional(),
});
export type Trade = z.infer<typeof Trade>;
