import { choicesOf, type Poll } from '@ville-usine/shared/live/poll';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { ChartColumn } from 'lucide-react';
import { useId, useState } from 'react';
import { isAsking } from '../content/choose-session.ts';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import { noteChoice } from './live-store.ts';
import { PollBars } from './PollBars.tsx';
import './poll.css';
import './room-words.ts';

type PollCardProps = {
  session: LiveSession;
  poll: Poll;
  chosen: readonly number[] | undefined;
};

/** A poll as a visitor meets it: a form while it is open, its results where they are shown. */
export function PollCard({ session, poll, chosen }: PollCardProps) {
  const t = useWords('room');
  const [changing, setChanging] = useState(false);
  const open = poll.state === 'open' && isAsking(session);
  const form = open && (chosen === undefined || changing);
  const { counts } = poll;
  return (
    <Card as="article" className="vu-poll" tone={open ? 'now' : 'plain'}>
      <p className="vu-status vu-status--live">
        <ChartColumn aria-hidden size={18} />
        {open ? t('poll.title', { name: poll.byName }) : t('poll.closed')}
      </p>
      <h3>{frenchSpaces(poll.question)}</h3>
      {form && <PollForm session={session} poll={poll} chosen={chosen} onDone={() => setChanging(false)} />}
      {!form && counts && <PollBars poll={poll} counts={counts} chosen={chosen ?? []} />}
      {!form && !counts && (
        <p className="vu-soft">
          {chosen && `${t('poll.sent')} `}
          {t('poll.hidden', { name: poll.byName })}
        </p>
      )}
      <p className="vu-poll__foot">
        <span className="vu-small">{t('poll.voters', { count: poll.voters })}</span>
        {!form && open && (
          <Key variant="secondary" size="m" onClick={() => setChanging(true)}>
            {t('poll.change')}
          </Key>
        )}
      </p>
    </Card>
  );
}

function PollForm({ session, poll, chosen, onDone }: PollCardProps & { onDone: () => void }) {
  const t = useWords('room');
  const failure = useFailure();
  const id = useId();
  const scale = poll.kind === 'scale';
  const [choice, setChoice] = useState<readonly number[]>(chosen ?? (scale ? [2] : []));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const value = choice[0] ?? 2;

  async function send() {
    if (choice.length === 0 || busy) return;
    setBusy(true);
    const answer = await request('poll:vote', { pollId: poll.id, choice: [...choice] });
    setBusy(false);
    setProblem(answer.ok ? null : t('poll.failed', { why: failure(answer.error) }));
    if (!answer.ok) return;
    noteChoice(session.id, poll.id, answer.value.choice);
    announce(t('poll.sent'));
    onDone();
  }

  function turn(index: number) {
    if (poll.kind === 'single') return setChoice([index]);
    setChoice(choice.includes(index) ? choice.filter((one) => one !== index) : [...choice, index]);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <fieldset className="vu-poll__choices">
        <legend className="vu-small">{t(`poll.${poll.kind}`)}</legend>
        {scale ? (
          <>
            <label className="vu-poll__scale" htmlFor={id}>
              <span>1 · {poll.options[0]}</span>
              <output htmlFor={id}>{value + 1}</output>
              <span>5 · {poll.options[1]}</span>
            </label>
            <input
              id={id}
              type="range"
              min={1}
              max={5}
              step={1}
              value={value + 1}
              aria-valuetext={t('poll.scaleSays', {
                value: value + 1,
                low: poll.options[0] ?? '',
                high: poll.options[1] ?? '',
              })}
              onChange={(event) => setChoice([Number(event.target.value) - 1])}
            />
          </>
        ) : (
          choicesOf(poll).map((one, index) => (
            <label key={one} className="vu-poll__choice">
              <input
                type={poll.kind === 'single' ? 'radio' : 'checkbox'}
                name={id}
                checked={choice.includes(index)}
                onChange={() => turn(index)}
              />
              {frenchSpaces(one)}
            </label>
          ))
        )}
      </fieldset>
      {problem && (
        <p className="vu-poll__problem" role="alert">
          {problem}
        </p>
      )}
      <Key type="submit" variant="hot" size="m" full aria-disabled={choice.length === 0 || busy}>
        {t('poll.send')}
      </Key>
    </form>
  );
}
