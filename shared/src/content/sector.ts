import { z } from 'zod';
import { ContentIcon } from './icon.ts';
import { Id, Localized } from './localized.ts';
import { SECTOR_IDS } from './sector-ids.ts';

export { SECTOR_IDS } from './sector-ids.ts';

import { Picture } from './picture.ts';

export const SectorId = z.enum(SECTOR_IDS);
export type SectorId = z.infer<typeof SectorId>;

export const KeyFact = z.strictObject({ figure: z.string(), text: Localized, source: z.string().min(3) });
export type KeyFact = z.infer<typeof KeyFact>;

/** One of the five steps « De la matière au produit », tied to a station of the hall. */
export const ProcessStep = z.strictObject({
  id: Id,
  title: Localized,
  line: Localized,
  text: Localized,
  picture: Picture.optional(),
});
export type ProcessStep = z.infer<typeof ProcessStep>;

export const Sector = z.strictObject({
  id: SectorId,
  name: Localized,
  /** Bright accent, `#rrggbb`; on the pavilion, the floor line and the map. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  icon: ContentIcon,
  /** One sentence that makes a 12-year-old want to come in. */
  invitation: Localized,
  picture: Picture.optional(),
  /** True when its hall can be entered; otherwise its door says kindly that it is closed. */
  open: z.boolean(),
  steps: z.array(ProcessStep).max(5),
  facts: z.array(KeyFact).max(5),
  /** The challenge of its ecological transition. */
  transition: Localized.optional(),
});
export type Sector = z.infer<typeof Sector>;
