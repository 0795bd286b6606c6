import { ArrowRight, Check, Clock, WifiOff, X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useSay, useWords } from '../words/words.ts';
import { Answers } from './Answers.tsx';
import { answerOf } from './draft.ts';
import { QuizResult } from './QuizResult.tsx';
import './quiz.css';
import './quiz-words.ts';
import type { QuizState } from './step-quiz.ts';
import { useQuiz } from './use-quiz.ts';
import { Verdict } from './Verdict.tsx';

type QuizRunProps = {
  sector: string;
  onDone: () => void;
  /** Shows a key to close, for the panel. */
  closable?: boolean;
  /** Leads to the stand or step that holds an answer. */
  onLook?: (place: string) => void;
};

type Running = Extract<QuizState, { name: 'asking' | 'verdict' }>;

function Segments({ state }: { state: Running }) {
  return (
    <div className="vu-segments" aria-hidden>
      {state.quiz.questions.map((question) => {
        const now = state.queue[state.index]?.id === question.id;
        const answered = state.progress.answered[question.id];
        const judged = answered && (!now || state.name === 'verdict');
        return (
          <i key={question.id} className={judged ? (answered.right ? 'ok' : 'no') : now ? 'on' : undefined} />
        );
      })}
    </div>
  );
}

function useCount(state: Running): string {
  const t = useWords('quiz');
  const question = state.queue[state.index]!;
  const retry = (state.progress.answered[question.id]?.tries ?? 0) > (state.name === 'verdict' ? 1 : 0);
  if (retry) return t('again', { number: state.index + 1, count: state.queue.length });
  const number = state.quiz.questions.indexOf(question) + 1;
  return t('progress', { number, count: state.quiz.questions.length });
}

function Question({
  state,
  run,
  onLook,
}: { state: Running; run: ReturnType<typeof useQuiz> } & Pick<QuizRunProps, 'onLook'>) {
  const t = useWords('quiz');
  const say = useSay();
  const question = state.queue[state.index]!;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLDivElement>(null);
  const answer = answerOf(state.draft);

  // Each question is read out from its heading; after a verdict the way on is under the finger.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question moves the focus
  useEffect(() => heading.current?.focus(), [question.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when it comes
  useEffect(() => {
    if (state.name !== 'verdict') return;
    announce(`${t(state.verdict.right ? 'right' : 'close')} ${say(state.verdict.explanation)}`);
    next.current?.querySelector('button')?.focus();
  }, [state.name]);

  const judged = state.name === 'verdict' ? state.verdict : null;
  return (
    <>
      <h3 ref={heading} id={id} tabIndex={-1} className="vu-quiz__question">
        {say(question.prompt)}
      </h3>
      <p id={`${id}-kind`} className="vu-soft vu-quiz__kind">
        {t(`kinds.${question.kind}`)}
      </p>
      <fieldset className="vu-quiz__answers" aria-labelledby={id} aria-describedby={`${id}-kind`}>
        <Answers
          question={question}
          draft={state.draft}
          solution={judged?.solution ?? null}
          onDraft={(draft) => run.dispatch({ act: 'draft', draft })}
        />
      </fieldset>
      {judged && <Verdict question={question} verdict={judged} onLook={onLook} />}
      {state.name === 'asking' && state.sending === 'waiting' && (
        <StatusBand icon={<WifiOff aria-hidden size={22} />}>{t('lost')}</StatusBand>
      )}
      <div className="vu-quiz__foot" ref={next}>
        {state.name === 'verdict' ? (
          <Key full end={<ArrowRight aria-hidden size={22} />} onClick={() => run.dispatch({ act: 'next' })}>
            {t(state.index + 1 < state.queue.length ? 'next' : 'toResult')}
          </Key>
        ) : state.sending === 'waiting' ? (
          <Key full variant="waiting" icon={<Clock aria-hidden size={22} />} disabled>
            {t('waiting')}
          </Key>
        ) : (
          <Key
            full
            icon={<Check aria-hidden size={22} />}
            disabled={answer === null || state.sending === 'now'}
            onClick={() => answer && void run.send(answer)}
          >
            {t(state.sending === 'now' ? 'checking' : 'check')}
          </Key>
        )}
      </div>
    </>
  );
}

/** A sector's quiz from its first open question to its stamp: one question at a time, no clock. */
export function QuizRun({ sector, onDone, closable, onLook }: QuizRunProps) {
  const t = useWords('quiz');
  const core = useWords('core');
  const run = useQuiz(sector);
  const { state } = run;
  return (
    <div className="vu-quiz" data-asking={state.name === 'asking'}>
      <div className="vu-quiz__head">
        {(state.name === 'asking' || state.name === 'verdict') && <Progress state={state} />}
        {closable && (
          <button
            type="button"
            className="vu-close vu-close--paper"
            aria-label={core('close')}
            onClick={onDone}
          >
            <X aria-hidden size={22} />
          </button>
        )}
      </div>
      {state.name === 'loading' && <p role="status">{core('loading')}</p>}
      {state.name === 'failed' && (
        <>
          <StatusBand icon={<WifiOff aria-hidden size={22} />}>{t('failed')}</StatusBand>
          <Key onClick={() => void run.load()}>{core('retry')}</Key>
        </>
      )}
      {(state.name === 'asking' || state.name === 'verdict') && (
        <Question state={state} run={run} onLook={onLook} />
      )}
      {state.name === 'result' && (
        <QuizResult
          quiz={state.quiz}
          progress={state.progress}
          onRetry={() => run.dispatch({ act: 'retry' })}
          onDone={onDone}
        />
      )}
    </div>
  );
}

function Progress({ state }: { state: Running }) {
  return (
    <>
      <b>{useCount(state)}</b>
      <Segments state={state} />
    </>
  );
}
