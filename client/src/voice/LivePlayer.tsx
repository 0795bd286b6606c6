import type { Caption } from '@ville-usine/shared/live/caption';
import type { Speaker } from '@ville-usine/shared/live/room';
import { Ear, EarOff, RotateCcw, Volume2, VolumeX, WifiOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { As } from '../net/socket.ts';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import { Captions } from './Captions.tsx';
import { useHeardPicture } from './heard-picture.ts';
import { followSpeaker, holdLine } from './hold-line.ts';
import { type Line, listenTo, stopListening, useListening } from './listening.ts';
import './voice.css';
import './voice-words.ts';

type LivePlayerProps = {
  sessionId: string;
  as?: As;
  speaker: Speaker | null;
  captions: readonly Caption[];
  /** Sound without the picture, for whoever counts their bytes. */
  light: boolean;
  /** Whoever may not take part hears nothing, and reads on. */
  blocked?: boolean;
};

/** Who speaks to the room: listen when one wishes to, see the picture, read the captions. */
export function LivePlayer({ as = 'visitor', blocked = false, ...props }: LivePlayerProps) {
  const { sessionId, captions, light } = props;
  const speaker = blocked ? null : props.speaker;
  const t = useWords('voice');
  useSpeakerNews(props.speaker);
  const take = speaker?.take ?? null;
  useEffect(() => followSpeaker({ sessionId, as, picture: !light, take }), [sessionId, as, light, take]);
  useEffect(() => holdLine(sessionId), [sessionId]);
  return (
    <div className="vu-hear">
      {speaker && (
        <section className="vu-hear__card" aria-label={t('speaks', { name: speaker.name })}>
          <p className="vu-hear__who">
            <Pill tone="live">
              <span className="vu-dot vu-dot--live vu-dot--white" />
              {t('live')}
            </Pill>
            <b>{t('speaks', { name: speaker.name })}</b>
          </p>
          <Picture speaker={speaker} />
          <Hearing line={{ sessionId, as, picture: !light, take: speaker.take }} />
        </section>
      )}
      {captions.length > 0 && <Captions captions={captions} />}
    </div>
  );
}

function Picture({ speaker }: { speaker: Speaker }) {
  const t = useWords('voice');
  const picture = useHeardPicture((heard) => heard.picture);
  const screen = useRef<HTMLVideoElement>(null);
  const shown = speaker.picture && picture !== null;
  useEffect(() => {
    if (shown && screen.current) screen.current.srcObject = picture;
  }, [shown, picture]);
  if (!shown) return null;
  const label = t('picture', { name: speaker.name });
  return <video ref={screen} className="vu-hear__picture" aria-label={label} autoPlay muted playsInline />;
}

function Hearing({ line }: { line: Line }) {
  const t = useWords('voice');
  const failure = useFailure();
  const { state, failure: why, volume, muted } = useListening();
  const listen = () => void listenTo(line);
  if (state === 'off') {
    return (
      <div className="vu-hear__keys">
        <Key variant="hot" icon={<Ear aria-hidden size={22} />} onClick={listen}>
          {t('listen')}
        </Key>
        {!line.picture && <p className="vu-hear__soft">{t('listenLight')}</p>}
      </div>
    );
  }
  if (state === 'blocked' || state === 'refused') {
    return (
      <>
        <StatusBand tone="wait" icon={<WifiOff aria-hidden size={22} />}>
          {state === 'blocked' ? t('blocked') : why && failure(why)}
        </StatusBand>
        <Key variant="secondary" size="m" icon={<RotateCcw aria-hidden size={20} />} onClick={listen}>
          {t('retry')}
        </Key>
      </>
    );
  }
  return (
    <div className="vu-hear__keys">
      {state === 'opening' ? (
        <p role="status">{t('opening')}</p>
      ) : (
        <>
          <Key
            variant="secondary"
            size="m"
            aria-label={t(muted ? 'unmute' : 'mute')}
            icon={muted ? <VolumeX aria-hidden size={22} /> : <Volume2 aria-hidden size={22} />}
            onClick={() => useListening.setState({ muted: !muted })}
          />
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={Math.round(volume * 100)}
            aria-label={t('volume')}
            onChange={({ target }) =>
              useListening.setState({ volume: Number(target.value) / 100, muted: false })
            }
          />
        </>
      )}
      <Key variant="secondary" size="m" icon={<EarOff aria-hidden size={22} />} onClick={stopListening}>
        {t('stop')}
      </Key>
    </div>
  );
}

/** Has screen readers say who begins to speak, and when they have finished. */
function useSpeakerNews(speaker: Speaker | null): void {
  const t = useWords('voice');
  const known = useRef<string | null>(null);
  const name = speaker?.name ?? null;
  useEffect(() => {
    const was = known.current;
    known.current = name;
    if (name && name !== was) announce(t('speaks', { name }));
    else if (was && !name) announce(t('silent', { name: was }));
  }, [name, t]);
}
