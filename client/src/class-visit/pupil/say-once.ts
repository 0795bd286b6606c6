import { announce } from '../../ui/announce.ts';

const said = new Set<string>();

/** Has a sentence read out, once on this page's way through all its addresses; `id` names what it is about. */
export function sayOnce(id: string, sentence: string): void {
  if (said.has(id)) return;
  said.add(id);
  announce(sentence);
}
