import type { Language, Localized } from '@ville-usine/shared/content/localized';
import i18next from 'i18next';
import { sayIn } from './words.ts';

/** The visitor's language outside React; does not follow a change by itself. */
export const languageNow = (): Language => i18next.language;

/** A content text in it. */
export const sayNow = (text: Localized): string => sayIn(text, i18next.language);
