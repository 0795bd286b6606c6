import type { Company } from '@ville-usine/shared/content/company';
import type { EditionSign, PublicEdition } from '@ville-usine/shared/content/edition';
import type { Sector } from '@ville-usine/shared/content/sector';
import type { Trade } from '@ville-usine/shared/content/trade';
import { useEffect, useState } from 'react';
import { create } from 'zustand';
import { api } from '../net/api.ts';

type EditionState =
  | { status: 'loading'; edition: null }
  | { status: 'failed'; edition: null }
  | { status: 'loaded'; edition: PublicEdition };

export const useEditionStore = create<EditionState>(() => ({ status: 'loading', edition: null }));

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

let asked = false;
let wait = FIRST_WAIT_MS;
let again: ReturnType<typeof setTimeout> | undefined;

/**
 * Loads the edition once. While the server does not answer it asks again by itself, ever more rarely, and at once
 * when the browser says that the network is back or when it is called again.
 */
export async function loadEdition(): Promise<void> {
  if (asked) return;
  asked = true;
  clearTimeout(again);
  const answer = await api('GET /api/edition');
  asked = answer.ok;
  if (answer.ok) return useEditionStore.setState({ status: 'loaded', edition: answer.value });
  useEditionStore.setState({ status: 'failed', edition: null });
  // Spread out, so that a class whose line comes back does not ask in the same instant.
  again = setTimeout(() => void loadEdition(), wait * (0.75 + Math.random() / 2));
  wait = Math.min(wait * 2, LONGEST_WAIT_MS);
}

globalThis.addEventListener?.('online', () => {
  if (useEditionStore.getState().status === 'failed') void loadEdition();
});

/** The edition, or null until it is there; its first use loads it. */
export function useEdition(): PublicEdition | null {
  useEffect(() => void loadEdition(), []);
  return useEditionStore((state) => state.edition);
}

/** What the welcome says of the edition, or null until it is there: the rest may come after the city. */
export function useEditionSign(): EditionSign | null {
  const edition = useEditionStore((state) => state.edition);
  const [sign, setSign] = useState<EditionSign | null>(null);
  useEffect(() => {
    void api('GET /api/edition/sign').then((answer) => answer.ok && setSign(answer.value));
  }, []);
  return edition ?? sign;
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
