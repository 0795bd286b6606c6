import type { KeyFact } from '@ville-usine/shared/content/sector';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './parts.css';
import { RichLine } from './Rich.tsx';

/** Figures with what they measure; their sources follow in small. */
export function FigureTiles({ figures }: { figures: KeyFact[] }) {
  const t = useWords('visit');
  if (figures.length === 0) return null;
  const sources = [...new Set(figures.map((one) => one.source))];
  return (
    <div>
      <ul className="vu-figures">
        {figures.map((one) => (
          <li key={one.figure + one.text.fr}>
            <b>{frenchSpaces(one.figure)}</b>
            <RichLine text={one.text} />
          </li>
        ))}
      </ul>
      <details className="vu-sources">
        <summary>{t('stand.sources')}</summary>
        <ul>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
