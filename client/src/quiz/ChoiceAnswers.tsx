import type { Localized } from '@ville-usine/shared/content/localized';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { Check, X } from 'lucide-react';
import { useId } from 'react';
import { useSay, useWords } from '../words/words.ts';
import { type Draft, toggled } from './draft.ts';
import { Mark } from './Mark.tsx';
import './choices.css';

type ChoiceDraft = Extract<Draft, { kind: 'single' | 'multiple' | 'true-false' }>;
type ChoiceAnswersProps = {
  draft: ChoiceDraft;
  choices: Localized[];
  solution: QuizAnswer | null;
  locked: boolean;
  onDraft: (draft: ChoiceDraft) => void;
};

function isChosen(answer: ChoiceDraft | QuizAnswer, index: number): boolean {
  if (answer.kind === 'single') return answer.choice === index;
  if (answer.kind === 'multiple') return answer.choices.includes(index);
  return answer.kind === 'true-false' && answer.value === (index === 0);
}

function chosen(draft: ChoiceDraft, index: number): ChoiceDraft {
  if (draft.kind === 'single') return { kind: 'single', choice: index };
  if (draft.kind === 'multiple') return { kind: 'multiple', choices: toggled(draft.choices, index) };
  return { kind: 'true-false', value: index === 0 };
}

function verdictOf(right: boolean, mine: boolean): 'good' | 'bad' | 'dim' {
  if (right) return 'good';
  return mine ? 'bad' : 'dim';
}

/** One or several of two to six choices; for true or false the first choice is true. */
export function ChoiceAnswers({ draft, choices, solution, locked, onDraft }: ChoiceAnswersProps) {
  const say = useSay();
  const t = useWords('quiz');
  const name = useId();
  return (
    <div className="vu-choices">
      {choices.map((choice, index) => {
        const mine = isChosen(draft, index);
        const verdict = solution && verdictOf(isChosen(solution, index), mine);
        return (
          <label key={choice.fr} className={verdict ? `vu-choice vu-choice--${verdict}` : 'vu-choice'}>
            <input
              type={draft.kind === 'multiple' ? 'checkbox' : 'radio'}
              name={name}
              checked={mine}
              disabled={solution !== null || locked}
              onChange={() => onDraft(chosen(draft, index))}
            />
            <Mark index={index} />
            <span className="vu-grow">
              {say(choice)}
              {verdict && (mine || verdict === 'good') && (
                <em>{t(verdict === 'bad' ? 'was' : mine ? 'wasGood' : 'good')}</em>
              )}
            </span>
            {(verdict === 'good' || (!verdict && mine)) && <Check aria-hidden size={26} strokeWidth={3} />}
            {verdict === 'bad' && <X className="vu-cross" aria-hidden size={26} strokeWidth={3} />}
          </label>
        );
      })}
    </div>
  );
}
