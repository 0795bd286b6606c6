import type { LiveSession } from '@ville-usine/shared/live/session';
import { Home, Map as MapIcon, MessageCircleQuestionMark, Pause, Search, WifiOff } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { isAsking, nextSession } from '../content/choose-session.ts';
import { useSessions } from '../content/sessions-store.ts';
import { useConnection } from '../net/connection.ts';
import { patiently } from '../net/patiently.ts';
import { Plate } from '../ui/Plate.tsx';
import { Tool } from '../ui/Tool.tsx';
import { useWords } from '../words/words.ts';
import { act, onAction } from './controls/actions.ts';
import { useKeyNames } from './use-key-names.ts';
import { usePlace } from './use-place.ts';
import { useWorld } from './world-store.ts';

const NextMeeting = lazy(() =>
  patiently(async () => ({ default: (await import('../programme/NextMeeting.tsx')).NextMeeting })),
);
const Degraded = lazy(() => patiently(() => import('../pack/Degraded.tsx')));
const SoundTool = lazy(() => patiently(() => import('./sound/SoundTool.tsx')));

function QuestionsTool() {
  const t = useWords('world');
  const open = useWorld((state) => state.open);
  const namesOf = useKeyNames();
  const { sector, inside } = usePlace();
  const sessions = useSessions() ?? [];
  const atAgora = useWorld((world) => world.place === 'agora');
  const isHere = ({ venue, sectorId }: LiveSession) =>
    venue === 'agora' ? atAgora : inside && sectorId === sector?.id;
  // What takes place where one is comes before what takes place elsewhere.
  const here = nextSession(sessions.filter(isHere));
  const session = here ?? nextSession(sessions);
  const walkable = useWorld((world) => world.stage === 'walkable');
  const running = session?.state === 'live' || session?.state === 'open';
  const asking = session !== null && isAsking(session);
  const id = session?.id;
  const [imminent, setImminent] = useState(false);
  // What has not opened yet, or is about to begin, has its hour in the agenda; and where nothing is planned it says so.
  const show = useCallback(
    () => open(id && asking && (here || !imminent) ? { kind: 'live', sessionId: id } : { kind: 'agenda' }),
    [id, asking, here, imminent, open],
  );
  useEffect(() => onAction((action) => action === 'questions' && show()), [show]);
  if (!session) return null;
  const [professional] = session.professionals;
  return (
    <Tool
      icon={
        running ? (
          <span className="vu-dot vu-dot--live" />
        ) : (
          <MessageCircleQuestionMark aria-hidden size={24} />
        )
      }
      onClick={show}
    >
      <span className="vu-tool__words">
        {t('tools.questions')}{' '}
        {running && professional && !imminent && (
          <small>
            {t('tools.liveNow')} · {professional.name}
          </small>
        )}
        <Suspense>{walkable && <NextMeeting running={running} onNear={setImminent} />}</Suspense>
      </span>
      <kbd aria-hidden>{namesOf('questions')[0]}</kbd>
    </Tool>
  );
}

/**
 * What one can open from anywhere: plan, questions, pause; and the state of the connection when it is bad, unless
 * another sentence stands there: one is told one thing at a time.
 */
export function HudTools({ quiet }: { quiet: boolean }) {
  const t = useWords('world');
  const open = useWorld((state) => state.open);
  const namesOf = useKeyNames();
  const state = useConnection((connection) => connection.state);
  const walkable = useWorld((world) => world.stage === 'walkable');
  return (
    <div className="vu-hud__tools">
      <nav>
        <Suspense>{walkable && <SoundTool />}</Suspense>
        <Tool icon={<MapIcon aria-hidden size={24} />} onClick={() => open({ kind: 'map' })}>
          <span className="vu-tool__words">{t('tools.map')}</span>
          <kbd aria-hidden>{namesOf('map')[0]}</kbd>
        </Tool>
        <Tool
          icon={<Search aria-hidden size={24} />}
          aria-label={t('tools.find')}
          aria-keyshortcuts={namesOf('find')[0]}
          onClick={() => open({ kind: 'find' })}
        >
          <kbd aria-hidden>{namesOf('find')[0]}</kbd>
        </Tool>
        <Tool
          icon={<Home aria-hidden size={24} />}
          aria-label={t('tools.home')}
          aria-keyshortcuts={namesOf('plaza')[0]}
          onClick={() => act('plaza')}
        >
          <kbd aria-hidden>{namesOf('plaza')[0]}</kbd>
        </Tool>
        <QuestionsTool />
        <Tool
          icon={<Pause aria-hidden size={24} />}
          aria-label={t('tools.pause')}
          onClick={() => open({ kind: 'pause' })}
        />
      </nav>
      {walkable ? (
        <div hidden={quiet}>
          <Suspense>
            <Degraded />
          </Suspense>
        </div>
      ) : (
        <div role="status">
          {state === 'offline' && !quiet && (
            <Plate className="vu-hud__network">
              <WifiOff aria-hidden size={20} />
              {t('network.offline')}
            </Plate>
          )}
        </div>
      )}
    </div>
  );
}
