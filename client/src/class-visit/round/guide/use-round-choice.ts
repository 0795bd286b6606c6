import { useMemo, useState } from 'react';
import { useDraft } from '../../../net/draft.ts';
import { countsOf } from '../../board/board-facts.ts';
import { useGuide } from '../../tour/guide-store.ts';
import { fitting, type RoundChoice, readChoice } from './start-choice.ts';

/** How a teacher last had their quizzes played, kept on the device. With nobody connected the class answers by cards, unless they say otherwise. */
export function useRoundChoice() {
  const { text, write } = useDraft('round-choice');
  const kept = useMemo(() => readChoice(text), [text]);
  const nobody = useGuide(({ board }) => board !== null && countsOf(board).connected === 0);
  const [touched, setTouched] = useState(false);
  const choice: RoundChoice =
    nobody && !touched ? { ...kept, options: fitting({ ...kept.options, cards: true }) } : kept;
  return {
    choice,
    choose: (change: Partial<RoundChoice>) => {
      setTouched(true);
      write(JSON.stringify({ ...choice, ...change }));
    },
  };
}
