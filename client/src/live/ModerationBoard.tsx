import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { Staff } from '@ville-usine/shared/people/person';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { patiently } from '../net/patiently.ts';
import { announce } from '../ui/announce.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay, useWords } from '../words/words.ts';
import { BlockedPanel } from './BlockedPanel.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { ModerationHeader } from './ModerationHeader.tsx';
import { ModerationJournal } from './ModerationJournal.tsx';
import { ModerationPane } from './ModerationPane.tsx';
import { ModerationQueue } from './ModerationQueue.tsx';
import { moderationWaits } from './moderation-waits.ts';
import './moderation-words.ts';
import { SessionsPanel } from './SessionsPanel.tsx';
import { sayAge } from './say-age.ts';
import { useArrivalSound } from './use-arrival-sound.ts';
import type { ModeratedSession } from './use-moderated-sessions.ts';
import { useModeration } from './use-moderation.ts';
import { useModerationKeys } from './use-moderation-keys.ts';

const VoiceBeside = lazy(() =>
  patiently(async () => ({ default: (await import('../voice/VoiceBeside.tsx')).VoiceBeside })),
);

type OpenPanel = 'sessions' | 'keys' | 'blocked' | null;

type ModerationBoardProps = {
  staff: Staff;
  sessions: ModeratedSession[];
  muted: readonly string[];
  desks: readonly LiveSnapshot[];
  /** The session named in the address. */
  asked: string | null;
};

/** The desk itself: the queue, the question that is read, the journal, and what opens over them. */
export function ModerationBoard({ staff, sessions, muted, desks, asked }: ModerationBoardProps) {
  const m = useWords('moderation');
  const say = useSay();
  const moderation = useModeration(desks, staff.id);
  const { all, current, mode, filter, setMode, setFilter } = moderation;
  const [keys, setKeys] = useState(true);
  const [panel, setPanel] = useState<OpenPanel>(null);
  const region = useRef<HTMLElement>(null);
  const waits = useMemo(() => moderationWaits(desks.flatMap(({ desk }) => desk ?? [])), [desks]);
  const sound = useArrivalSound(useMemo(() => all.map(({ id }) => id), [all]));
  const blocks = desks.reduce(
    (sum, { desk }) =>
      sum + (desk?.journal.filter(({ act }) => act === 'block' || act === 'unblock').length ?? 0),
    0,
  );
  const followed = sessions.filter(({ session }) => desks.some((desk) => desk.session.id === session.id));
  const marked = new Map(
    followed.map(({ session, mark }) => [session.id, { mark, title: say(session.title) }] as const),
  );

  useEffect(() => {
    if (asked) setFilter({ kind: 'session', id: asked });
  }, [asked, setFilter]);
  useEffect(() => {
    const title = `${m('pageTitle')} · Ville-Usine`;
    document.title = waits.waiting > 0 ? `(${waits.waiting}) ${title}` : title;
  }, [waits.waiting, m]);
  const currentId = current?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the question or the form changes.
  useEffect(() => {
    // A form that closes takes the focus with it; the question takes it over.
    if (mode === 'read' && document.activeElement === document.body) region.current?.focus();
  }, [currentId, mode]);

  const back = () => {
    setMode('read');
    region.current?.focus();
  };
  const { reason, tellTeacher } = moderation;
  const refuse = () => current && moderation.refuse(current, { reason, tellTeacher });
  const sayFigures = () => {
    const age = (ms: number | null) => (ms === null ? '–' : sayAge(ms));
    const { waiting, held, handled, meanMs, longestMs } = waits;
    const together = m('said', { waiting, held, handled, mean: age(meanMs), longest: age(longestMs) });
    const each = desks.map(({ session, desk }) => {
      const own = moderationWaits(desk ? [desk] : []);
      return m('saidOf', { title: say(session.title), waiting: own.waiting, mean: age(own.meanMs) });
    });
    announce([together, ...(desks.length > 1 ? each : [])].join(' '));
  };
  const filterNext = () => {
    const ids = [...marked.keys()];
    if (ids.length < 2) return;
    const next = ids[filter.kind === 'session' ? ids.indexOf(filter.id) + 1 : 0];
    setFilter(next === undefined ? { kind: 'all' } : { kind: 'session', id: next });
    announce(m('filteredBy', { name: (next && marked.get(next)?.title) || m('everySession') }));
  };
  const acts = {
    refuse,
    back,
    filterNext,
    openSessions: () => setPanel('sessions'),
    openBlocked: () => setPanel('blocked'),
    openHelp: () => setPanel('keys'),
    say: sayFigures,
    sound: () => {
      sound.toggle();
      announce(m(sound.on ? 'sound.isOff' : 'sound.isOn'));
    },
  };
  const listening = keys && panel === null;
  useModerationKeys(moderation, acts, listening);
  const close = () => setPanel(null);

  return (
    <div className="vu-desk">
      <ModerationHeader
        sessions={sessions}
        desks={desks}
        waits={waits}
        sound={{ on: sound.on, toggle: acts.sound }}
        onSessions={acts.openSessions}
        onKeys={acts.openHelp}
      />
      <Suspense>
        <VoiceBeside snapshots={desks} />
      </Suspense>
      {desks.length === 0 ? (
        <Sheet as="main" className="vu-nothing vu-mod__nosession">
          <strong>{m(sessions.length === 0 ? 'noneTitle' : 'allOffTitle')}</strong>
          <p className="vu-soft">{m(sessions.length === 0 ? 'none' : 'allOff')}</p>
        </Sheet>
      ) : (
        <main className="vu-mod">
          <ModerationQueue moderation={moderation} sessions={marked} />
          <ModerationPane
            moderation={moderation}
            sessions={marked}
            session={desks.find(({ session }) => session.id === current?.sessionId)?.session}
            keys={listening}
            region={region}
            onBack={back}
            onRefuse={refuse}
          />
          <ModerationJournal
            desks={desks}
            sessions={marked}
            staffId={staff.id}
            onUndo={() => void moderation.undo()}
            onBlocked={acts.openBlocked}
          />
        </main>
      )}
      {panel === 'sessions' && (
        <SessionsPanel
          sessions={sessions}
          desks={desks}
          muted={muted}
          waits={waits}
          onSay={sayFigures}
          onClose={close}
        />
      )}
      {panel === 'keys' && <KeysPanel on={keys} onToggle={() => setKeys(!keys)} onClose={close} />}
      {panel === 'blocked' && <BlockedPanel changes={blocks} onClose={close} />}
    </div>
  );
}
