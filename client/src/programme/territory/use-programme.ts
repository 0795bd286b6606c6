import type { ProgrammeReplies } from '@ville-usine/shared/programme/programme';
import { useEffect, useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { api } from '../../net/api.ts';

type PublicProgramme = ProgrammeReplies['GET /api/programme'];

type ProgrammeState = { programme: PublicProgramme | null; failed: boolean };

const store = createStore<ProgrammeState>(() => ({ programme: null, failed: false }));

/** Keeps what came with the page. */
export const keepProgramme = (programme: PublicProgramme): void => store.setState({ programme });

/** Asks for the programme; what is there already stays until the new one is. */
export async function loadProgramme(): Promise<void> {
  store.setState({ failed: false });
  const answer = await api('GET /api/programme');
  store.setState(answer.ok ? { programme: answer.value } : { failed: true });
}

/** The territory's programme; its first use loads it, and so does the network when it is back. */
export function useProgramme(): ProgrammeState {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  useEffect(() => {
    if (!store.getState().programme) void loadProgramme();
    const again = () => {
      if (store.getState().failed) void loadProgramme();
    };
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  return state;
}
