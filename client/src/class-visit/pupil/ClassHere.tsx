import { useVisit } from '../../people/visit-store.ts';
import { Friends } from '../../presence/Friends.tsx';
import { useWords } from '../../words/words.ts';
import { PupilKey } from './PupilKey.tsx';
import './tour-pupil-words.ts';

/** In the pause: a pupil's class and key; for whoever came without a class, how to meet friends. */
export function ClassHere() {
  const t = useWords('tourPupil');
  const { visitor, classLabel } = useVisit();
  if (!visitor) return null;
  if (visitor.classId === null) return <Friends />;
  return (
    <section className="vu-col" aria-labelledby="vu-class-here">
      <h3 id="vu-class-here">{t('key.here', { label: classLabel ?? '' })}</h3>
      <PupilKey />
    </section>
  );
}
