import { OWN_QUIZZES } from '@ville-usine/shared/quiz/own-limits';
import { ArrowRight, Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { isPassing } from '../../net/result.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import { ImportCard } from './ImportCard.tsx';
import { ImportReview } from './ImportReview.tsx';
import { OneQuiz } from './OneQuiz.tsx';
import { QuizShelf } from './QuizShelf.tsx';
import { StartFrom } from './StartFrom.tsx';
import { type UnreadImport, useUnreadImport } from './unread-import.ts';
import type { useOwnQuizzes } from './use-own-quizzes.ts';

const PAGE = '/classe/quiz';
/** What the address says while an import is read. */
const READING = 'import';

type QuizDeskProps = { visitId: string; token: string; own: ReturnType<typeof useOwnQuizzes> };

/** The shelf, the import that is being read, or one quiz, as the address says. */
export function QuizDesk({ visitId, token, own }: QuizDeskProps) {
  const t = useWords('ownQuiz');
  const [path, navigate] = useLocation();
  const [news, setNews] = useState<string | null>(null);
  const { loaded, unread, isOnDevice, begin, change, end } = useUnreadImport(visitId);
  const here = path.slice(PAGE.length + 1);
  const hrefOf = (id: string) => `${PAGE}${id && `/${id}`}#${token}`;
  const main = useRef<HTMLElement>(null);
  const before = useRef(here);
  useEffect(() => {
    if (before.current !== here) {
      main.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    before.current = here;
  }, [here]);

  function shelve(said: string | null) {
    setNews(said);
    void own.read();
    navigate(hrefOf(''));
  }
  function readNow(next: UnreadImport) {
    setNews(null);
    begin(next);
    navigate(hrefOf(READING));
  }
  const giveUp = () => {
    end();
    shelve(null);
  };

  const isReading = here === READING && (unread !== null || !loaded);
  return (
    <main id="contenu" ref={main} tabIndex={-1} className="vu-quizzes">
      {isReading ? (
        unread && (
          <ImportReview
            key={unread.id}
            visitId={visitId}
            token={token}
            unread={unread}
            isOnDevice={isOnDevice}
            onChange={change}
            onDrop={giveUp}
            onKept={(title) => {
              end();
              shelve(t('shelf.kept', { title }));
            }}
          />
        )
      ) : here === '' || here === READING ? (
        <>
          <Shelf own={own} news={news} hrefOf={hrefOf} />
          <div className="vu-quizzes__side">
            {unread ? (
              <Waiting unread={unread} href={hrefOf(READING)} onDrop={giveUp} />
            ) : (
              <ImportCard token={token} isFull={(own.quizzes?.length ?? 0) >= OWN_QUIZZES} onRead={readNow} />
            )}
            {!unread && <StartFrom token={token} onRead={readNow} />}
          </div>
        </>
      ) : (
        <OneQuiz
          key={here}
          token={token}
          id={here}
          backHref={hrefOf('')}
          onChanged={() => void own.read()}
          onRemoved={(title) => shelve(t('shelf.removed', { title }))}
        />
      )}
    </main>
  );
}

type ShelfProps = Pick<QuizDeskProps, 'own'> & { news: string | null; hrefOf: (id: string) => string };

function Shelf({ own, news, hrefOf }: ShelfProps) {
  const t = useWords('ownQuiz');
  const failureText = useFailure();
  return (
    <div className="vu-quizzes__shelf">
      {news && (
        <StatusBand tone="ok" icon={<Check aria-hidden size={22} />}>
          {news}
        </StatusBand>
      )}
      {own.failure && (
        <StatusBand tone="bad">
          {failureText(own.failure)}
          {isPassing(own.failure) && (
            <Key variant="secondary" size="m" onClick={() => void own.read()}>
              {t('again')}
            </Key>
          )}
        </StatusBand>
      )}
      {own.quizzes && <QuizShelf quizzes={own.quizzes} hrefOf={hrefOf} />}
    </div>
  );
}

/** What was read before and neither kept nor given up: nothing else is read meanwhile, so that it cannot be lost. */
function Waiting({ unread, href, onDrop }: { unread: UnreadImport; href: string; onDrop: () => void }) {
  const t = useWords('ownQuiz');
  const questions = t('count', { count: unread.questions.length });
  return (
    <Sheet className="vu-quizside" aria-labelledby="vu-waiting-title">
      <h2 id="vu-waiting-title">{t('waiting.title')}</h2>
      <p>{t('waiting.line', { name: unread.name, questions })}</p>
      <Key full end={<ArrowRight aria-hidden size={20} />} href={href}>
        {t('waiting.resume')}
      </Key>
      <Key variant="quiet" size="m" onClick={onDrop}>
        {t('waiting.drop')}
      </Key>
    </Sheet>
  );
}
