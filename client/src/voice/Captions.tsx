import type { Caption } from '@ville-usine/shared/live/caption';
import { useEffect, useRef } from 'react';
import { frenchSpaces } from '../words/french-spaces.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './voice.css';
import './voice-words.ts';

/** How close to its end one still follows a list, pixels. */
const AT_END = 48;

/** What is said, written by staff: the last lines in view, the earlier ones above. The room's news read them out. */
export function Captions({ captions }: { captions: readonly Caption[] }) {
  const t = useWords('voice');
  const language = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const follows = useRef(true);
  const last = captions.at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever a line comes or changes.
  useEffect(() => {
    if (follows.current && list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [last?.id, last?.text]);
  return (
    <section className="vu-said" aria-label={t('captions')}>
      <h3>{t('captions')}</h3>
      <ol
        ref={list}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must scroll with the keyboard too.
        tabIndex={0}
        aria-label={t('captions')}
        onScroll={({ currentTarget: it }) => {
          follows.current = it.scrollHeight - it.scrollTop - it.clientHeight < AT_END;
        }}
      >
        {captions.map(({ id, text, by, at, corrected }) => (
          <li key={id}>
            <p className="vu-said__by">
              {[by, clockTime(at, language), ...(corrected ? [t('corrected')] : [])].join(' · ')}
            </p>
            <p>{frenchSpaces(text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
