import type { TranscriptSpotlight } from '@ville-usine/shared/live/transcript-spotlight';
import '../live/after-words.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';

/** What was put on the big screen, a line each. */
export function TranscriptSpotlights({ spotlights }: { spotlights: readonly TranscriptSpotlight[] }) {
  const t = useWords('after');
  const say = useSay();
  const language = useLanguage();
  if (spotlights.length === 0) return null;
  return (
    <section className="vu-record__more" aria-label={t('transcript.screen')}>
      <h3>{t('transcript.screen')}</h3>
      <ul>
        {spotlights.map(({ at, kind, of, name }) => (
          <li key={`${at} ${of.id}`}>
            {clockTime(at, language)} · {t(`transcript.${kind}`)} {say(name)}
          </li>
        ))}
      </ul>
    </section>
  );
}
