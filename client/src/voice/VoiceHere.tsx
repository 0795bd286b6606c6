import { Ear, EarOff, RotateCcw, WifiOff } from 'lucide-react';
import { useEffect } from 'react';
import { useLive } from '../live/live-store.ts';
import { useComfort } from '../live/room-comfort.ts';
import { Plate } from '../ui/Plate.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import { useWorld } from '../world/world-store.ts';
import { followSpeaker, holdLine } from './hold-line.ts';
import { listenTo, stopListening, useListening } from './listening.ts';
import './voice-here.css';
import './voice-words.ts';

/**
 * Who speaks where one stands, on a small plate: what one chose to hear is heard on without any panel, until one cuts it or
 * goes away. While the session's panel lies open it says so itself.
 */
export default function VoiceHere({ sessionId }: { sessionId: string }) {
  const t = useWords('voice');
  const failure = useFailure();
  const { snapshot } = useLive(sessionId);
  const light = useComfort((comfort) => comfort.light);
  const panel = useWorld((world) => world.panel);
  const { state, wished, failure: why } = useListening();
  // Whoever may not take part hears nothing here either.
  const speaker = snapshot?.blocked ? null : (snapshot?.room.now.voice?.speaker ?? null);
  const take = speaker?.take ?? null;
  useEffect(() => holdLine(sessionId), [sessionId]);
  useEffect(
    () => followSpeaker({ sessionId, as: 'visitor', picture: !light, take }),
    [sessionId, light, take],
  );
  if (!speaker || (panel && 'sessionId' in panel && panel.sessionId === sessionId)) return null;
  const hears = wished === sessionId ? state : 'off';
  const failed = hears === 'blocked' || hears === 'refused';
  const listen = () => void listenTo({ sessionId, as: 'visitor', picture: !light, take: speaker.take });
  const said =
    hears === 'opening'
      ? t('opening')
      : hears === 'blocked'
        ? t('blocked')
        : hears === 'refused' && why
          ? failure(why)
          : t('here', { name: speaker.name });
  const stops = hears === 'on' || hears === 'opening';
  const Drawn = stops ? EarOff : failed ? RotateCcw : Ear;
  return (
    <Plate className="vu-speaks">
      {failed ? <WifiOff aria-hidden size={20} /> : <span className="vu-dot vu-dot--live" />}
      <span role="status">{said}</span>
      <button
        type="button"
        aria-label={stops ? t('stop') : undefined}
        onClick={() => (stops ? stopListening() : listen())}
      >
        <Drawn aria-hidden size={20} />
        {t(stops ? 'cut' : failed ? 'retry' : 'listen')}
      </button>
    </Plate>
  );
}
