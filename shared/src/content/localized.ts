import { z } from 'zod';
import type { Language as Code } from './language.ts';

/** A language by its code of two letters: `fr`, `en`, `pl`. */
export const Language = z.string().regex(/^[a-z]{2}$/, 'a language is written as two small letters');
export type Language = Code;

/** A text in French, always, in English where the edition has it, and in any other language it names. */
export type Localized = { fr: string; en?: string | undefined; [language: Code]: string | undefined };

const Text = z.string().trim().min(1);
export const Localized: z.ZodType<Localized> = z
  .object({ fr: Text, en: Text.optional() })
  .catchall(Text)
  .check(({ value, issues }) => {
    const keys = Object.keys(value).filter((key) => !Language.safeParse(key).success);
    if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input: value });
  });

/** Ids in content: short words in kebab case, as they stand in addresses. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written in small letters, digits and single hyphens')
  .max(60);
