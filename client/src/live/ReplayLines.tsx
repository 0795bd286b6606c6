import type { Replay } from '@ville-usine/shared/live/replay';
import { useEffect, useRef } from 'react';
import './after-words.ts';
import { ReplayCaption } from './ReplayCaption.tsx';
import { ReplayPoll } from './ReplayPoll.tsx';
import { ReplayQuestion } from './ReplayQuestion.tsx';
import { ReplaySpotlight } from './ReplaySpotlight.tsx';
import type { ReplayEntry } from './replay-clock.ts';
import './room-questions.css';

type ReplayLinesProps = {
  replay: Replay;
  entries: readonly ReplayEntry[];
  ms: number;
  seen: { answered: Set<string>; results: Set<string>; last: string | null };
};

/** What has come by now, each question with its answer once that has come; the latest change in view. */
export function ReplayLines({ replay, entries, ms, seen }: ReplayLinesProps) {
  const list = useRef<HTMLOListElement>(null);
  const { last } = seen;
  useEffect(() => {
    if (last) list.current?.querySelector('.vu-card--now')?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  return (
    <ol className="vu-replay__lines" ref={list} aria-live="polite" aria-relevant="additions">
      {entries.map((entry) => {
        if (entry.ms > ms) return null;
        const now = entry.id === last;
        if ('of' in entry)
          return (
            <ReplaySpotlight
              key={entry.id}
              kind={entry.kind}
              of={entry.of}
              sectorId={replay.session.sectorId}
            />
          );
        if (entry.kind === 'question') {
          const question = replay.questions.find(({ id }) => id === entry.id);
          const answered = seen.answered.has(entry.id);
          return (
            question && <ReplayQuestion key={entry.id} question={question} answered={answered} now={now} />
          );
        }
        if (entry.kind === 'caption') {
          const caption = replay.captions.find(({ id }) => id === entry.id);
          return caption && <ReplayCaption key={entry.id} caption={caption} now={now} />;
        }
        const poll = replay.polls.find(({ id }) => id === entry.id);
        return poll && <ReplayPoll key={entry.id} poll={poll} over={seen.results.has(entry.id)} now={now} />;
      })}
    </ol>
  );
}
