import type { GlossaryTerm } from '@ville-usine/shared/content/glossary';
import { BookA } from 'lucide-react';
import { useEffect } from 'react';
import { Sheet } from '../ui/Sheet.tsx';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { useGlossary } from './glossary-store.ts';
import './glossary-words.ts';
import './glossary.css';
import { Trail, VisitFrame } from './VisitFrame.tsx';

/** « É » stands among the words in E. */
const letterOf = (name: string) => name.charAt(0).normalize('NFD').replace(/\p{M}/gu, '').toLocaleUpperCase();

type Named = { name: string; term: GlossaryTerm };

/** The words by their first letter, in the order of the visitor's language. */
function useLetters(terms: readonly GlossaryTerm[]): [string, Named[]][] {
  const language = useLanguage();
  const say = useSay();
  const named = terms
    .map((term) => ({ name: say(term.term), term }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const letters = new Map<string, Named[]>();
  for (const one of named) {
    const letter = letterOf(one.name);
    letters.set(letter, [...(letters.get(letter) ?? []), one]);
  }
  return [...letters];
}

/** `/visite/glossaire`: the rare words of the edition, explained. */
export function GlossaryVisit() {
  const t = useWords('glossary');
  const core = useWords('core');
  const say = useSay();
  const { terms, failed } = useGlossary();
  const letters = useLetters(terms);
  // A search leads to one word, which comes after the page.
  useEffect(() => {
    if (terms.length > 0) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [terms]);
  return (
    <VisitFrame
      icon={<BookA aria-hidden size={28} />}
      title={t('title')}
      trail={<Trail steps={[{ href: '/visite', name: core('city') }]} here={t('trail')} />}
      tile={{ ground: 'var(--vu-yellow)', ink: 'var(--vu-ink)' }}
    >
      <Sheet className="vu-prose vu-glossary">
        <p className="vu-lead">{t('lead')}</p>
        {terms.length === 0 && <p role="status">{t(failed ? 'failed' : 'none')}</p>}
        {terms.length > 0 && (
          <>
            <p className="vu-small">{t('count', { count: terms.length })}</p>
            <nav aria-label={t('letters')}>
              <ul className="vu-letters">
                {letters.map(([letter]) => (
                  <li key={letter}>
                    <a href={`#lettre-${letter}`} aria-label={t('letter', { letter })}>
                      {letter}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </>
        )}
        {letters.map(([letter, named]) => (
          <section key={letter} aria-labelledby={`lettre-${letter}`}>
            <h2 id={`lettre-${letter}`}>{letter}</h2>
            <dl>
              {named.map(({ name, term }) => (
                <div key={term.id} id={term.id}>
                  <dt>
                    <dfn>{name}</dfn>
                  </dt>
                  <dd>{say(term.text)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Sheet>
    </VisitFrame>
  );
}
