import type { Language } from '@ville-usine/shared/content/language';
import { standStatus as en } from '../words/en/stand-status.ts';
import { standStatus as fr } from '../words/fr/stand-status.ts';
import { clockTime } from '../words/times.ts';
import { addWords, type Translate } from '../words/words.ts';
import type { StandStatus } from './stand-status.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    standStatus: typeof fr;
  }
}

addWords('standStatus', { fr, en });

/** What is said of it in few words, `language` being that of the hour. */
export function sayStatus(status: StandStatus, t: Translate<'standStatus'>, language: Language): string {
  if (status.kind === 'soon') return t('soon', { count: status.minutes });
  if (status.kind === 'today') return t('today', { time: clockTime(status.at, language) });
  return t(status.kind);
}
