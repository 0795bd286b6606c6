import type { Company } from '@ville-usine/shared/content/company';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Sector } from '@ville-usine/shared/content/sector';
import type { Trade } from '@ville-usine/shared/content/trade';
import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../net/api.ts';

type EditionState =
  | { status: 'loading'; edition: null }
  | { status: 'failed'; edition: null }
  | { status: 'loaded'; edition: PublicEdition };

export const useEditionStore = create<EditionState>(() => ({ status: 'loading', edition: null }));

let asked = false;

/** Loads the edition once; call it again after a failure to try anew. */
export async function loadEdition(): Promise<void> {
  if (asked) return;
  asked = true;
  if (useEditionStore.getState().status === 'failed') {
    useEditionStore.setState({ status: 'loading', edition: null });
  }
  const answer = await api('GET /api/edition');
  asked = answer.ok;
  useEditionStore.setState(
    answer.ok ? { status: 'loaded', edition: answer.value } : { status: 'failed', edition: null },
  );
}

/** The edition, or null until it is there; its first use loads it. */
export function useEdition(): PublicEdition | null {
  useEffect(() => void loadEdition(), []);
  return useEditionStore((state) => state.edition);
}

/** What belongs to one pavilion. */
export function ofSector(edition: PublicEdition, sector: string) {
  return {
    sector: edition.sectors.find((one) => one.id === sector) as Sector | undefined,
    companies: edition.companies.filter((one) => one.sector === sector) as Company[],
    trades: edition.trades.filter((one) => one.sector === sector) as Trade[],
    hasQuiz: edition.quizSectors.includes(sector),
  };
}
