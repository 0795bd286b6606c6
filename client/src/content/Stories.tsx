import type { Plaque } from '@ville-usine/shared/content/plaque';
import { BookOpen } from 'lucide-react';
import { Card } from '../ui/Card.tsx';
import { useSay, useWords } from '../words/words.ts';
import './parts.css';
import './visit-words.ts';
import { Rich } from './Rich.tsx';

/** The small stories that stand on plaques in the city, as text; nothing where there is none. */
export function Stories({ plaques }: { plaques: readonly Plaque[] }) {
  const t = useWords('visit');
  const say = useSay();
  if (plaques.length === 0) return null;
  return (
    <section className="vu-pad vu-col">
      <h2>{t('stories.title')}</h2>
      {plaques.map((plaque) => (
        <Card as="article" className="vu-fact" key={plaque.id}>
          <BookOpen aria-hidden size={24} />
          <div className="vu-grow">
            <h3>{say(plaque.title)}</h3>
            <Rich text={plaque.text} />
            <p className="vu-small">{t('stories.source', { source: plaque.source })}</p>
          </div>
        </Card>
      ))}
    </section>
  );
}
