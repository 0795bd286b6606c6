import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { Keyboard, Pause, Play, ShieldCheck } from 'lucide-react';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { Plate } from '../ui/Plate.tsx';
import { Tool } from '../ui/Tool.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import { ConnectionPlate } from './ConnectionPlate.tsx';
import './desk-words.ts';
import { moderationNumbers } from './moderation-numbers.ts';
import { ReportCounter } from './ReportCounter.tsx';
import { SessionChoice } from './SessionChoice.tsx';
import { sayAge } from './say-age.ts';

type ModerationHeaderProps = {
  snapshot: LiveSnapshot;
  sessions: LiveSession[];
  choose: (id: string) => void;
  keys: boolean;
  onKeys: () => void;
};

/** Where one is, the figures, the connection, and the pause. */
export function ModerationHeader({ snapshot, sessions, choose, keys, onKeys }: ModerationHeaderProps) {
  const t = useWords('desk');
  const failure = useFailure();
  const { session, desk } = snapshot;
  const numbers = moderationNumbers(desk?.questions ?? [], desk?.journal ?? []);
  const delay = numbers.delayMs === null ? '–' : sayAge(numbers.delayMs);

  async function toggle() {
    const state = session.state === 'live' ? 'paused' : 'live';
    const answer = await request('session:set-state', { sessionId: session.id, state });
    announce(answer.ok ? t(`states.${state}`) : failure(answer.error), 'assertive');
  }

  return (
    <header className="vu-desk__top">
      <PlacePlate
        icon={<ShieldCheck aria-hidden size={28} />}
        tile={{ ground: '#5fd0a6', ink: '#1e1a33' }}
        title={t('mod.title')}
        trail={<SessionChoice session={session} sessions={sessions} choose={choose} />}
      />
      <div className="vu-desk__tools">
        <Plate as="section" className="vu-counts" aria-label={t('mod.counts.label')}>
          {(['waiting', 'held', 'public'] as const).map((name) => (
            <p key={name}>
              <b>{numbers[name]}</b>
              <span>{t(`mod.counts.${name}`)}</span>
            </p>
          ))}
          <p className="vu-counts__good">
            <b>{delay}</b>
            <span>{t('mod.counts.delay')}</span>
          </p>
        </Plate>
        <ReportCounter />
        <ConnectionPlate />
        <Tool
          icon={<Keyboard aria-hidden size={22} />}
          aria-pressed={keys}
          aria-label={t('mod.shortcutsOn')}
          onClick={onKeys}
          className="vu-toggle vu-mod__keys"
        />
        {session.state !== 'ended' && (
          <Tool
            icon={session.state === 'live' ? <Pause aria-hidden size={22} /> : <Play aria-hidden size={22} />}
            className={session.state === 'paused' ? 'vu-toggle vu-toggle--pressed' : undefined}
            onClick={() => void toggle()}
          >
            {t(session.state === 'live' ? 'pause' : session.state === 'paused' ? 'resume' : 'start')}
          </Tool>
        )}
      </div>
    </header>
  );
}
