import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { useMemo } from 'react';
import { useWords } from '../words/words.ts';
import { classColour } from './ClassLabel.tsx';
import './desk-words.ts';
import { publishedByClass } from './published-by-class.ts';

/** How many questions of each class were published, so that none is forgotten. */
export function PublishedByClass({ desks }: { desks: readonly LiveSnapshot[] }) {
  const t = useWords('desk');
  const perClass = useMemo(
    () => publishedByClass(desks.flatMap(({ desk }) => desk?.questions ?? [])),
    [desks],
  );
  const most = perClass[0]?.[1] ?? 1;
  if (perClass.length === 0) return null;
  return (
    <div className="vu-perclass">
      <h3>{t('mod.perClass')}</h3>
      <ul>
        {perClass.slice(0, 4).map(([label, count]) => (
          <li key={label ?? '-'}>
            <span>{label ?? t('mod.noClass')}</span>
            <b>{count}</b>
            <i style={{ width: `${(count / most) * 100}%`, background: classColour(label) }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
