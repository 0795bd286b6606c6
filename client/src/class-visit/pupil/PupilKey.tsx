import { useEffect } from 'react';
import { useVisit } from '../../people/visit-store.ts';
import { useWords } from '../../words/words.ts';
import { followTour, useTour } from '../tour/tour-store.ts';
import './pupil-key.css';
import './tour-pupil-words.ts';

/** The pupil's own key, large, in two halves as one reads it aloud. Nothing where one has none. */
export function PupilKey() {
  const t = useWords('tourPupil');
  const told = useVisit((state) => state.classKey);
  const joined = useTour((state) => state.self?.key ?? null);
  useEffect(followTour, []);
  const key = told ?? joined;
  if (key === null) return null;
  return (
    <div className="vu-pupilkey">
      <p className="vu-pupilkey__name" aria-hidden>
        {t('key.yours')}
      </p>
      <p className="vu-pupilkey__signs">
        <span className="vu-hidden">{t('key.spelled', { signs: [...key].join(' ') })}</span>
        <span aria-hidden>{key.slice(0, 2)}</span>
        <span aria-hidden>{key.slice(2)}</span>
      </p>
      <p className="vu-soft">{t('key.line')}</p>
    </div>
  );
}
