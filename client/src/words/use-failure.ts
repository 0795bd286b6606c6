import { ERRORS } from '@ville-usine/shared/errors';
import type { Failure } from '../net/result.ts';
import { frenchSpaces } from './french-spaces.ts';
import { useLanguage, useWords } from './words.ts';

/** The sentence for what went wrong, in the visitor's language. */
export function useFailure(): (failure: Failure) => string {
  const t = useWords('core');
  const language = useLanguage();
  return (failure) => {
    if (failure.code === 'offline') return t('error.lost');
    const sentence = ERRORS[failure.code];
    return language === 'en' ? sentence.en : frenchSpaces(sentence.fr);
  };
}
