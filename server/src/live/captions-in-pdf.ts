import { inLanguage } from '@ville-usine/shared/content/language';
import type { PublicTranscript } from '@ville-usine/shared/live/transcript';
import { TRANSCRIPT_WORDS } from '@ville-usine/shared/live/transcript-words';
import { breakBefore, INK, type Pdf, part, type Section, SOFT } from './pdf-part.ts';
import { type PdfTimes, time } from './pdf-times.ts';

/** What was said aloud, under one heading. */
export function captionsInPdf(
  pdf: Pdf,
  root: Section,
  captions: PublicTranscript['captions'],
  times: PdfTimes,
): void {
  if (captions.length === 0) return;
  const t = inLanguage(TRANSCRIPT_WORDS, times.language);
  breakBefore(pdf);
  const section = pdf.struct('Sect');
  root.add(section);
  part(pdf, section, 'H2', 'display', 16, INK, t.said);
  for (const { by, at, text, corrected } of captions) {
    const signed = t.saidLine(by, time(at, times)) + (corrected ? ` · ${t.corrected}` : '');
    part(pdf, section, 'P', 'text', 9.5, SOFT, signed);
    part(pdf, section, 'P', 'text', 12, INK, text);
  }
  section.end();
}
