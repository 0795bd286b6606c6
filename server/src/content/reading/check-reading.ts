import { termFinder } from '@ville-usine/shared/content/find-terms';
import type { GlossaryTerm } from '@ville-usine/shared/content/glossary';
import type { ContentFault } from '../content-fault.ts';
import type { EditionKind } from '../edition-files.ts';
import { READING_WORDS } from '../fault-words.ts';
import { linesOf, readMarkdown } from '../markdown/read-markdown.ts';
import type { WrittenEdition } from '../read-edition.ts';
import { patternOf, recordsIn } from '../written.ts';
import { sentencesIn, wordsIn } from './french-text.ts';
import { measureReading, type Reading, readingEase } from './measure-reading.ts';
import { rareWords } from './rare-words.ts';

/** Beyond these a text is named. `ease` is that of `readingEase`, asked of a text of `EASE_FROM` words or more. */
export const LIMITS = { sentence: 25, ease: 50, rare: 3 } as const;
const EASE_FROM = 20;

/** What pupils read by themselves: not names, diplomas, sources or the descriptions of pictures. */
const PUPILS_TEXTS: Partial<Record<EditionKind, RegExp>> = {
  sectors: /^(invitation|transition|steps\.\*\.text|facts\.\*\.text)$/,
  companies: /^(text|object\.text|engagement\.text|before|after|ask|faq\.\*\.(question|answer))$/,
  trades: /^(does|likes|where|day\.\*)$/,
  quizzes: /^questions\.\*\.(prompt|explanation|where\.text)$/,
  plaques: /^text$/,
  glossary: /^text$/,
};

/** A text that pupils read, measured: where it stands, and its rare words that the glossary does not explain. */
export type ReadText = Reading & { sector: string; rare: string[]; faults: ContentFault[] };

/** Measures all that pupils read in an edition. */
export function readTexts(edition: WrittenEdition): ReadText[] {
  const terms = edition.glossary.flatMap(({ value }): GlossaryTerm[] => (value ? [value] : []));
  const find = termFinder(terms, 'fr');
  return (Object.keys(PUPILS_TEXTS) as EditionKind[]).flatMap((kind) =>
    edition[kind].flatMap((at) =>
      recordsIn(at.raw).flatMap(({ path, value }): ReadText[] => {
        if (typeof value['fr'] !== 'string' || !PUPILS_TEXTS[kind]?.test(patternOf(path))) return [];
        const text = linesOf(readMarkdown(value['fr']).rich).join('\n');
        const where = [...path, 'fr'];
        const reading = measureReading(text);
        const rare = rareIn(text, find);
        const faults: ContentFault[] = [];
        const say = (sentence: ContentFault['sentence']) =>
          faults.push({ file: at.file, line: at.lineOf(where), sentence, severity: 'warning' });
        const name = where.join('.');
        const long = sentencesIn(text).find((one) => wordsIn(one).length > LIMITS.sentence);
        if (long) say(READING_WORDS.sentence(name, wordsIn(long).length, LIMITS.sentence, long.slice(0, 40)));
        const ease = Math.round(readingEase(reading));
        if (reading.words >= EASE_FROM && ease < LIMITS.ease)
          say(READING_WORDS.hard(name, ease, LIMITS.ease));
        if (rare.length > LIMITS.rare) say(READING_WORDS.rare(name, rare));
        return [{ ...reading, sector: sectorOf(at.raw), rare, faults }];
      }),
    ),
  );
}

/** What is too hard to read in an edition, text by text. */
export function checkReading(edition: WrittenEdition): ContentFault[] {
  return readTexts(edition).flatMap(({ faults }) => faults);
}

/** The rare words of a text that no note explains. */
function rareIn(text: string, find: ReturnType<typeof termFinder>): string[] {
  let left = text;
  for (const { from, to } of find(text).reverse()) left = `${left.slice(0, from)} ${left.slice(to)}`;
  const explained = find(text).map(({ from, to }) => text.slice(from, to).toLowerCase());
  const words = sentencesIn(left).flatMap(rareWords);
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => !explained.includes(word));
}

function sectorOf(raw: unknown): string {
  const { sector, id } = (raw ?? {}) as { sector?: unknown; id?: unknown };
  return String(sector ?? id ?? '');
}
