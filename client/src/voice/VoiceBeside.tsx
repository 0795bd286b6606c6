import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { Captions, ChevronDown } from 'lucide-react';
import { isAsking } from '../content/choose-session.ts';
import { Pill } from '../ui/Pill.tsx';
import { useSay, useWords } from '../words/words.ts';
import { CaptionDesk } from './CaptionDesk.tsx';
import { LivePlayer } from './LivePlayer.tsx';
import './voice.css';
import './voice-words.ts';

/** For those who moderate: hear who speaks, and write captions; folded away until wanted. `named`: there are several sessions. */
export function VoiceBeside({ snapshot, named }: { snapshot: LiveSnapshot; named: boolean }) {
  const t = useWords('voice');
  const say = useSay();
  const { session, room } = snapshot;
  const speaker = room.now.voice?.speaker ?? null;
  if (!isAsking(session)) return null;
  return (
    <details className="vu-beside">
      <summary>
        <Captions aria-hidden size={20} />
        {t('write.title')}
        {named && ` · ${say(session.title)}`}
        <ChevronDown aria-hidden size={20} className="vu-beside__open" />
        {speaker && <Pill tone="live">{t('speaks', { name: speaker.name })}</Pill>}
      </summary>
      <div className="vu-beside__body">
        <LivePlayer sessionId={session.id} as="staff" speaker={speaker} captions={[]} light={false} />
        <CaptionDesk sessionId={session.id} captions={room.captions} />
      </div>
    </details>
  );
}
