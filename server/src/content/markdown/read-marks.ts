import type { Edition } from '@ville-usine/shared/content/edition';
import type { RichTexts } from '@ville-usine/shared/content/rich';
import { isRecord, valuesAt } from '../written.ts';
import { MARKDOWN_FIELDS } from './markdown-fields.ts';
import { hasMarks, readMarkdown } from './read-markdown.ts';

type Texts = Pick<Edition, 'sectors' | 'companies' | 'trades' | 'quizzes' | 'plaques' | 'programme'>;

/**
 * Leaves the words of every text of `edition` without their marks, for all that cannot draw them, and gives the trees of those that
 * had some; those of the quizzes' explanations apart, for they travel with an answer.
 */
export function readMarks(edition: Texts): { rich: RichTexts; explained: RichTexts } {
  const read = (object: unknown, patterns: readonly string[], into: RichTexts) => {
    for (const pattern of patterns)
      for (const { value } of valuesAt(object, pattern)) {
        if (!isRecord(value)) continue;
        for (const [language, text] of Object.entries(value)) {
          if (typeof text !== 'string') continue;
          const { rich, plain } = readMarkdown(text);
          value[language] = plain;
          if (hasMarks(rich)) into[plain] = rich;
        }
      }
  };
  const [rich, explained]: [RichTexts, RichTexts] = [{}, {}];
  for (const kind of ['sectors', 'companies', 'trades', 'plaques'] as const)
    for (const object of edition[kind]) read(object, MARKDOWN_FIELDS[kind] ?? [], rich);
  read(edition.programme, MARKDOWN_FIELDS.programme ?? [], rich);
  for (const quiz of edition.quizzes) read(quiz, MARKDOWN_FIELDS.quizzes ?? [], explained);
  return { rich, explained };
}
