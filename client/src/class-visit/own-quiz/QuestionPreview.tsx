import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import { ChevronDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Answers } from '../../quiz/Answers.tsx';
import '../../quiz/quiz-words.ts';
import { Key } from '../../ui/Key.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { previewOf } from './preview-of.ts';

type QuestionPreviewProps = {
  own: OwnQuestion;
  /** From 1. */
  number: number;
  open: boolean;
  /** Absent where it cannot be taken out. */
  onRemove?: (() => void) | undefined;
};

/** One question, folded to its prompt; opened, as pupils will see it, with its right answer marked. */
export function QuestionPreview({ own, number, open, onRemove }: QuestionPreviewProps) {
  const t = useWords('ownQuiz');
  const [isOpen, setOpen] = useState(open);
  return (
    <details className="vu-preview" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="vu-number" aria-hidden>
          {number}
        </span>
        <span className="vu-grow">
          <span className="vu-hidden">{t('questions.number', { number })} </span>
          <span className="vu-preview__prompt">{own.prompt}</span>
          <span className="vu-small">{t(`kinds.${own.kind}`)}</span>
        </span>
        <ChevronDown aria-hidden size={22} className="vu-preview__way" />
      </summary>
      {isOpen && (
        <div className="vu-preview__body">
          <Judged own={own} number={number} />
          {onRemove && (
            <Key variant="quiet" size="m" icon={<Trash2 aria-hidden size={18} />} onClick={onRemove}>
              {t('questions.remove', { number })}
            </Key>
          )}
        </div>
      )}
    </details>
  );
}

function Judged({ own, number }: { own: OwnQuestion; number: number }) {
  const t = useWords('ownQuiz');
  const q = useWords('quiz');
  const language = useLanguage();
  const { question, draft, solution } = previewOf(own, number);
  const within = own.kind === 'estimate' ? own.tolerance.toLocaleString(language) : '';
  return (
    <>
      <p className="vu-soft">{q(`kinds.${own.kind}`)}</p>
      <Answers question={question} draft={draft} solution={solution} onDraft={() => undefined} />
      {own.kind === 'estimate' && (
        <p className="vu-small">{t('questions.tolerance', { within: `${within} ${own.unit}`.trim() })}</p>
      )}
      {own.explanation && (
        <p className="vu-preview__why">
          <b>{t('questions.explanation')}</b>
          {own.explanation}
        </p>
      )}
    </>
  );
}
