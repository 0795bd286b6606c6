import { useMemo } from 'react';
import { useDraft } from '../../../net/draft.ts';
import { type RoundChoice, readChoice } from './start-choice.ts';

/** How a teacher last had their quizzes played, kept on the device. */
export function useRoundChoice() {
  const { text, write } = useDraft('round-choice');
  const choice = useMemo(() => readChoice(text), [text]);
  return {
    choice,
    choose: (change: Partial<RoundChoice>) => write(JSON.stringify({ ...choice, ...change })),
  };
}
