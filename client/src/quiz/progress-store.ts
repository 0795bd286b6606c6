import type { QuizProgress } from '@ville-usine/shared/quiz/question';
import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../net/api.ts';
import { openVisit } from '../people/visit-store.ts';

type ProgressState = { bySector: Record<string, QuizProgress>; asked: boolean };

const useProgressStore = create<ProgressState>(() => ({ bySector: {}, asked: false }));

async function loadProgress(): Promise<void> {
  useProgressStore.setState({ asked: true });
  const visitor = await openVisit();
  const answer = visitor && (await api('GET /api/progress'));
  if (!answer?.ok) return useProgressStore.setState({ asked: false });
  const bySector = Object.fromEntries(answer.value.quizzes.map((progress) => [progress.sector, progress]));
  useProgressStore.setState((state) => ({ bySector: { ...bySector, ...state.bySector } }));
}

/** Keeps what the server said of one quiz. */
export function keepProgress(progress: QuizProgress): void {
  useProgressStore.setState((state) => ({ bySector: { ...state.bySector, [progress.sector]: progress } }));
}

/** This visitor's progress in all quizzes, by sector; its first use loads it. */
export function useProgress(): Record<string, QuizProgress> {
  useEffect(() => {
    if (!useProgressStore.getState().asked) void loadProgress();
  }, []);
  return useProgressStore((state) => state.bySector);
}
