import { readClassCode } from '@ville-usine/shared/people/class-code';
import { create } from 'zustand';
import { keptAs } from '../net/base.ts';

const KEPT_AS = keptAs('ville-usine:group');

/** The word of the address, `/?groupe=FORGE-42`, else the one of this page's session. */
function firstWord(): string | null {
  try {
    const asked = readClassCode(new URLSearchParams(globalThis.location?.search).get('groupe') ?? '');
    return asked ?? sessionStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

/** The word of the friends who want to be in the same copy of the public city; null where one came alone. */
export const useGroup = create<{ word: string | null }>(() => ({ word: firstWord() }));

/** The group's word, to be told on entering a zone. */
export const groupHere = (): string | null => useGroup.getState().word;

/** Joins the friends of a word, however it is typed; false when it is none. Null leaves them. */
export function joinGroup(typed: string | null): boolean {
  const word = typed === null ? null : readClassCode(typed);
  if (typed !== null && word === null) return false;
  useGroup.setState({ word });
  return true;
}

const keep = ({ word }: { word: string | null }) => {
  try {
    if (word) sessionStorage.setItem(KEPT_AS, word);
    else sessionStorage.removeItem(KEPT_AS);
  } catch {
    // Known until the page is left.
  }
};
keep(useGroup.getState());
useGroup.subscribe(keep);
