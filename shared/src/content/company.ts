import { z } from 'zod';
import { ContentIcon } from './icon.ts';
import { Id, Localized } from './localized.ts';
import { Picture } from './picture.ts';
import { SectorId } from './sector.ts';

/** What a drawn portrait is made of; every value is a choice of the illustration kit. */
export const Portrait = z.strictObject({
  gender: z.enum(['woman', 'man']),
  skin: z.number().int().min(0).max(5),
  hair: z.enum(['short', 'long', 'bun', 'curly', 'bald', 'headscarf', 'grey-short', 'grey-bun']),
  helmet: z.boolean().default(false),
  glasses: z.boolean().default(false),
});
export type Portrait = z.infer<typeof Portrait>;

/** A fictional person one meets at a stand: a stage name, never a real one. */
export const StandPerson = z.strictObject({
  id: Id,
  name: z.string().min(2).max(40),
  trade: Localized,
  path: Localized,
  portrait: Portrait,
});
export type StandPerson = z.infer<typeof StandPerson>;

export const FrequentQuestion = z.strictObject({ question: Localized, answer: Localized });

/** A stand: a company of the territory (fictional in the editions that ship with the platform). */
export const Company = z.strictObject({
  id: Id,
  sector: SectorId,
  name: z.string().min(2).max(90),
  town: z.string().min(2),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  icon: ContentIcon,
  fictional: z.boolean(),
  /** One line under the name. */
  tagline: Localized,
  /** What it makes; at most 60 words. */
  text: Localized,
  picture: Picture,
  figures: z.array(z.strictObject({ figure: z.string(), text: Localized, source: z.string().min(3) })).max(3),
  /** An object one has at home that contains its work. */
  object: z.strictObject({ name: Localized, text: Localized }),
  engagement: z.strictObject({
    kind: z.enum(['transition', 'fabrique-en-france', 'emploi-insertion']),
    text: Localized,
  }),
  before: Localized.optional(),
  after: Localized.optional(),
  trades: z.array(Id).min(1),
  people: z.array(StandPerson).min(1).max(2),
  /** A question to ask them, as an example. */
  ask: Localized,
  /** Opening hours of its live chat, as a sentence. */
  hours: Localized,
  faq: z.array(FrequentQuestion),
});
export type Company = z.infer<typeof Company>;
