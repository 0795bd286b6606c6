import { inLanguage, type Language } from '../content/language.ts';
import { saidPseudonym } from './said-pseudonym.ts';
import type { PublicTranscript } from './transcript.ts';
import { captionRow } from './transcript-caption.ts';
import { pollRows } from './transcript-poll.ts';
import { spotlightRow } from './transcript-spotlight.ts';
import { TRANSCRIPT_WORDS } from './transcript-words.ts';

/** What a spreadsheet would take for the beginning of a formula, or for a blank that hides one. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** One cell after RFC 4180; a text that a spreadsheet would run as a formula is led by an apostrophe. */
export function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * A transcript as a table: RFC 4180 with CRLF, UTF-8 with a byte order mark. The separator is the semicolon, which a
 * French Excel expects, in French and the comma in English.
 */
export function transcriptCsv(transcript: PublicTranscript, language: Language): string {
  const t = inLanguage(TRANSCRIPT_WORDS, language);
  const rows = transcript.questions.map((one) => [
    one.at,
    saidPseudonym(one.pseudonym, language),
    one.text,
    one.reworded ? t.yes : '',
    String(one.votes),
    one.answer?.by ?? '',
    one.answer?.text ?? '',
    one.answer?.at ?? '',
    one.answer?.corrected ? t.yes : '',
    t.kinds.question,
    '',
  ]);
  rows.push(
    ...transcript.polls.flatMap((poll) => pollRows(poll, t.kinds.poll)),
    ...transcript.captions.map((one) => captionRow(one, t.kinds.caption, t.yes)),
    ...transcript.spotlights.map((one) => spotlightRow(one, t.kinds[one.kind], language)),
  );
  rows.sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''));
  const separator = language === 'en' ? ',' : ';';
  const lines = [t.columns, ...rows].map((cells) => cells.map(csvCell).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
