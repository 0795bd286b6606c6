import { inLanguage } from '@ville-usine/shared/content/language';
import type { TranscriptPoll } from '@ville-usine/shared/live/transcript-poll';
import { TRANSCRIPT_WORDS } from '@ville-usine/shared/live/transcript-words';
import { breakBefore, INK, type Pdf, PETROL, part, type Section, SOFT } from './pdf-part.ts';
import { type PdfTimes, time } from './pdf-times.ts';

/** The polls of a session: each with its choices, how many made them and how many answered. */
export function pollsInPdf(pdf: Pdf, root: Section, polls: readonly TranscriptPoll[], times: PdfTimes): void {
  const t = inLanguage(TRANSCRIPT_WORDS, times.language);
  for (const [index, { question, by, at, voters, choices }] of polls.entries()) {
    breakBefore(pdf);
    if (index === 0) part(pdf, root, 'H2', 'display', 16, INK, t.polls);
    const section = pdf.struct('Sect');
    root.add(section);
    part(pdf, section, 'P', 'bold', 10, PETROL, t.pollBy(by, time(at, times), voters));
    part(pdf, section, 'H3', 'bold', 13, INK, question);
    const shown = choices.some(({ count }) => count !== null);
    for (const { text, count } of choices)
      part(pdf, section, 'P', 'text', 12, INK, count === null ? text : `${text} · ${count}`);
    if (!shown) part(pdf, section, 'P', 'text', 10, SOFT, t.notShown);
    section.end();
    pdf.moveDown(0.7);
  }
}
