import { SECTOR_IDS } from '@ville-usine/shared/content/sector-ids';
import type { FaultSentence } from '../content-fault.ts';
import type { EditionKind } from '../edition-files.ts';
import { REFERENCE_WORDS } from '../fault-words.ts';
import { nearest } from '../nearest.ts';
import type { WrittenEdition } from '../read-edition.ts';
import { valuesAt } from '../written.ts';
import type { Say } from './check-edition.ts';

/** Where ids are given; of those in one space each is there once in the whole edition. */
const SPACES: Record<string, [kind: EditionKind, pattern: string][]> = {
  sectors: [['sectors', 'id']],
  // A quiz question leads to a stand or to a step by its id alone.
  places: [
    ['companies', 'id'],
    ['sectors', 'steps.*.id'],
  ],
  trades: [['trades', 'id']],
  people: [['companies', 'people.*.id']],
  quizzes: [['quizzes', 'sector']],
  plaques: [['plaques', 'id']],
  glossary: [['glossary', 'id']],
  events: [['programme', 'events.*.id']],
  partners: [['partners', 'id']],
};

type Reference = { in: EditionKind; at: string; to: EditionKind[]; ids: string; what: FaultSentence };
const SECTOR = { fr: 'Le secteur', en: 'The sector' };
const REFERENCES: Reference[] = [
  { in: 'companies', at: 'sector', to: ['sectors'], ids: 'sectors', what: SECTOR },
  { in: 'trades', at: 'sector', to: ['sectors'], ids: 'sectors', what: SECTOR },
  { in: 'quizzes', at: 'sector', to: ['sectors'], ids: 'sectors', what: SECTOR },
  {
    in: 'companies',
    at: 'trades.*',
    to: ['trades'],
    ids: 'trades',
    what: { fr: 'Le métier', en: 'The trade' },
  },
];
const isSector = (id: string) => SECTOR_IDS.some((one) => one === id);

/** Ids given twice, and what names an id that nothing bears. */
export function checkIds(edition: WrittenEdition, error: Say): void {
  for (const space of Object.values(SPACES)) {
    const seen = new Map<string, string>();
    for (const [kind, pattern] of space)
      for (const one of edition[kind])
        for (const { path, value } of valuesAt(one.raw, pattern)) {
          if (typeof value !== 'string') continue;
          const first = seen.get(value);
          if (first) error(one, path, REFERENCE_WORDS.twice(value, first));
          else seen.set(value, one.file);
        }
  }
  for (const reference of REFERENCES) {
    if (reference.to.some((kind) => edition.unread.has(kind))) continue;
    const ids = idsIn(edition, reference.ids);
    // What is no sector of the city at all has been said by its schema.
    for (const one of edition[reference.in])
      for (const { path, value } of valuesAt(one.raw, reference.at))
        if (typeof value === 'string' && !ids.has(value) && (reference.what !== SECTOR || isSector(value)))
          error(one, path, REFERENCE_WORDS.dead(reference.what, value, nearest(value, ids)));
  }
  checkPlaces(edition, error);
  const questions = (raw: unknown) => valuesAt(raw, 'questions.*.id');
  for (const one of edition.quizzes) {
    const seen = new Set<unknown>();
    for (const { path, value } of questions(one.raw)) {
      if (seen.has(value)) error(one, path, REFERENCE_WORDS.twice(String(value), one.file));
      seen.add(value);
    }
  }
}

/** A question's answer is found at a stand or a step of the quiz's own sector. */
function checkPlaces(edition: WrittenEdition, error: Say): void {
  if (edition.unread.has('companies') || edition.unread.has('sectors')) return;
  const ofSector = (raw: unknown, key: string) => valuesAt(raw, key)[0]?.value;
  for (const quiz of edition.quizzes) {
    const sector = ofSector(quiz.raw, 'sector');
    const steps = edition.sectors
      .filter(({ raw }) => ofSector(raw, 'id') === sector)
      .flatMap(({ raw }) => valuesAt(raw, 'steps.*.id'));
    const stands = edition.companies
      .filter(({ raw }) => ofSector(raw, 'sector') === sector)
      .flatMap(({ raw }) => valuesAt(raw, 'id'));
    const places = new Set([...steps, ...stands].map(({ value }) => String(value)));
    for (const { path, value } of valuesAt(quiz.raw, 'questions.*.where.place'))
      if (typeof value === 'string' && !places.has(value))
        error(quiz, path, REFERENCE_WORDS.noPlace(value, nearest(value, places)));
  }
}

function idsIn(edition: WrittenEdition, space: string): Set<string> {
  const ids = SPACES[space]!.flatMap(([kind, pattern]) =>
    edition[kind].flatMap(({ raw }) => valuesAt(raw, pattern).map(({ value }) => String(value))),
  );
  return new Set(ids);
}
