import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { can } from '@ville-usine/shared/people/can';
import type { Staff } from '@ville-usine/shared/people/person';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { patiently } from '../net/patiently.ts';
import { announce } from '../ui/announce.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay, useWords } from '../words/words.ts';
import { BlockedPanel } from './BlockedPanel.tsx';
import { StaffGate } from './DeskGate.tsx';
import './desk.css';
import './desk-words.ts';
import { KeysPanel } from './KeysPanel.tsx';
import { ModerationHeader } from './ModerationHeader.tsx';
import { ModerationJournal } from './ModerationJournal.tsx';
import { ModerationPane } from './ModerationPane.tsx';
import { ModerationQueue } from './ModerationQueue.tsx';
import './moderation.css';
import './moderation-sessions.css';
import './moderation-widths.css';
import { moderationWaits } from './moderation-waits.ts';
import './moderation-words.ts';
import { muteSession, useMutedSessions } from './muted-sessions.ts';
import { SessionsPanel } from './SessionsPanel.tsx';
import { sayAge } from './say-age.ts';
import { useArrivalSound } from './use-arrival-sound.ts';
import { useFollowedSessions } from './use-followed-sessions.ts';
import { type ModeratedSession, useModeratedSessions } from './use-moderated-sessions.ts';
import { useModeration } from './use-moderation.ts';
import { useModerationKeys } from './use-moderation-keys.ts';

/** A session that has not come by then joins the queue when it does, milliseconds. */
const WHOLE_WITHIN_MS = 5_000;

type OpenPanel = 'sessions' | 'keys' | 'blocked' | null;

const VoiceBeside = lazy(() =>
  patiently(async () => ({ default: (await import('../voice/VoiceBeside.tsx')).VoiceBeside })),
);

/** `/moderation`: nothing a pupil writes reaches another pupil before someone here has read it. */
export default function ModerationDesk() {
  return (
    <StaffGate admits={(staff) => can(staff, 'question:moderate')}>
      {(staff) => <Sessions key={staff.id} staff={staff} />}
    </StaffGate>
  );
}

function Sessions({ staff }: { staff: Staff }) {
  const t = useWords('desk');
  const sessions = useModeratedSessions(staff);
  const muted = useMutedSessions((store) => store.muted);
  const [query] = useSearchParams();
  const asked = query.get('session');
  useEffect(() => {
    // Whoever comes by a session's link means to read it.
    if (asked) muteSession(asked, false);
  }, [asked]);
  const on = sessions?.filter(({ session }) => !muted.includes(session.id)) ?? [];
  const snapshots = useFollowedSessions(on.map(({ session }) => session.id));
  const desks = useMemo(() => [...snapshots.values()], [snapshots]);
  // Half a queue would be taken for the whole: the first draw waits a while until every session has come.
  const [ready, setReady] = useState(false);
  const [waited, setWaited] = useState(false);
  const whole = sessions !== null && on.every(({ session }) => snapshots.has(session.id));
  const some = waited && desks.length > 0;
  useEffect(() => {
    if (whole || some) setReady(true);
  }, [whole, some]);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), WHOLE_WITHIN_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!sessions || !ready || (desks.length === 0 && on.length > 0))
    return <p className="vu-desk__wait">{t('gate.loading')}</p>;
  return <Desk staff={staff} sessions={sessions} muted={muted} desks={desks} asked={asked} />;
}

type DeskProps = {
  staff: Staff;
  sessions: ModeratedSession[];
  muted: readonly string[];
  desks: readonly LiveSnapshot[];
  /** The session named in the address. */
  asked: string | null;
};

function Desk({ staff, sessions, muted, desks, asked }: DeskProps) {
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
