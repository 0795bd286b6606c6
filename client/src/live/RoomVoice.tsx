import { REACTIONS, type Reaction } from '@ville-usine/shared/live/reaction';
import type { RoomState } from '@ville-usine/shared/live/room';
import {
  CircleQuestionMark,
  Hand,
  HandHeart,
  Heart,
  Laugh,
  type LucideIcon,
  PartyPopper,
  Sparkles,
} from 'lucide-react';
import { useState } from 'react';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import { noteHand } from './live-store.ts';
import { useComfort } from './room-comfort.ts';
import './poll.css';
import './room-moment.css';
import './room-words.ts';

const REACTION_ICONS: Record<Reaction, LucideIcon> = {
  bravo: PartyPopper,
  thanks: HandHeart,
  wow: Sparkles,
  funny: Laugh,
  love: Heart,
  unclear: CircleQuestionMark,
};

/** A raised hand, and six reactions without a name. */
export function RoomVoice({ sessionId, room }: { sessionId: string; room: RoomState }) {
  const t = useWords('room');
  const failure = useFailure();
  const light = useComfort((comfort) => comfort.light);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const up = room.hand !== 'down';

  async function turn() {
    setBusy(true);
    const answer = await request('hand:raise', { sessionId, raised: !up });
    setBusy(false);
    setProblem(answer.ok ? null : t('hand.failed', { why: failure(answer.error) }));
    if (!answer.ok) return;
    noteHand(sessionId, answer.value.hand);
    announce(t(answer.value.hand === 'down' ? 'hand.lowered' : 'hand.raised'));
  }

  return (
    <div className="vu-voice">
      <div className="vu-voice__hand">
        <Key
          variant={up ? 'yellow' : 'secondary'}
          size="m"
          icon={<Hand aria-hidden size={22} />}
          aria-pressed={up}
          disabled={busy}
          onClick={() => void turn()}
        >
          {t(up ? 'hand.lower' : 'hand.raise')}
        </Key>
        <span className="vu-small">
          {up && <b>{t('hand.raised')}</b>}
          {up && room.now.hands > 0 && ' · '}
          {room.now.hands > 0 && t('hand.others', { count: room.now.hands })}
        </span>
      </div>
      {problem && (
        <p className="vu-poll__problem" role="alert">
          {problem}
        </p>
      )}
      {!light && <Reactions sessionId={sessionId} />}
    </div>
  );
}

function Reactions({ sessionId }: { sessionId: string }) {
  const t = useWords('room');
  const [last, setLast] = useState<Reaction | null>(null);
  return (
    <fieldset className="vu-reactions">
      <legend className="vu-hidden">{t('reactions.label')}</legend>
      {REACTIONS.map((reaction) => {
        const Icon = REACTION_ICONS[reaction];
        return (
          <button
            key={reaction}
            type="button"
            className={last === reaction ? 'vu-reaction vu-reaction--sent' : 'vu-reaction'}
            onClick={() => {
              setLast(reaction);
              void request('room:react', { sessionId, reaction }, { patienceMs: 0, once: true });
            }}
            onAnimationEnd={() => setLast(null)}
          >
            <Icon aria-hidden size={22} />
            {t(`reactions.${reaction}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
