import { OWN_TITLE } from '@ville-usine/shared/quiz/own-limits';
import type { OwnQuiz } from '@ville-usine/shared/quiz/own-quiz';
import { ArrowLeft, Check } from 'lucide-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { api } from '../../net/api.ts';
import { type Failure, isPassing } from '../../net/result.ts';
import { announce } from '../../ui/announce.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import { QuestionList } from './QuestionList.tsx';
import { RemoveQuiz } from './RemoveQuiz.tsx';
import { TakeAway } from './TakeAway.tsx';

type OneQuizProps = {
  token: string;
  id: string;
  backHref: string;
  onChanged: () => void;
  onRemoved: (title: string) => void;
};

/** A quiz that is kept: its questions, its title, its files, its end. */
export function OneQuiz({ token, id, backHref, onChanged, onRemoved }: OneQuizProps) {
  const t = useWords('ownQuiz');
  const failureText = useFailure();
  const [quiz, setQuiz] = useState<OwnQuiz | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const read = useCallback(async () => {
    const answer = await api('POST /api/class-visits/quizzes/one', { body: { token, id } });
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) setQuiz(answer.value.quiz);
  }, [token, id]);
  useEffect(() => void read(), [read]);

  /** Shown at once, sent one after the other; what the server does not take is not there any more. */
  async function keep(next: OwnQuiz, said?: string) {
    setQuiz(next);
    const sent = turn.current.then(() =>
      api('POST /api/class-visits/quizzes/keep', { body: { token, ...next } }),
    );
    turn.current = sent;
    const answer = await sent;
    setFailure(answer.ok ? null : answer.error);
    if (!answer.ok) return setQuiz(quiz);
    if (said) announce(said);
    onChanged();
  }
  async function remove(title: string) {
    const answer = await api('POST /api/class-visits/quizzes/remove', { body: { token, id } });
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) onRemoved(title);
  }

  return (
    <>
      <Sheet className="vu-quizside vu-quizside--first">
        <Key variant="quiet" size="m" icon={<ArrowLeft aria-hidden size={18} />} href={backHref}>
          {t('one.back')}
        </Key>
        {!quiz && !failure && <p className="vu-soft">{t('loading')}</p>}
        {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
        {!quiz && failure && isPassing(failure) && <Key onClick={() => void read()}>{t('again')}</Key>}
        {quiz && (
          <>
            <Title
              key={quiz.title}
              quiz={quiz}
              onTitle={(title) => void keep({ ...quiz, title }, t('one.renamed'))}
            />
            <TakeAway token={token} id={id} />
            <RemoveQuiz title={quiz.title} onRemove={() => void remove(quiz.title)} />
          </>
        )}
      </Sheet>
      {quiz && (
        <QuestionList
          questions={quiz.questions}
          onChange={(questions) => void keep({ ...quiz, questions })}
        />
      )}
    </>
  );
}

function Title({ quiz, onTitle }: { quiz: OwnQuiz; onTitle: (title: string) => void }) {
  const t = useWords('ownQuiz');
  const id = useId();
  const [title, setTitle] = useState(quiz.title);
  const isChanged = title.trim() !== '' && title.trim() !== quiz.title;
  return (
    <form
      className="vu-quizfield"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) onTitle(title.trim());
      }}
    >
      <h2>{quiz.title}</h2>
      <p className="vu-soft">{t('count', { count: quiz.questions.length })}</p>
      <label htmlFor={id}>{t('keep.name')}</label>
      <input
        id={id}
        type="text"
        maxLength={OWN_TITLE}
        autoComplete="off"
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      {isChanged && (
        <Key type="submit" size="m" full icon={<Check aria-hidden size={20} />}>
          {t('one.rename')}
        </Key>
      )}
    </form>
  );
}
