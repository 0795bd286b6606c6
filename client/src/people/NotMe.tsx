import { UserRoundX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { askNextVisit, hadVisitor } from '../net/owner.ts';
import { Key } from '../ui/Key.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './not-me.css';
import { inEdition } from '../net/base.ts';
import { openVisit, useVisit } from './visit-store.ts';

/** The next pupil begins as on a browser nobody has used: no language, colours or settings of the last one. */
function beginAnew(): void {
  try {
    sessionStorage.clear();
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  window.location.assign(inEdition('/'));
}

/** « Ce n'est pas moi »: on a browser that already had a visitor, ends their visit here and begins another. */
export default function NotMe({ greeting = false }: { greeting?: boolean }) {
  const t = useWords('arrival');
  const sentence = useFailure();
  const name = useVisit((state) => state.visitor?.pseudonym);
  const [state, setState] = useState<'closed' | 'sure' | 'asking'>('closed');
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    if (hadVisitor) void openVisit();
  }, []);
  if (!hadVisitor || !name) return null;

  const change = async () => {
    setState('asking');
    const answer = await askNextVisit();
    if (answer.ok) return beginAnew();
    setWrong(sentence(answer.error));
    setState('sure');
  };

  if (state === 'closed') {
    return (
      <p className="vu-notme">
        {greeting && <span>{t('notMe.hello', { name })}</span>}
        <button type="button" onClick={() => setState('sure')}>
          <UserRoundX aria-hidden size={18} />
          {t('notMe.key')}
        </button>
      </p>
    );
  }
  return (
    <section className="vu-notme vu-notme--sure" aria-label={t('notMe.key')}>
      <p>{t('notMe.sure', { name })}</p>
      <div className="vu-row vu-row--wrap">
        <Key size="m" disabled={state === 'asking'} onClick={() => void change()}>
          {t('notMe.yes')}
        </Key>
        <Key size="m" variant="secondary" autoFocus onClick={() => setState('closed')}>
          {t('notMe.no')}
        </Key>
      </div>
      <p role="alert">{wrong}</p>
    </section>
  );
}
