import type { FindEntry } from '@ville-usine/shared/find/find-entry';
import { Compass, Search } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import { FindResults } from './FindResults.tsx';
import './find.css';
import './find-words.ts';
import { useFind } from './use-find.ts';

/** The count is read out once whoever types has paused this long, milliseconds. */
const PAUSE_MS = 600;

type FindBoxProps = {
  query: string;
  onQuery: (query: string) => void;
  /** The ways to a result. */
  ways: (entry: FindEntry, name: string) => ReactNode;
};

/** The field, what it finds as one types, and what to try where that is nothing. */
export function FindBox({ query, onQuery, ways }: FindBoxProps) {
  const t = useWords('find');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // After the panel that came in its place until then has given the focus away.
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const { found, meant } = useFind(query);
  const asked = query.trim();
  const said = found.length === 0 ? t('none', { query: asked }) : `${t('count', { count: found.length })}.`;
  const line = meant ? `${said} ${t('meant', { query: asked, word: meant })}` : said;
  useEffect(() => {
    if (asked.length < 2) return;
    const timer = setTimeout(() => announce(line), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [asked, line]);
  return (
    <search className="vu-seek">
      <label htmlFor={id}>{t('label')}</label>
      <div className="vu-seek__field">
        <Search aria-hidden size={22} />
        <input
          id={id}
          ref={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          placeholder={t('placeholder')}
          aria-describedby={`${id}-hint`}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </div>
      <p id={`${id}-hint`} className="vu-small">
        {t('hint')}
      </p>
      {asked.length > 1 && found.length === 0 && (
        <div className="vu-seek__none">
          <h3>{t('none', { query: asked })}</h3>
          <p>{t('noneMore')}</p>
        </div>
      )}
      {found.length > 0 && (
        <p className="vu-seek__count">
          <b>{t('count', { count: found.length })}</b>
          {meant !== null && <span>{t('meant', { query: asked, word: meant })}</span>}
        </p>
      )}
      {found.length === 0 && <Examples onQuery={onQuery} />}
      <FindResults found={found} query={asked} ways={ways} />
      {found.length === 0 && (
        <p className="vu-seek__which">
          <Key
            variant="secondary"
            size="m"
            href="/visite/quel-metier"
            icon={<Compass aria-hidden size={22} />}
          >
            {t('which')}
          </Key>
          <span>{t('whichMore')}</span>
        </p>
      )}
    </search>
  );
}

function Examples({ onQuery }: { onQuery: (query: string) => void }) {
  const t = useWords('find');
  return (
    <p className="vu-seek__examples">
      <span>{t('try')}</span>
      {t('examples')
        .split(', ')
        .map((word) => (
          <button key={word} type="button" className="vu-chip" onClick={() => onQuery(word)}>
            {word}
          </button>
        ))}
    </p>
  );
}
