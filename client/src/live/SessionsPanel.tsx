import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { Pause, Play, TriangleAlert, Volume2 } from 'lucide-react';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import './desk-words.ts';
import { moderationWaits, type Waits } from './moderation-waits.ts';
import './moderation-panels.css';
import './moderation-words.ts';
import { muteSession } from './muted-sessions.ts';
import { inOneDay } from './SessionChoice.tsx';
import { sayAge } from './say-age.ts';
import type { ModeratedSession } from './use-moderated-sessions.ts';
import { usePause } from './use-pause.ts';

type SessionsPanelProps = {
  sessions: ModeratedSession[];
  desks: readonly LiveSnapshot[];
  muted: readonly string[];
  waits: Waits;
  onSay: () => void;
  onClose: () => void;
};

/** Which sessions are in the queue, and how each of them stands. */
export function SessionsPanel({ sessions, desks, muted, waits, onSay, onClose }: SessionsPanelProps) {
  const m = useWords('moderation');
  return (
    <SidePanel title={m('panel.title')} subtitle={m('panel.line')} onClose={onClose}>
      <div className="vu-col vu-mod__panel">
        <ul className="vu-col">
          {sessions.map((one) => (
            <SessionCard
              key={one.session.id}
              {...one}
              on={!muted.includes(one.session.id)}
              desk={desks.find(({ session }) => session.id === one.session.id)}
            />
          ))}
        </ul>
        <Card>
          <h3>{m('panel.total')}</h3>
          <Figures waits={waits} />
          <Key
            variant="secondary"
            size="m"
            icon={<Volume2 aria-hidden size={20} />}
            end={<kbd>C</kbd>}
            onClick={onSay}
          >
            {m('say')}
          </Key>
        </Card>
      </div>
    </SidePanel>
  );
}

type SessionCardProps = ModeratedSession & { on: boolean; desk: LiveSnapshot | undefined };

function SessionCard({ session, overview, mark, on, desk }: SessionCardProps) {
  const t = useWords('desk');
  const m = useWords('moderation');
  const say = useSay();
  const language = useLanguage();
  const pause = usePause(desk?.session ?? session);
  const title = say(session.title);
  const moderators = desk?.present.moderators ?? overview?.moderators ?? 0;
  const hours = inOneDay(session)
    ? ` · ${clockTime(session.startsAt, language)} – ${clockTime(session.endsAt, language)}`
    : '';
  return (
    <Card as="li" className="vu-mod__session">
      <div className="vu-row">
        <b className="vu-smark__letter" aria-hidden>
          {mark}
        </b>
        <div className="vu-grow">
          <strong>{title}</strong>
          <p className="vu-small">
            {t(`states.${session.state}`)}
            {hours}
          </p>
        </div>
        <label className="vu-mod__switch">
          <input
            type="checkbox"
            checked={on}
            aria-label={m('panel.on', { title })}
            onChange={({ target }) => muteSession(session.id, !target.checked)}
          />
          <span aria-hidden>{m(on ? 'panel.isOn' : 'panel.isOff')}</span>
        </label>
      </div>
      <div className="vu-row vu-row--wrap">
        {moderators === 0 ? (
          <Pill tone="bad" icon={<TriangleAlert aria-hidden size={16} />}>
            {m('panel.nobody')}
          </Pill>
        ) : (
          <Pill>{m('panel.moderators', { count: moderators })}</Pill>
        )}
        {!desk && overview && (
          <Pill tone="wait">
            {overview.waiting} {m('panel.waiting')}
          </Pill>
        )}
        {pause.can && (
          <Key
            variant="secondary"
            size="m"
            className="vu-end"
            icon={pause.running ? <Pause aria-hidden size={18} /> : <Play aria-hidden size={18} />}
            aria-label={`${pause.word} · ${title}`}
            onClick={() => void pause.toggle()}
          >
            {pause.word}
          </Key>
        )}
      </div>
      {desk?.desk && <Figures waits={moderationWaits([desk.desk])} />}
    </Card>
  );
}

function Figures({ waits }: { waits: Waits }) {
  const m = useWords('moderation');
  const age = (ms: number | null) => (ms === null ? '–' : sayAge(ms));
  const figures = [
    ['waiting', waits.waiting],
    ['held', waits.held],
    ['handled', waits.handled],
    ['mean', age(waits.meanMs)],
    ['longest', age(waits.longestMs)],
  ] as const;
  return (
    <dl className="vu-mod__figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{m(`panel.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
