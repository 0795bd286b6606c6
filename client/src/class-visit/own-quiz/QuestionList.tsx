import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useWords } from '../../words/words.ts';
import { QuestionPreview } from './QuestionPreview.tsx';

type QuestionListProps = { questions: OwnQuestion[]; onChange: (questions: OwnQuestion[]) => void };

/** A name for each question that it keeps when others are taken out; two may say the same. */
function namesOf(questions: OwnQuestion[]): string[] {
  const times = new Map<string, number>();
  return questions.map((question) => {
    const said = JSON.stringify(question);
    const time = (times.get(said) ?? 0) + 1;
    times.set(said, time);
    return `${time} ${said}`;
  });
}

/** Questions as pupils will see them; all but the last one can be taken out, and the last act undone. */
export function QuestionList({ questions, onChange }: QuestionListProps) {
  const t = useWords('ownQuiz');
  const [allOpen, setAllOpen] = useState<boolean | null>(null);
  const [undo, setUndo] = useState<{ number: number; before: OwnQuestion[] } | null>(null);
  const names = namesOf(questions);

  function remove(index: number) {
    setUndo({ number: index + 1, before: questions });
    onChange(questions.filter((_, at) => at !== index));
    requestAnimationFrame(() => document.getElementById('vu-questions-title')?.focus());
  }
  function putBack(before: OwnQuestion[]) {
    setUndo(null);
    onChange(before);
    announce(t('questions.undone'));
    document.getElementById('vu-questions-title')?.focus();
  }

  return (
    <Sheet className="vu-questions" aria-labelledby="vu-questions-title">
      <div className="vu-row vu-row--wrap">
        <h2 id="vu-questions-title" className="vu-grow" tabIndex={-1}>
          {t('questions.title')}
        </h2>
        <Key variant="quiet" size="m" onClick={() => setAllOpen(!allOpen)}>
          {t(allOpen ? 'questions.allShut' : 'questions.allOpen')}
        </Key>
      </div>
      {undo && (
        <StatusBand tone="wait">
          <span className="vu-row vu-row--wrap">
            <span className="vu-grow">{t('questions.removed', { number: undo.number })}</span>
            <Key
              variant="secondary"
              size="m"
              icon={<Undo2 aria-hidden size={18} />}
              onClick={() => putBack(undo.before)}
            >
              {t('questions.undo')}
            </Key>
          </span>
        </StatusBand>
      )}
      <ol>
        {questions.map((own, index) => (
          <li key={`${names[index]} ${allOpen}`}>
            <QuestionPreview
              own={own}
              number={index + 1}
              open={allOpen ?? index === 0}
              onRemove={questions.length > 1 ? () => remove(index) : undefined}
            />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
