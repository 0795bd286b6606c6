import type { Language } from '@ville-usine/shared/content/localized';
import type { OwnBlock } from '@ville-usine/shared/live/block';
import { clockTime, dayName } from '../words/times.ts';
import type { Translate } from '../words/words.ts';
import './live-words.ts';

/** A UTC time as its day and hour in the reader's own zone, to stand within a sentence. */
export function dayAndTime(at: string, language: Language): { day: string; time: string } {
  return { day: dayName(at, language).toLocaleLowerCase(language), time: clockTime(at, language) };
}

/** What a blocked visitor reads, in one or two kind sentences. */
export function blockedLine({ reason, until }: OwnBlock, t: Translate<'live'>, language: Language): string {
  const end = until === null ? t('blocked.session') : t('blocked.until', dayAndTime(until, language));
  return `${t(`blocked.reasons.${reason}`)} ${end}`;
}
