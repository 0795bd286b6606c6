import { z } from 'zod';

/** A text in French, always, and in English where the edition has it. */
export const Localized = z.strictObject({
  fr: z.string().trim().min(1),
  en: z.string().trim().min(1).optional(),
});
export type Localized = z.infer<typeof Localized>;

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The text in the visitor's language, in French where it is missing. */
export function inLanguage(text: Localized, language: Language): string {
  return text[language] ?? text.fr;
}

/** Ids in content: short words in kebab case, as they stand in addresses. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written in small letters, digits and single hyphens')
  .max(60);
