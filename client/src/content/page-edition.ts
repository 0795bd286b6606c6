import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { pageOf } from '@ville-usine/shared/content/page-part';
import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { createStore } from 'zustand/vanilla';
import { api } from '../net/api.ts';
import { loadEdition, useEditionStore } from './edition-store.ts';
import { nameEdition } from './picture-url.ts';

/** What came of the edition with the pages seen so far, by their address. */
const parts = createStore<Readonly<Record<string, PublicEdition>>>(() => ({}));

const nameOf = (path: string) => path.replace(/(.)\/$/, '$1');

/** What came with the page at this address; null where nothing did. */
export const partShown = (path: string): PublicEdition | null => parts.getState()[nameOf(path)] ?? null;

/** Keeps what came with a page; parts of another version of the edition go. */
export function keepPart(path: string, edition: PublicEdition): void {
  nameEdition(edition.id);
  const same = Object.entries(parts.getState()).filter(([, one]) => one.version === edition.version);
  parts.setState({ ...Object.fromEntries(same), [nameOf(path)]: edition }, true);
}

async function loadPart(path: string): Promise<void> {
  if (useEditionStore.getState().edition || partShown(path)) return;
  const page = pageOf(path);
  const answer = page && (await api('GET /api/edition/part', { query: { of: path } }));
  if (answer?.ok) keepPart(path, answer.value);
  // The whole edition is kept for days without a network, and it asks for itself until it is there.
  else await loadEdition();
}

/** Reads the part that is shown again, after the edition changed. */
export async function renewPart(path: string): Promise<void> {
  const shown = partShown(path);
  if (!shown || useEditionStore.getState().edition) return;
  const answer = await api('GET /api/edition/part', { query: { of: path } });
  if (answer.ok && answer.value.version !== shown.version) keepPart(path, answer.value);
}

/**
 * What the page at this address shows of the edition, or null until it is there: the whole edition where it has come, else
 * what came with the page; asked for by its first use.
 */
export function usePageEdition(): PublicEdition | null {
  const [path] = useLocation();
  useEffect(() => void loadPart(path), [path]);
  const whole = useEditionStore((state) => state.edition);
  const here = () => partShown(path);
  const part = useSyncExternalStore(parts.subscribe, here, here);
  return whole ?? part;
}
