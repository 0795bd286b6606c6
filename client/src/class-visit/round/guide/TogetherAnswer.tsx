import type { CardTally, RoundNow, RoundQuestion } from '@ville-usine/shared/class-visit/round/round';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { Answers } from '../../../quiz/Answers.tsx';
import { answerOf, type Draft, emptyDraft } from '../../../quiz/draft.ts';
import '../../../quiz/quiz-words.ts';
import { announce } from '../../../ui/announce.ts';
import { Key } from '../../../ui/Key.tsx';
import { useWords } from '../../../words/words.ts';
import { roundAsks } from '../round-store.ts';
import './round-guide-words.ts';

type TogetherAnswerProps = {
  round: RoundNow;
  question: RoundQuestion;
  kept: CardTally | null;
  ready: boolean;
};

/** The one answer that a class gives together, entered with the quiz's own controls. */
export function TogetherAnswer({ round, question, kept, ready }: TogetherAnswerProps) {
  const t = useWords('roundGuide');
  const given = kept?.is === 'together' ? kept.answer : null;
  const [mine, setDraft] = useState<Draft | null>(null);
  const draft = mine ?? given ?? emptyDraft(question);
  const answer = answerOf(draft);
  const isKept = given !== null && JSON.stringify(given) === JSON.stringify(answer);

  async function send() {
    if (!answer) return;
    const cards = { is: 'together' as const, answer };
    const asked = await roundAsks('round:cards', { roundId: round.id, index: round.index ?? 0, cards });
    if (asked.ok) announce(t('tally.togetherSent'));
  }

  return (
    <>
      <div>
        <p className="vu-cardsentry__title">{t('tally.togetherTitle')}</p>
        <p className="vu-small">{t('tally.togetherLine')}</p>
      </div>
      <Answers question={question} draft={draft} solution={null} onDraft={setDraft} />
      <Key
        full
        variant={isKept ? 'set' : 'secondary'}
        disabled={!ready || !answer}
        icon={<Check aria-hidden size={22} />}
        onClick={() => void send()}
      >
        {t(isKept ? 'tally.togetherSent' : 'tally.togetherSend')}
      </Key>
    </>
  );
}
