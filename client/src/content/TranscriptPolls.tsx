import type { TranscriptPoll } from '@ville-usine/shared/live/transcript-poll';
import '../live/after-words.ts';
import { frenchSpaces } from '../words/french-spaces.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';

/** The polls of a session: each with its choices and their sums. */
export function TranscriptPolls({ polls }: { polls: readonly TranscriptPoll[] }) {
  const t = useWords('after');
  const language = useLanguage();
  if (polls.length === 0) return null;
  return (
    <section className="vu-record__more" aria-label={t('transcript.polls')}>
      <h3>{t('transcript.polls')}</h3>
      <ol className="vu-record__lines">
        {polls.map(({ id, at, by, voters, question, choices }) => (
          <li key={id} className="vu-record__line">
            <p className="vu-small">
              {[
                t('transcript.poll', { name: by }),
                clockTime(at, language),
                t('transcript.voters', { count: voters }),
              ].join(' · ')}
            </p>
            <h4>{frenchSpaces(question)}</h4>
            <ul className="vu-record__choices">
              {choices.map(({ text, count }) => (
                <li key={text}>
                  <span>{frenchSpaces(text)}</span>
                  {count !== null && <b>{count}</b>}
                </li>
              ))}
            </ul>
            {choices.every(({ count }) => count === null) && (
              <p className="vu-soft">{t('transcript.notShown')}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
