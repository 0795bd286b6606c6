import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { Bell, BellOff, ChevronDown, Keyboard, Pause, Play, ShieldCheck, TriangleAlert } from 'lucide-react';
import { ComfortTool } from '../ui/comfort/ComfortTool.tsx';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { Plate } from '../ui/Plate.tsx';
import { Tool } from '../ui/Tool.tsx';
import { useSay, useWords } from '../words/words.ts';
import { ConnectionPlate } from './ConnectionPlate.tsx';
import './desk-words.ts';
import type { Waits } from './moderation-waits.ts';
import './moderation-words.ts';
import { ReportCounter } from './ReportCounter.tsx';
import { sayAge } from './say-age.ts';
import type { ArrivalSound } from './use-arrival-sound.ts';
import type { ModeratedSession } from './use-moderated-sessions.ts';
import { usePause } from './use-pause.ts';

type ModerationHeaderProps = {
  sessions: ModeratedSession[];
  desks: readonly LiveSnapshot[];
  waits: Waits;
  sound: ArrivalSound;
  onSessions: () => void;
  onKeys: () => void;
};

/** Where one is, the figures of all sessions together, the connection, and the tools. */
export function ModerationHeader(props: ModerationHeaderProps) {
  const { sessions, desks, waits, sound, onSessions, onKeys } = props;
  const t = useWords('desk');
  const m = useWords('moderation');
  const say = useSay();
  const alone = sessions.filter(({ overview, session }) => {
    return overview?.moderators === 0 && !desks.some((desk) => desk.session.id === session.id);
  }).length;
  const only = sessions.length === 1 ? desks[0]?.session : undefined;
  const pause = usePause(only ?? null);
  const first = sessions[0];
  const line = [
    sessions.length === 1 && first ? say(first.session.title) : m('sessions', { count: desks.length }),
    ...(alone > 0 ? [m('alone', { count: alone })] : []),
  ].join(' · ');

  return (
    <header className="vu-desk__top">
      <PlacePlate
        icon={<ShieldCheck aria-hidden size={28} />}
        tile={{ ground: '#5fd0a6', ink: '#1e1a33' }}
        title={t('mod.title')}
        trail={
          <button
            type="button"
            className={alone > 0 ? 'vu-mod__sessions vu-mod__sessions--alone' : 'vu-mod__sessions'}
            aria-label={m('openSessions', { line })}
            onClick={onSessions}
          >
            {alone > 0 && <TriangleAlert aria-hidden size={16} />}
            <span>{line}</span>
            <ChevronDown aria-hidden size={16} />
          </button>
        }
      />
      <div className="vu-desk__tools">
        <Plate as="section" className="vu-counts" aria-label={t('mod.counts.label')}>
          {(['waiting', 'held'] as const).map((name) => (
            <p key={name}>
              <b>{waits[name]}</b>
              <span>{t(`mod.counts.${name}`)}</span>
            </p>
          ))}
          <p>
            <b>{waits.handled}</b>
            <span>{m('counts.handled')}</span>
          </p>
          <p className="vu-counts__good">
            <b>{waits.meanMs === null ? '–' : sayAge(waits.meanMs)}</b>
            <span>{t('mod.counts.delay')}</span>
          </p>
        </Plate>
        <ReportCounter />
        <ConnectionPlate />
        <Tool
          icon={sound.on ? <Bell aria-hidden size={22} /> : <BellOff aria-hidden size={22} />}
          aria-pressed={sound.on}
          aria-label={m('sound.on')}
          title={m('sound.on')}
          onClick={sound.toggle}
          className="vu-toggle"
        />
        <Tool
          icon={<Keyboard aria-hidden size={22} />}
          aria-label={m('keys.open')}
          title={m('keys.open')}
          onClick={onKeys}
          className="vu-mod__keys"
        />
        {only && pause.can && (
          <Tool
            icon={pause.running ? <Pause aria-hidden size={22} /> : <Play aria-hidden size={22} />}
            className={only.state === 'paused' ? 'vu-toggle vu-toggle--pressed' : undefined}
            onClick={() => void pause.toggle()}
          >
            {pause.word}
          </Tool>
        )}
        <ComfortTool />
      </div>
    </header>
  );
}
