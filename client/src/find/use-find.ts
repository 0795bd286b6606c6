import { findEntries } from '@ville-usine/shared/find/find-entries';
import { useDeferredValue, useMemo } from 'react';
import { useEdition } from '../content/edition-store.ts';
import { useFaq } from '../content/use-faq.ts';
import { useLanguage } from '../words/words.ts';
import { type FindAnswer, findIndex } from './find-index.ts';

const EMPTY: FindAnswer = { found: [], meant: null };

/** What a search finds in the edition and in the answers given live; the index is made once, on the device. */
export function useFind(query: string): FindAnswer {
  const edition = useEdition();
  const language = useLanguage();
  const { answers } = useFaq({});
  const index = useMemo(() => {
    if (!edition) return null;
    return findIndex(findEntries({ edition, answers: answers.filter(({ entry }) => entry !== null) }));
  }, [edition, answers]);
  const sought = useDeferredValue(query);
  return useMemo(() => index?.search(sought, language) ?? EMPTY, [index, sought, language]);
}
