import { REPORT_WORDS } from '../class-visit/report-words.ts';
import type { Language, Spoken } from '../content/language.ts';
import { ERRORS, type ErrorCode } from '../errors.ts';
import { TRANSCRIPT_WORDS } from '../live/transcript-words.ts';
import { PRINT_WORDS } from '../passport/print-words.ts';
import { IMPORT_WORDS } from '../quiz/import-words.ts';

/** The sentences that leave the site with a file, each table by the name it has in a language's own file. */
const TABLES = {
  report: REPORT_WORDS,
  passport: PRINT_WORDS,
  transcript: TRANSCRIPT_WORDS,
  quizFile: IMPORT_WORDS,
} as const;

/**
 * What the platform says in one more language beside its pages. Dropped here as `<language>.ts`, exporting it as `tongue`; what
 * is missing is said in French.
 */
export type Tongue = { errors?: Partial<Record<ErrorCode, string>> } & {
  [K in keyof typeof TABLES]?: Partial<(typeof TABLES)[K]['fr']>;
};

/** Adds what a language's file says to every table. */
export function addTongue(language: Language, { errors = {}, ...said }: Tongue): void {
  for (const [code, sentence] of Object.entries(errors))
    Object.assign(ERRORS[code as ErrorCode], { [language]: sentence });
  for (const key of Object.keys(said) as (keyof typeof TABLES)[]) {
    const table: Spoken<object> = TABLES[key];
    Object.assign(table, { [language]: { ...table.fr, ...said[key] } });
  }
}
