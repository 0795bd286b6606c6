import { inLanguage, type Language } from '@ville-usine/shared/content/localized';
import { saidPseudonym } from '@ville-usine/shared/live/said-pseudonym';
import { EDITION_ZONE, zoneName } from '@ville-usine/shared/live/time-zone';
import type { PublicTranscript, TranscriptLine } from '@ville-usine/shared/live/transcript';
import { TRANSCRIPT_WORDS } from '@ville-usine/shared/live/transcript-words';
import { captionsInPdf } from './captions-in-pdf.ts';
import { openPdf, stripe } from './open-pdf.ts';
import { breakBefore, INK, type Pdf, PETROL, part, type Section, SOFT } from './pdf-part.ts';
import { day, type PdfTimes, time } from './pdf-times.ts';
import { pollsInPdf } from './polls-in-pdf.ts';
import { spotlightsInPdf } from './spotlights-in-pdf.ts';

/**
 * A transcript as a tagged A4 document with our own fonts in it, one heading and one paragraph a question. Times are
 * those of `zone`, which is written out.
 */
export async function transcriptPdf(
  transcript: PublicTranscript,
  language: Language,
  zone = EDITION_ZONE,
): Promise<Buffer> {
  const t = TRANSCRIPT_WORDS[language];
  const times = { language, zone };
  const title = `${t.title} · ${inLanguage(transcript.session.title, language)}`;
  const { pdf, root, end } = openPdf(title, language, t.page);
  head(pdf, root, transcript, times);
  for (const line of transcript.questions) question(pdf, root, line, times);
  if (transcript.questions.length === 0) part(pdf, root, 'P', 'text', 12, SOFT, t.none);
  captionsInPdf(pdf, root, transcript.captions, times);
  pollsInPdf(pdf, root, transcript.polls, times);
  spotlightsInPdf(pdf, root, transcript.spotlights, times);
  return end();
}

function head(pdf: Pdf, root: Section, { session }: PublicTranscript, times: PdfTimes): void {
  const { language, zone } = times;
  const t = TRANSCRIPT_WORDS[language];
  part(pdf, root, 'P', 'bold', 11, '#a83800', `Ville-Usine · ${t.title}`);
  part(pdf, root, 'H1', 'display', 24, INK, inLanguage(session.title, language));
  const people = session.professionals.map(({ name, trade }) => (trade ? `${name}, ${trade}` : name));
  part(pdf, root, 'P', 'text', 12, SOFT, [day(session.startsAt, times), ...people].join(' · '));
  stripe(pdf);
  part(pdf, root, 'P', 'text', 10, SOFT, `${t.note} ${t.zone(zoneName(zone))}`);
  pdf.moveDown(0.6);
}

function question(pdf: Pdf, root: Section, line: TranscriptLine, times: PdfTimes): void {
  const t = TRANSCRIPT_WORDS[times.language];
  breakBefore(pdf);
  const section = pdf.struct('Sect');
  root.add(section);
  const facts = [
    t.asks(saidPseudonym(line.pseudonym, times.language)).replace(/\s*:$/, ''),
    ...(line.votes > 0 ? [t.votes(line.votes)] : []),
  ];
  if (line.reworded) facts.push(t.reworded);
  part(pdf, section, 'P', 'text', 9.5, SOFT, facts.join(' · '));
  part(pdf, section, 'H2', 'bold', 13, INK, line.text);
  if (line.answer) {
    const { by, at, corrected, text } = line.answer;
    const signed = t.answers(by, time(at, times)) + (corrected ? ` · ${t.corrected}` : '');
    part(pdf, section, 'P', 'bold', 10, PETROL, signed);
    part(pdf, section, 'P', 'text', 12, INK, text);
  } else part(pdf, section, 'P', 'text', 10, SOFT, t.unanswered);
  section.end();
  pdf.moveDown(0.9);
}
