import { choicesOf, type Poll } from '@ville-usine/shared/live/poll';
import { Card } from '../ui/Card.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './after-words.ts';
import { PollBars } from './PollBars.tsx';

/** A poll that has been opened; its results once it took no more votes, where everyone was shown them. */
export function ReplayPoll({ poll, over, now }: { poll: Poll; over: boolean; now: boolean }) {
  const t = useWords('after');
  const counts = over ? poll.counts : null;
  return (
    <Card as="li" tone={now ? 'now' : 'plain'}>
      <p className="vu-small">
        {t('transcript.poll', { name: poll.byName })}
        {over && ` · ${t('transcript.voters', { count: poll.voters })}`}
      </p>
      <b>{frenchSpaces(poll.question)}</b>
      {counts ? (
        <PollBars poll={poll} counts={counts} />
      ) : (
        <p>{poll.kind === 'scale' ? poll.options.join(' – ') : choicesOf(poll).join(' · ')}</p>
      )}
      {over && !counts && <p className="vu-soft">{t('transcript.notShown')}</p>}
    </Card>
  );
}
