import { termFinder } from '@ville-usine/shared/content/find-terms';
import type { GlossaryTerm } from '@ville-usine/shared/content/glossary';
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { api } from '../net/api.ts';
import { useLanguage } from '../words/words.ts';
import { usePageEdition } from './page-edition.ts';

type GlossaryState = { version: string | null; terms: readonly GlossaryTerm[]; failed: boolean };

const useStore = create<GlossaryState>(() => ({ version: null, terms: [], failed: false }));

/** Asks for the glossary of a version of the edition; what is there already stays until it has come. */
async function loadGlossary(version: string): Promise<void> {
  if (useStore.getState().version === version) return;
  useStore.setState({ version, failed: false });
  const answer = await api('GET /api/glossary');
  useStore.setState(answer.ok ? { terms: answer.value.terms } : { version: null, failed: true });
}

/** The rare words of the edition, explained: fetched once a text is shown, for whoever reads on meanwhile. */
export function useGlossary(): { terms: readonly GlossaryTerm[]; failed: boolean } {
  const version = usePageEdition()?.version;
  useEffect(() => {
    if (version) void loadGlossary(version);
  }, [version]);
  return useStore();
}

/** Finds them in texts of the visitor's language. */
export function useTermFinder() {
  const language = useLanguage();
  const { terms } = useGlossary();
  return useMemo(() => termFinder(terms, language), [terms, language]);
}
