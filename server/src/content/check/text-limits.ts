import type { EditionKind } from '../edition-files.ts';

/** A panel's text is read standing, by a pupil of eleven. */
const PANEL = 60;

/** Words that fit where each text is shown; whatever is not named here is a panel. */
const LIMITS: Partial<Record<EditionKind, Record<string, number>>> = {
  head: { title: 12, territory: 12, label: 8, theme: 16, open: 25 },
  sectors: { name: 8, invitation: 40, 'steps.*.title': 8, 'steps.*.line': 14, 'facts.*.text': 40 },
  companies: {
    tagline: 16,
    'figures.*.text': 25,
    'object.name': 12,
    'people.*.trade': 12,
    'people.*.path': 40,
    ask: 30,
    hours: 25,
    'faq.*.question': 30,
  },
  trades: { feminine: 10, masculine: 10, 'day.*': 30, 'training.*': 40 },
  quizzes: {
    title: 14,
    'questions.*.prompt': 40,
    'questions.*.choices.*': 25,
    'questions.*.items.*': 25,
    'questions.*.pairs.*.left': 25,
    'questions.*.pairs.*.right': 25,
    'questions.*.where.text': 30,
  },
  plaques: { title: 12 },
  glossary: { term: 5, text: 25 },
  programme: { 'events.*.title': 20 },
};

export function wordLimit(kind: EditionKind, pattern: string): number {
  return LIMITS[kind]?.[pattern] ?? PANEL;
}

/** Words as a reader counts them: signs that stand alone are none. */
export function countWords(text: string): number {
  return text.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
