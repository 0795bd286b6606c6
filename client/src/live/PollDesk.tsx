import { cleanPoll, POLL_KINDS, POLL_OPTIONS, type Poll, pollTrouble } from '@ville-usine/shared/live/poll';
import { ChartColumn, Plus, Save, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Chip } from '../ui/Chip.tsx';
import { Key } from '../ui/Key.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import { KeptWords } from './KeptWords.tsx';
import './lead.css';
import './lead-words.ts';
import { PollBars } from './PollBars.tsx';
import { usePollDraft } from './poll-draft.ts';
import './room-words.ts';
import { useLead } from './use-lead.ts';

type PollDeskProps = {
  sessionId: string;
  polls: readonly Poll[];
  hidden: Record<string, number[]>;
  /** The session is over: none is opened any more. */
  over: boolean;
};

/** The last poll with its results, and the next one being written. */
export function PollDesk({ sessionId, polls, hidden, over }: PollDeskProps) {
  const t = useWords('lead');
  const last = polls.at(-1);
  return (
    <section className="vu-lead__part" aria-label={t('poll.title')}>
      <h3>
        <ChartColumn aria-hidden size={20} />
        {t('poll.title')}
      </h3>
      {last && <Running poll={last} counts={last.counts ?? hidden[last.id]} />}
      {over ? (
        <KeptPoll sessionId={sessionId} />
      ) : (
        <PollWriting sessionId={sessionId} replaces={last?.state === 'open'} />
      )}
    </section>
  );
}

function Running({ poll, counts }: { poll: Poll; counts: number[] | undefined }) {
  const t = useWords('lead');
  const r = useWords('room');
  const lead = useLead();
  const { id: pollId, shown, state } = poll;
  return (
    <div className="vu-lead__poll">
      <p className="vu-small">
        {t(state === 'open' ? 'poll.running' : 'poll.over')} · {r('poll.voters', { count: poll.voters })}
      </p>
      <b>{frenchSpaces(poll.question)}</b>
      {counts && <PollBars poll={poll} counts={counts} />}
      <p className="vu-small">{t(shown ? 'poll.everyone' : 'poll.onlyYou')}</p>
      <div className="vu-lead__keys">
        <Key
          variant="secondary"
          size="m"
          grow
          onClick={() => void lead('poll:show', { pollId, shown: !shown })}
        >
          {t(shown ? 'poll.hide' : 'poll.show')}
        </Key>
        {state === 'open' && (
          <Key variant="secondary" size="m" grow onClick={() => void lead('poll:close', { pollId })}>
            {t('poll.close')}
          </Key>
        )}
      </div>
    </div>
  );
}

function KeptPoll({ sessionId }: { sessionId: string }) {
  const t = useWords('lead');
  const { poll } = usePollDraft(sessionId);
  const lines = [poll.question, ...poll.options].map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length === 0) return null;
  return <KeptWords text={lines.join('\n')} label={t('poll.begun')} />;
}

function PollWriting({ sessionId, replaces }: { sessionId: string; replaces: boolean }) {
  const t = useWords('lead');
  const lead = useLead();
  const id = useId();
  const { poll, keptAt, change, forget } = usePollDraft(sessionId);
  const [tried, setTried] = useState(false);
  const { kind, question, options, shown } = poll;
  const scale = kind === 'scale';
  const fields = scale ? options.slice(0, 2) : options;
  const asked = cleanPoll({
    ...poll,
    options: scale
      ? [options[0]?.trim() || t('poll.lowFirst'), options[1]?.trim() || t('poll.highFirst')]
      : options,
  });
  const trouble = pollTrouble(asked);

  async function open() {
    setTried(true);
    if (trouble) return;
    if (!(await lead('poll:open', { sessionId, ...asked, key: poll.key }, t('poll.opened')))) return;
    setTried(false);
    forget();
  }

  return (
    <form
      className="vu-lead__form"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <label htmlFor={`${id}-q`}>{t('poll.question')}</label>
      <input
        id={`${id}-q`}
        className="vu-lead__field"
        value={question}
        aria-invalid={tried && trouble?.endsWith('question') ? true : undefined}
        aria-describedby={`${id}-state`}
        onChange={(event) => change({ question: event.target.value })}
      />
      <fieldset className="vu-filters vu-lead__kinds">
        <legend className="vu-hidden">{t('poll.kind')}</legend>
        {POLL_KINDS.map((one) => (
          <Chip key={one} on={kind === one} onClick={() => change({ kind: one })}>
            {t(`poll.${one}`)}
          </Chip>
        ))}
      </fieldset>
      {fields.map((option, index) => {
        const name = scale ? t(index === 0 ? 'poll.low' : 'poll.high') : t('poll.option', { n: index + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer being written has nothing but its place
          <div key={index} className="vu-lead__option">
            <input
              className="vu-lead__field"
              aria-label={name}
              placeholder={scale ? t(index === 0 ? 'poll.lowFirst' : 'poll.highFirst') : name}
              value={option}
              onChange={(event) => change({ options: options.with(index, event.target.value) })}
            />
            {!scale && fields.length > POLL_OPTIONS.min && (
              <Key
                variant="quiet"
                size="m"
                icon={<X aria-hidden size={20} />}
                aria-label={t('poll.remove', { n: index + 1 })}
                onClick={() => change({ options: options.filter((_, at) => at !== index) })}
              />
            )}
          </div>
        );
      })}
      {!scale && fields.length < POLL_OPTIONS.max && (
        <Key
          variant="quiet"
          size="m"
          icon={<Plus aria-hidden size={20} />}
          onClick={() => change({ options: [...options, ''] })}
        >
          {t('poll.add')}
        </Key>
      )}
      <label className="vu-lead__check">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => change({ shown: event.target.checked })}
        />
        {t('poll.shown')}
      </label>
      <p id={`${id}-state`} role="status">
        {tried && trouble ? (
          <span className="vu-lead__trouble">{t(`poll.trouble.${trouble}`)}</span>
        ) : (
          keptAt && (
            <span className="vu-status vu-status--ok">
              <Save aria-hidden size={17} />
              {t('poll.kept')}
            </span>
          )
        )}
      </p>
      {replaces && <p className="vu-small">{t('poll.replaces')}</p>}
      <Key type="submit" size="l" full>
        {t('poll.open')}
      </Key>
    </form>
  );
}
