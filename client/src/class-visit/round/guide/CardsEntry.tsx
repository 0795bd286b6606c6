import type { RoundBoard, RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { useState } from 'react';
import { Key } from '../../../ui/Key.tsx';
import { useWords } from '../../../words/words.ts';
import { useGuide } from '../../tour/guide-store.ts';
import { CountCards } from './CountCards.tsx';
import { choiceCount } from './result-facts.ts';
import './cards-entry.css';
import './round-guide-words.ts';
import { TogetherAnswer } from './TogetherAnswer.tsx';

type CardsEntryProps = { round: RoundNow; board: RoundBoard | null; ready: boolean };

/** What a class answers without screens of its own: cards that are counted, or one answer of all. */
export function CardsEntry({ round, board, ready }: CardsEntryProps) {
  const t = useWords('roundGuide');
  const question = round.question!;
  const kept = board?.cards ?? null;
  const choices = choiceCount(question);
  const places = useGuide(({ board }) => board?.places.of ?? 0);
  const [mine, setTogether] = useState<boolean | null>(null);
  const together = choices === 0 || (mine ?? kept?.is === 'together');
  const common = { round, question, kept, ready };
  return (
    <section className="vu-cardsentry" aria-label={t(together ? 'tally.togetherTitle' : 'tally.title')}>
      {together ? (
        <TogetherAnswer {...common} />
      ) : (
        <CountCards {...common} choices={choices} pupils={places} />
      )}
      {choices > 0 && (
        <Key variant="quiet" size="m" onClick={() => setTogether(!together)}>
          {t(together ? 'tally.byCards' : 'tally.together')}
        </Key>
      )}
    </section>
  );
}
