import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import type { Answered } from '../content/use-faq.ts';
import { patiently } from '../net/patiently.ts';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import './after.css';
import './record.css';
import './after-words.ts';
import { FaqCard, type FaqCare } from './FaqCard.tsx';
import type { FaqIndex } from './faq-index.ts';

/** Cards shown at first, and with each « more ». */
const PAGE = 30;
/** Below this many answers one reads faster than one searches. */
const SEARCHABLE = 3;

type FaqListProps = {
  answers: Answered[];
  /** What whoever reads may do for this answer; null: nothing. */
  care?: (answered: Answered) => FaqCare | null;
  onChanged?: () => void;
  /** The field of the search also for a short list. */
  searchable?: boolean;
};

/** The index comes with the first letter of a search: most who read answers look for none. */
function useIndex(answers: Answered[], wanted: boolean): FaqIndex | null {
  const [make, setMake] = useState<((answers: Answered[]) => FaqIndex) | null>(null);
  useEffect(() => {
    if (wanted)
      void patiently(() => import('./faq-index.ts')).then(({ faqIndex }) => setMake(() => faqIndex));
  }, [wanted]);
  return useMemo(() => make?.(answers) ?? null, [make, answers]);
}

/** Answers with a search that minds neither accents nor plurals. */
export function FaqList({ answers, care, onChanged, searchable = false }: FaqListProps) {
  const t = useWords('after');
  const id = useId();
  const [query, setQuery] = useState('');
  const [room, setRoom] = useState(PAGE);
  const sought = useDeferredValue(query);
  const index = useIndex(answers, query !== '');
  const found = useMemo(() => {
    if (!index) return answers;
    const byId = new Map(answers.map((one) => [one.id, one]));
    return index.search(sought).flatMap((one) => byId.get(one) ?? []);
  }, [answers, index, sought]);
  return (
    <div className="vu-faq">
      {(searchable || answers.length > SEARCHABLE) && (
        <>
          <label className="vu-faq__search" htmlFor={id}>
            <span className="vu-hidden">{t('faq.search')}</span>
            <Search aria-hidden size={20} />
            <input
              id={id}
              type="search"
              autoComplete="off"
              placeholder={t('faq.placeholder')}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </label>
          <p className="vu-small" role="status">
            {t('faq.found', { count: found.length })}
          </p>
        </>
      )}
      {found.length === 0 && (
        <div className="vu-faq__none">
          <h3>{t('faq.none')}</h3>
          <p className="vu-soft">{t('faq.noneMore')}</p>
        </div>
      )}
      <ul className="vu-faq__cards">
        {found.slice(0, room).map((one) => (
          <FaqCard key={one.id} answered={one} care={care?.(one) ?? null} onChanged={onChanged} />
        ))}
      </ul>
      {found.length > room && (
        <Key variant="secondary" full onClick={() => setRoom(room + PAGE)}>
          {t('faq.more')}
        </Key>
      )}
    </div>
  );
}
