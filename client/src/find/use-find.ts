import { type FoundEvent, findEntries } from '@ville-usine/shared/find/find-entries';
import type { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import { useDeferredValue, useMemo } from 'react';
import { useEdition } from '../content/edition-store.ts';
import { useGlossary } from '../content/glossary-store.ts';
import { useFaq } from '../content/use-faq.ts';
import { NEAR } from '../programme/territory/use-event-filter.ts';
import { useProgramme } from '../programme/territory/use-programme.ts';
import { useLanguage } from '../words/words.ts';
import { type FindAnswer, findIndex } from './find-index.ts';

/** An event as one finds it: by its title, and by what one sees or does there, else by where it is. */
const foundEvent = ({ id, title, text, place, organiser }: ProgrammeEvent): FoundEvent => ({
  id,
  title,
  line: text ?? { fr: place?.town ?? organiser ?? title.fr },
  page: `${NEAR}/${id}`,
});

const EMPTY: FindAnswer = { found: [], meant: null };

/** What a search finds in the edition, in its programme and in the answers given live; the index is made once, on the device. */
export function useFind(query: string): FindAnswer {
  const edition = useEdition();
  const language = useLanguage();
  const { answers } = useFaq({});
  const { programme } = useProgramme();
  const { terms } = useGlossary();
  const index = useMemo(() => {
    if (!edition) return null;
    const given = answers.filter(({ entry }) => entry !== null);
    const events = programme?.events.map(foundEvent) ?? [];
    return findIndex(findEntries({ edition, answers: given, events, terms }));
  }, [edition, answers, programme, terms]);
  const sought = useDeferredValue(query);
  return useMemo(() => index?.search(sought, language) ?? EMPTY, [index, sought, language]);
}
