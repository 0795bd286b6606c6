import type { ProgrammeReplies } from '@ville-usine/shared/programme/programme';
import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../../net/api.ts';

type PublicProgramme = ProgrammeReplies['GET /api/programme'];

type ProgrammeState = { programme: PublicProgramme | null; failed: boolean };

const useStore = create<ProgrammeState>(() => ({ programme: null, failed: false }));

/** Asks for the programme; what is there already stays until the new one is. */
export async function loadProgramme(): Promise<void> {
  useStore.setState({ failed: false });
  const answer = await api('GET /api/programme');
  useStore.setState(answer.ok ? { programme: answer.value } : { failed: true });
}

/** The territory's programme; its first use loads it, and so does the network when it is back. */
export function useProgramme(): ProgrammeState {
  const state = useStore();
  useEffect(() => {
    if (!useStore.getState().programme) void loadProgramme();
    const again = () => {
      if (useStore.getState().failed) void loadProgramme();
    };
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  return state;
}
