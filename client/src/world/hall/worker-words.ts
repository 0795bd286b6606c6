import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Trade } from '@ville-usine/shared/content/trade';
import { workers as en } from '../../words/en/workers.ts';
import { workers as fr } from '../../words/fr/workers.ts';
import { addWords, wordsOf } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    workers: typeof fr;
  }
}

addWords('workers', { fr, en });

export type Said = { name: string; trade: string; says: string };

/** Who works at a post of a hall, and what they say; null where the words know nobody there. */
export function workerAt(sector: string, post: string): Said | null {
  if (!(post in ((fr as Record<string, object>)[sector] ?? {}))) return null;
  const t = wordsOf('workers') as unknown as (key: string) => string;
  const said = (part: keyof Said) => t(`${sector}.${post}.${part}`);
  return { name: said('name'), trade: said('trade'), says: said('says') };
}

/** The edition's own page of a trade that is called so, for a woman or a man. */
export function tradeCalled(edition: PublicEdition, called: string): Trade | undefined {
  const wished = called.toLocaleLowerCase();
  return edition.trades.find(({ feminine, masculine }) =>
    [feminine, masculine].some((names) =>
      Object.values(names).some((name) => name?.toLocaleLowerCase() === wished),
    ),
  );
}
