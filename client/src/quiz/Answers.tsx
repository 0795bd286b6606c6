import type { RoundQuestion } from '@ville-usine/shared/class-visit/round/round';
import type { Localized } from '@ville-usine/shared/content/localized';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { quiz as en } from '../words/en/quiz.ts';
import { quiz as fr } from '../words/fr/quiz.ts';
import { ChoiceAnswers } from './ChoiceAnswers.tsx';
import type { Draft } from './draft.ts';
import { EstimateAnswer } from './EstimateAnswer.tsx';
import { MatchAnswers } from './MatchAnswers.tsx';
import { OrderAnswers } from './OrderAnswers.tsx';
import './answers.css';

type AnswersProps = {
  question: RoundQuestion;
  draft: Draft;
  /** Once judged: the right answer, and nothing can be changed. */
  solution: QuizAnswer | null;
  /** Nothing can be changed any more, and nothing is judged yet. */
  locked?: boolean;
  onDraft: (draft: Draft) => void;
};

const TRUE_OR_FALSE = [
  { fr: fr.yes, en: en.yes },
  { fr: fr.no, en: en.no },
];

/** What a question's signs stand for, in their order; null where it has none. */
export function choicesIn(question: RoundQuestion): Localized[] | null {
  if (question.kind === 'true-false') return TRUE_OR_FALSE;
  return 'choices' in question ? question.choices : null;
}

/** The answer's controls for the question's kind. */
export function Answers({ question, draft, solution, locked = false, onDraft }: AnswersProps) {
  if (question.kind === 'order' && draft.kind === 'order') {
    return (
      <OrderAnswers
        order={draft.order}
        items={question.items}
        solution={solution}
        locked={locked}
        onOrder={(order) => onDraft({ kind: 'order', order })}
      />
    );
  }
  if (question.kind === 'match' && draft.kind === 'match') {
    return (
      <MatchAnswers
        pairs={draft.pairs}
        lefts={question.lefts}
        rights={question.rights}
        solution={solution}
        locked={locked}
        onPairs={(pairs) => onDraft({ kind: 'match', pairs })}
      />
    );
  }
  if (question.kind === 'estimate' && draft.kind === 'estimate') {
    return (
      <EstimateAnswer
        value={draft.value}
        scale={question}
        solution={solution}
        locked={locked}
        onValue={(value) => onDraft({ kind: 'estimate', value })}
      />
    );
  }
  const choices = choicesIn(question);
  if (choices && (draft.kind === 'single' || draft.kind === 'multiple' || draft.kind === 'true-false')) {
    return (
      <ChoiceAnswers draft={draft} choices={choices} solution={solution} locked={locked} onDraft={onDraft} />
    );
  }
  return null;
}
