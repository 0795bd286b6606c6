import type { EditionKind } from '../edition-files.ts';

/** The long texts, which may have marks; a title, a line or a choice never does. */
export const MARKDOWN_FIELDS: Partial<Record<EditionKind, readonly string[]>> = {
  sectors: ['steps.*.text', 'transition'],
  companies: ['text', 'object.text', 'engagement.text', 'faq.*.answer'],
  trades: ['does'],
  quizzes: ['questions.*.explanation'],
  plaques: ['text'],
  programme: ['events.*.text'],
};
