import { ERRORS } from '@ville-usine/shared/errors';
import type { Failure } from '../net/result.ts';
import { useSay, useWords } from './words.ts';

/** The sentence for what went wrong, in the visitor's language. */
export function useFailure(): (failure: Failure) => string {
  const t = useWords('core');
  const say = useSay();
  return (failure) => {
    if (failure.code === 'offline') return t('error.lost');
    return say(ERRORS[failure.code]);
  };
}
