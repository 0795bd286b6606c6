import { create } from 'zustand';
import type { Failure } from '../net/result.ts';
import type { As } from '../net/socket.ts';
import { type OpenedLine, offerLine } from './offer-line.ts';

/**
 * `blocked`: the line opened, or should have, and no sound comes through this network. `refused`: the server said why it
 * does not open one.
 */
type Hearing =
  | { state: 'off' | 'opening' | 'on' | 'blocked'; failure: null }
  | { state: 'refused'; failure: Failure };

type Listening = Hearing & {
  /** The session one wishes to hear; kept while its speaker's line breaks and comes back. */
  wished: string | null;
  /** The speaker's picture, for as long as there is one. */
  picture: MediaStream | null;
  volume: number;
  muted: boolean;
};

const OFF = { state: 'off', failure: null, picture: null } as const;
/** Without any sound after so long there will be none: UDP does not get through. */
const PATIENCE_MS = 8_000;
/** Sound comes without a break; so long a break is the end of the line. */
const BREAK_MS = 6_000;
const LOOK_EVERY_MS = 500;

/** What this page hears of a session. Nothing sounds before `listenTo` was called by a press of a key. */
export const useListening = create<Listening>(() => ({ ...OFF, wished: null, volume: 1, muted: false }));

let current: {
  pc: RTCPeerConnection;
  line: OpenedLine | null;
  timer: ReturnType<typeof setInterval> | null;
} | null = null;
let player: HTMLAudioElement | null = null;

useListening.subscribe(({ volume, muted }) => {
  if (player) Object.assign(player, { volume, muted });
});

/** Begins to hear a session; `picture` false spares its bytes. A line that breaks is tried once more by itself. */
export async function listenTo(sessionId: string, as: As, picture: boolean, again = false): Promise<void> {
  hangUp();
  useListening.setState({ ...OFF, wished: sessionId, state: 'opening' });
  const pc = new RTCPeerConnection({ iceServers: [] });
  const mine = { pc, line: null as OpenedLine | null, timer: null as ReturnType<typeof setInterval> | null };
  current = mine;
  const fail = (state: 'blocked') => {
    if (current !== mine) return;
    hangUp();
    useListening.setState({ ...OFF, state });
  };
  pc.addTransceiver('audio', { direction: 'recvonly' });
  if (picture) pc.addTransceiver('video', { direction: 'recvonly' });
  pc.addEventListener('track', ({ track }) => {
    if (current !== mine) return;
    const stream = new MediaStream([track]);
    if (track.kind === 'audio') play(stream, () => fail('blocked'));
    else useListening.setState({ picture: stream });
  });
  const query = as === 'staff' ? '?as=staff' : '';
  const opened = await offerLine(pc, `/api/voice/listen/${encodeURIComponent(sessionId)}`, query);
  if (current !== mine) {
    if (opened.ok) opened.value.end();
    return;
  }
  if (!opened.ok) {
    hangUp();
    useListening.setState({ ...OFF, state: 'refused', failure: opened.error });
    return;
  }
  mine.line = opened.value;
  let heardAt = Date.now();
  let bytes = 0;
  mine.timer = setInterval(async () => {
    const heard = await bytesHeard(pc);
    if (current !== mine) return;
    if (heard > bytes) {
      bytes = heard;
      heardAt = Date.now();
      if (useListening.getState().state === 'opening') useListening.setState({ state: 'on', failure: null });
    }
    const silent = Date.now() - heardAt;
    if (bytes === 0 && silent > PATIENCE_MS) fail('blocked');
    else if (bytes > 0 && silent > BREAK_MS) {
      if (again) fail('blocked');
      else void listenTo(sessionId, as, picture, true);
    }
  }, LOOK_EVERY_MS);
}

/** Stops hearing, and no longer wishes to. */
export function stopListening(): void {
  hangUp();
  useListening.setState({ ...OFF, wished: null });
}

/** The speaker has stopped: silence, until someone speaks again. */
export function restListening(): void {
  hangUp();
  useListening.setState({ ...OFF });
}

function hangUp(): void {
  const mine = current;
  current = null;
  if (mine?.timer) clearInterval(mine.timer);
  mine?.line?.end();
  mine?.pc.close();
  if (player) player.srcObject = null;
}

function play(stream: MediaStream, refused: () => void): void {
  player ??= new Audio();
  const { volume, muted } = useListening.getState();
  Object.assign(player, { volume, muted, srcObject: stream });
  // Refused only where nobody pressed a key; ended by a newer line it is no fault.
  player.play().catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotAllowedError') refused();
  });
}

async function bytesHeard(pc: RTCPeerConnection): Promise<number> {
  let bytes = 0;
  for (const report of (await pc.getStats()).values()) {
    if (report.type === 'inbound-rtp' && report.kind === 'audio') bytes += report.bytesReceived ?? 0;
  }
  return bytes;
}

globalThis.addEventListener?.('pagehide', hangUp);
