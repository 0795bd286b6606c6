import { isWaiting } from '@ville-usine/shared/live/is-waiting';
import type { DeskQuestion } from '@ville-usine/shared/live/question';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { CheckCheck, Info, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useSay, useWords } from '../words/words.ts';
import { ClassQuestionCard } from './ClassQuestionCard.tsx';
import './desk-words.ts';
import { useClassQuestions } from './use-class-questions.ts';

/** One session as the teacher of a class reads it: what waits for them, oldest first, then what became of the rest. */
export function ClassQuestions({ session }: { session: LiveSession }) {
  const t = useWords('desk');
  const say = useSay();
  const { alone, vouching, waiting, others } = useClassQuestions(session);
  useNews(waiting);

  return (
    <Sheet className="vu-teach__session" aria-label={say(session.title)}>
      <div className="vu-sheet__title">
        <h2>{say(session.title)}</h2>
        <span className="vu-number">{waiting?.length ?? 0}</span>
      </div>
      <div className="vu-teach__body">
        <p className="vu-soft">{t(alone ? 'class.alone' : 'class.first')}</p>
        {vouching.notice && (
          <StatusBand tone={vouching.notice.tone} icon={<Info aria-hidden size={22} />}>
            {vouching.notice.text}
          </StatusBand>
        )}
        {waiting === null && <p className="vu-soft">{t('gate.loading')}</p>}
        <ul className="vu-teach__list" aria-label={t('class.waiting')}>
          {waiting?.map((question) => (
            <ClassQuestionCard key={question.id} question={question} vouching={vouching} />
          ))}
        </ul>
        {waiting?.length === 0 && (
          <div className="vu-nothing">
            <span className="vu-nothing__icon">
              <CheckCheck aria-hidden size={32} />
            </span>
            <strong>{t('class.emptyTitle')}</strong>
            <p className="vu-soft">{t('class.empty')}</p>
          </div>
        )}
        {others.length > 0 && (
          <>
            <Key
              variant="secondary"
              size="m"
              icon={<Undo2 aria-hidden size={20} />}
              onClick={() => void vouching.undo()}
            >
              {t('class.undo')}
            </Key>
            <details className="vu-teach__done">
              <summary>
                {t('class.done')} <b>{others.length}</b>
              </summary>
              <ul>
                {others.map(({ id, text, state }) => (
                  <li key={id}>
                    <b>{frenchSpaces(text)}</b>
                    <span className="vu-small">
                      {t(`class.state.${isWaiting(state) ? 'atModerators' : state.name}`)}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          </>
        )}
      </div>
    </Sheet>
  );
}

/** Has screen readers say that a question came to be read. */
function useNews(waiting: DeskQuestion[] | null): void {
  const t = useWords('desk');
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (waiting === null) return;
    const before = known.current;
    known.current = new Set(waiting.map(({ id }) => id));
    const fresh = before && waiting.find(({ id }) => !before.has(id));
    if (fresh) announce(t('class.news', { text: fresh.text }));
  }, [waiting, t]);
}
