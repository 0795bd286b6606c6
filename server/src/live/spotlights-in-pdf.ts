import { inLanguage } from '@ville-usine/shared/content/language';
import type { TranscriptSpotlight } from '@ville-usine/shared/live/transcript-spotlight';
import { TRANSCRIPT_WORDS } from '@ville-usine/shared/live/transcript-words';
import { breakBefore, INK, type Pdf, part, type Section } from './pdf-part.ts';
import { type PdfTimes, time } from './pdf-times.ts';

/** What was put on the big screen, a line each. */
export function spotlightsInPdf(
  pdf: Pdf,
  root: Section,
  spotlights: readonly TranscriptSpotlight[],
  times: PdfTimes,
): void {
  if (spotlights.length === 0) return;
  const t = inLanguage(TRANSCRIPT_WORDS, times.language);
  breakBefore(pdf);
  part(pdf, root, 'H2', 'display', 16, INK, t.screen);
  for (const { at, kind, name } of spotlights) {
    const said = `${time(at, times)} · ${inLanguage(name, times.language)} (${t.kinds[kind]})`;
    part(pdf, root, 'P', 'text', 12, INK, said);
  }
}
