import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { Captions, ChevronDown } from 'lucide-react';
import { useStore } from 'zustand';
import { isAsking, isOver } from '../content/choose-session.ts';
import { draft } from '../net/draft.ts';
import { staffOwner } from '../net/owner.ts';
import { useSay, useWords } from '../words/words.ts';
import { CaptionDesk } from './CaptionDesk.tsx';
import { KeptCaption } from './KeptCaption.tsx';
import { LivePlayer } from './LivePlayer.tsx';
import './voice.css';
import './voice-words.ts';

/** For those who moderate: hear who speaks, and write captions; one line for all sessions, folded away until wanted. */
export function VoiceBeside({ snapshots }: { snapshots: readonly LiveSnapshot[] }) {
  const t = useWords('voice');
  const say = useSay();
  const asking = snapshots.filter(({ session }) => isAsking(session));
  const over = snapshots.filter(({ session }) => isOver(session));
  const [first] = asking;
  if (!first) return over.map(({ session }) => <Folded key={session.id} sessionId={session.id} />);
  const several = asking.length > 1;
  return (
    <details className="vu-beside">
      <summary>
        <Captions aria-hidden size={20} />
        <span>{several ? t('write.several', { count: asking.length }) : t('write.title')}</span>
        <Speaks snapshots={asking} />
        <ChevronDown aria-hidden size={20} className="vu-beside__open" />
      </summary>
      <div className="vu-beside__all">
        {several
          ? asking.map((snapshot) => (
              <details key={snapshot.session.id} className="vu-beside__one">
                <summary>
                  <span>{say(snapshot.session.title)}</span>
                  <Speaks snapshots={[snapshot]} />
                  <ChevronDown aria-hidden size={20} className="vu-beside__open" />
                </summary>
                <One snapshot={snapshot} />
              </details>
            ))
          : asking.map((snapshot) => <One key={snapshot.session.id} snapshot={snapshot} />)}
        {over.map(({ session }) => (
          <KeptCaption key={session.id} sessionId={session.id} />
        ))}
      </div>
    </details>
  );
}

/** Captions begun in a session that is over, out of the way of the queue. */
function Folded({ sessionId }: { sessionId: string }) {
  const t = useWords('voice');
  const begun = useStore(draft(`caption:${sessionId}`, staffOwner), ({ text }) => text.trim() !== '');
  if (!begun) return null;
  return (
    <details className="vu-beside">
      <summary>
        <Captions aria-hidden size={20} />
        <span>{t('write.begun')}</span>
        <ChevronDown aria-hidden size={20} className="vu-beside__open" />
      </summary>
      <KeptCaption sessionId={sessionId} />
    </details>
  );
}

function One({ snapshot: { session, room } }: { snapshot: LiveSnapshot }) {
  const speaker = room.now.voice?.speaker ?? null;
  return (
    <div className="vu-beside__body">
      <LivePlayer sessionId={session.id} as="staff" speaker={speaker} captions={[]} light={false} />
      <CaptionDesk sessionId={session.id} captions={room.captions} />
    </div>
  );
}

/** A red dot while somebody speaks in one of them; who it is, in words for screen readers. */
function Speaks({ snapshots }: { snapshots: readonly LiveSnapshot[] }) {
  const t = useWords('voice');
  const names = snapshots.flatMap(({ room }) => room.now.voice?.speaker?.name ?? []);
  if (names.length === 0) return null;
  const line = names.map((name) => t('speaks', { name })).join(', ');
  return (
    <span title={line}>
      <span className="vu-dot vu-dot--live" />
      <span className="vu-hidden">{line}</span>
    </span>
  );
}
