import type { OwnBlock } from '@ville-usine/shared/live/block';
import type { Translate } from '../words/words.ts';
import './live-words.ts';

/** What a blocked visitor reads, in one or two kind sentences; `day` is when it ends, where that is known. */
export function blockedLine({ scope, reason, until }: OwnBlock, t: Translate<'live'>, day: string): string {
  const end =
    scope === 'session' ? t('blocked.session') : until ? t('blocked.until', { day }) : t('blocked.week');
  return `${t(`blocked.reasons.${reason}`)} ${end}`;
}
