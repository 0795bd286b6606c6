import { looks as en } from '../../words/en/looks.ts';
import { looks as fr } from '../../words/fr/looks.ts';
import { addWords, wordsOf } from '../../words/words.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    looks: typeof fr;
  }
}

addWords('looks', { fr, en });

/** The one thing to look at from a hall's station, counted from 1; null where the words name none. */
export function lookAt(sector: string, station: number): string | null {
  const there = (fr as Record<string, Record<string, string>>)[sector]?.[station];
  return there ? (wordsOf('looks') as unknown as (key: string) => string)(`${sector}.${station}`) : null;
}
