import type { Spoken } from '@ville-usine/shared/content/language';
import { OWN_COUNT, type OwnQuestion } from '@ville-usine/shared/quiz/own-question';

const numbered = (word: string, count: number) => Array.from({ length: count }, (_, i) => `${word} ${i + 1}`);
const { choices, pairs } = OWN_COUNT;

/** The columns in their order, with the words that head them. */
export const CSV_COLUMNS: Spoken<string[]> & { en: string[] } = {
  fr: [
    ...['genre', 'question', 'réponse', ...numbered('choix', choices.max), ...numbered('paire', pairs.max)],
    ...['unité', 'min', 'max', 'pas', 'tolérance', 'explication'],
  ],
  en: [
    ...['kind', 'question', 'answer', ...numbered('choice', choices.max), ...numbered('pair', pairs.max)],
    ...['unit', 'min', 'max', 'step', 'tolerance', 'explanation'],
  ],
};

/** Other words that people head a column with. */
const ALIASES: Record<string, string> = {
  type: 'kind',
  enonce: 'question',
  prompt: 'question',
  bonnereponse: 'answer',
  bonnesreponses: 'answer',
  minimum: 'min',
  maximum: 'max',
  feedback: 'explanation',
  retour: 'explanation',
  commentaire: 'explanation',
};

const KINDS: Record<string, OwnQuestion['kind']> = {
  single: 'single',
  unique: 'single',
  choixunique: 'single',
  qcu: 'single',
  multiple: 'multiple',
  choixmultiple: 'multiple',
  qcm: 'multiple',
  truefalse: 'true-false',
  vraifaux: 'true-false',
  order: 'order',
  ordre: 'order',
  match: 'match',
  association: 'match',
  appariement: 'match',
  estimate: 'estimate',
  estimation: 'estimate',
};

/** Without accents, capitals, blanks and signs: « Vrai/Faux » is `vraifaux`. */
function bare(word: string): string {
  const letters = word.normalize('NFD').toLowerCase();
  return letters.replace(/[^a-z0-9]/g, '');
}

/** For each column of a file its English word without blanks (`choice1`), or null where nobody knows it. */
export function csvHeader(cells: readonly string[]): (string | null)[] {
  const known = new Map<string, string>();
  for (const language of ['fr', 'en'] as const) {
    for (const [i, word] of CSV_COLUMNS[language].entries()) known.set(bare(word), bare(CSV_COLUMNS.en[i]!));
  }
  // A file may offer more choices than are kept; the report then says so.
  return cells.map((cell) => {
    const word = bare(cell);
    const more = /^(?:choice|choix)([1-9]\d?)$/.exec(word);
    return known.get(word) ?? ALIASES[word] ?? (more ? `choice${more[1]}` : null);
  });
}

/** The kind that a cell names in French or English; null where there is none. */
export function csvKind(word: string): OwnQuestion['kind'] | null {
  const name = bare(word);
  return Object.hasOwn(KINDS, name) ? KINDS[name]! : null;
}
