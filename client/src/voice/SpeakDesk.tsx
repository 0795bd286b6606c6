import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { Voice } from '@ville-usine/shared/live/room';
import type { Staff } from '@ville-usine/shared/people/person';
import { Mic, MicOff, Square, Video, VideoOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { isAsking } from '../content/choose-session.ts';
import { useConnection } from '../net/connection.ts';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import { LivePlayer } from './LivePlayer.tsx';
import { showCamera, speakAgain, startSpeaking, stopSpeaking, useSpeaking } from './speaking.ts';
import './voice.css';
import './voice-words.ts';
import { VoiceLevel } from './VoiceLevel.tsx';

type SpeakDeskProps = { snapshot: LiveSnapshot; staff: Staff; voice: Voice };

/** So long the room may take to say that one speaks, milliseconds; then the server has forgotten it. */
const TOLD_MS = 4_000;

/** A professional's voice: the microphone first, the camera as a second choice, and the way to stop always in sight. */
export function SpeakDesk({ snapshot, staff, voice }: SpeakDeskProps) {
  const t = useWords('voice');
  const failure = useFailure();
  const { state, trouble, failure: why } = useSpeaking();
  const { id: sessionId } = snapshot.session;
  const { speaker } = voice;
  const open = isAsking(snapshot.session);
  useKeptLine(speaker?.take ?? null);
  useEffect(() => stopSpeaking, []);
  useEffect(() => {
    if (!open) stopSpeaking();
  }, [open]);
  const said = useRef(false);
  useEffect(() => {
    if (state === 'live' && !said.current) announce(t('speak.live'), 'assertive');
    if (state === 'again') announce(t('speak.again'), 'assertive');
    if (state === 'off' && said.current) announce(t('speak.stopped'), 'assertive');
    if (state === 'live' || state === 'off') said.current = state === 'live';
  }, [state, t]);
  const sentence = trouble
    ? t(`speak.trouble.${trouble.of}.${trouble.why}`)
    : why === 'lost'
      ? t('speak.lost')
      : why && failure(why);
  const problem = sentence && (
    <StatusBand tone="wait" icon={<MicOff aria-hidden size={22} />}>
      {sentence}
    </StatusBand>
  );
  if (!open) return problem || null;
  if (state !== 'off') {
    return (
      <section className="vu-talk vu-talk--on" aria-label={t('speak.title')}>
        <On sessionId={sessionId} />
        {problem}
      </section>
    );
  }
  const other = speaker && speaker.staffId !== staff.id ? speaker : null;
  return (
    <section className="vu-talk" aria-label={t('speak.title')}>
      {other ? (
        <>
          <p className="vu-talk__line">
            <Mic aria-hidden size={20} />
            {t('speak.other', { name: other.name })}
          </p>
          <LivePlayer sessionId={sessionId} as="staff" speaker={other} captions={[]} light={false} />
        </>
      ) : (
        <div className="vu-talk__row">
          <Key
            variant="hot"
            size="m"
            icon={<Mic aria-hidden size={22} />}
            onClick={() => void startSpeaking(sessionId)}
          >
            {t('speak.start')}
          </Key>
          {!problem && <span className="vu-small vu-grow vu-talk__why">{t('speak.line')}</span>}
        </div>
      )}
      {problem}
    </section>
  );
}

function On({ sessionId }: { sessionId: string }) {
  const t = useWords('voice');
  const { state, microphone, camera } = useSpeaking();
  const tellPicture = (on: boolean) => void request('voice:picture', { sessionId, on });
  // A line made anew begins without a picture.
  const live = state === 'live';
  useEffect(() => {
    if (live) void request('voice:picture', { sessionId, on: camera !== null });
  }, [live, camera, sessionId]);
  return (
    <div className="vu-talk__row">
      {camera && <OwnPicture camera={camera} />}
      <div className="vu-talk__state">
        <b>
          {live && <span className="vu-dot vu-dot--live vu-dot--white" />}
          {t(`speak.${state as 'asking' | 'opening' | 'live' | 'again'}`)}
        </b>
        {microphone && <VoiceLevel microphone={microphone} />}
      </div>
      <Key
        variant="enamel"
        size="m"
        icon={camera ? <VideoOff aria-hidden size={22} /> : <Video aria-hidden size={22} />}
        disabled={!live}
        aria-label={t(camera ? 'speak.cameraOff' : 'speak.cameraOn')}
        onClick={() => {
          if (camera) tellPicture(false);
          void showCamera(camera === null);
        }}
      >
        {t('speak.camera')}
      </Key>
      <Key variant="yellow" size="m" icon={<Square aria-hidden size={20} />} onClick={stopSpeaking}>
        {t('speak.stop')}
      </Key>
    </div>
  );
}

function OwnPicture({ camera }: { camera: MediaStream }) {
  const t = useWords('voice');
  const screen = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (screen.current) screen.current.srcObject = camera;
  }, [camera]);
  return (
    <video ref={screen} className="vu-talk__own" aria-label={t('speak.own')} autoPlay muted playsInline />
  );
}

/** A server that came back has forgotten who spoke: the line is made anew. */
function useKeptLine(told: string | null): void {
  const { state, take } = useSpeaking();
  const online = useConnection((connection) => connection.state === 'online');
  const lost = state === 'live' && online && take !== told;
  useEffect(() => {
    if (!lost) return;
    const timer = setTimeout(() => void speakAgain(), TOLD_MS);
    return () => clearTimeout(timer);
  }, [lost]);
}
