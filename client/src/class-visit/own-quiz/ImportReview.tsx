import type { ReportLine } from '@ville-usine/shared/quiz/import-report';
import { OWN_TITLE } from '@ville-usine/shared/quiz/own-limits';
import { Check, FileText } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { api } from '../../net/api.ts';
import type { Failure } from '../../net/result.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import { QuestionList } from './QuestionList.tsx';
import { ReportLines } from './ReportLines.tsx';
import { type UnreadImport, useImportTitle } from './unread-import.ts';

/** A quiz of two hundred questions on a school's line, milliseconds. */
const PATIENCE_MS = 60_000;

type ImportReviewProps = {
  visitId: string;
  token: string;
  unread: UnreadImport;
  isOnDevice: boolean;
  onChange: (unread: UnreadImport) => void;
  onDrop: () => void;
  onKept: (title: string) => void;
};

/** What a file held, line by line; its questions as pupils will see them; and the key that keeps them. */
export function ImportReview({ unread, onChange, ...rest }: ImportReviewProps) {
  const { questions } = unread;
  return (
    <>
      <Told unread={unread} />
      <KeepCard unread={unread} {...rest} />
      {questions.length > 0 && (
        <QuestionList questions={questions} onChange={(next) => onChange({ ...unread, questions: next })} />
      )}
    </>
  );
}

/** How many questions a line of the report refuses: one that is one too many stands for all after it. */
function refusedBy({ outcome, reasons: [reason] }: ReportLine): number {
  if (outcome !== 'refused') return 0;
  return reason?.code === 'too-many-questions' ? reason.left : 1;
}

function Told({ unread: { from, name, report, questions, left } }: { unread: UnreadImport }) {
  const t = useWords('ownQuiz');
  const refused = report.reduce((sum, told) => sum + refusedBy(told), 0);
  const isWhole = report.every(({ outcome }) => outcome === 'taken') && left === 0;
  return (
    <Sheet className="vu-told" aria-labelledby="vu-told-title">
      <h2 id="vu-told-title">{t('report.title')}</h2>
      <p className="vu-soft">
        <FileText aria-hidden size={18} /> {t(from === 'file' ? 'report.of' : 'report.copied', { name })}
      </p>
      <p className="vu-lead">
        {questions.length === 0
          ? t('report.none')
          : isWhole
            ? t('report.whole')
            : t('report.some', { count: questions.length })}
        {refused > 0 && questions.length > 0 && ` ${t('report.refused', { count: refused })}`}
        {left > 0 && ` ${t('report.left', { count: left })}`}
      </p>
      {report.length > 0 && <ReportLines report={report} />}
    </Sheet>
  );
}

type KeepCardProps = Omit<ImportReviewProps, 'onChange'>;

function KeepCard({ visitId, token, unread, isOnDevice, onDrop, onKept }: KeepCardProps) {
  const t = useWords('ownQuiz');
  const failureText = useFailure();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const typed = useImportTitle(visitId);
  const title = typed.text.trim();
  const count = unread.questions.length;
  const isNameless = tried && title === '';

  async function keep() {
    setTried(true);
    if (title === '') return field.current?.focus();
    if (busy) return;
    setBusy(true);
    const body = { token, id: unread.id, title, questions: unread.questions };
    const answer = await api('POST /api/class-visits/quizzes/keep', { body, timeoutMs: PATIENCE_MS });
    setBusy(false);
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) onKept(answer.value.quiz.title);
  }

  if (count === 0)
    return (
      <Sheet className="vu-quizside">
        <Key full onClick={onDrop}>
          {t('keep.other')}
        </Key>
      </Sheet>
    );
  return (
    <Sheet className="vu-quizside" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{t('keep.title')}</h2>
      <div className="vu-quizfield">
        <label htmlFor={id}>{t('keep.name')}</label>
        <input
          ref={field}
          id={id}
          type="text"
          maxLength={OWN_TITLE}
          autoComplete="off"
          value={typed.text}
          aria-invalid={isNameless}
          aria-describedby={`${id}-line`}
          onChange={({ target }) => typed.write(target.value)}
        />
        <p id={`${id}-line`} className={isNameless ? 'vu-quizfield__fault' : 'vu-small'}>
          {isNameless ? t('keep.nameless') : t('keep.nameLine', { max: OWN_TITLE })}
        </p>
      </div>
      {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
      <Key
        full
        variant={busy ? 'waiting' : 'primary'}
        icon={<Check aria-hidden size={22} />}
        onClick={() => void keep()}
      >
        {busy ? t('keep.going') : t('keep.go', { count })}
      </Key>
      <Key variant="quiet" size="m" onClick={onDrop}>
        {t('keep.drop')}
      </Key>
      <p className="vu-small vu-quizside__kept">
        {isOnDevice && (typed.keptAt || title === '') && t('keep.onDevice')}
      </p>
    </Sheet>
  );
}
