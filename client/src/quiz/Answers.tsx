import type { RoundQuestion } from '@ville-usine/shared/class-visit/round/round';
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
  onDraft: (draft: Draft) => void;
};

const TRUE_OR_FALSE = [
  { fr: fr.yes, en: en.yes },
  { fr: fr.no, en: en.no },
];

/** The answer's controls for the question's kind. */
export function Answers({ question, draft, solution, onDraft }: AnswersProps) {
  if (question.kind === 'order' && draft.kind === 'order') {
    return (
      <OrderAnswers
        order={draft.order}
        items={question.items}
        solution={solution}
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
        onValue={(value) => onDraft({ kind: 'estimate', value })}
      />
    );
  }
  if (draft.kind === 'single' || draft.kind === 'multiple' || draft.kind === 'true-false') {
    const choices = 'choices' in question ? question.choices : TRUE_OR_FALSE;
    return <ChoiceAnswers draft={draft} choices={choices} solution={solution} onDraft={onDraft} />;
  }
  return null;
}
