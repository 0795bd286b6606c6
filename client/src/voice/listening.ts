import { create } from 'zustand';
import type { Failure } from '../net/result.ts';
import type { As } from '../net/socket.ts';
import { useHeardPicture } from './heard-picture.ts';
import { type OpenedLine, offerLine } from './offer-line.ts';

/** What is heard: a session as one of its audience or its staff, whoever speaks there, and whether their picture comes. */
export type Line = { sessionId: string; as: As; picture: boolean; take: string };

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
  /** The speaker whose line was opened last; null while nobody speaks. */
  take: string | null;
  volume: number;
  muted: boolean;
};

const OFF = { state: 'off', failure: null } as const;
/** Without any sound after so long there will be none: UDP does not get through. */
const PATIENCE_MS = 8_000;
/** Sound comes without a break; so long a break is the end of the line. */
const BREAK_MS = 6_000;
/** A line that carried sound for so long was a good one: when it breaks, it is tried again so often. */
const SETTLED_MS = 15_000;
export const MORE_TRIES = 2;
/** A server that does not answer is about to come back. */
const OFFLINE_MS = 2_000;
const LOOK_EVERY_MS = 500;

/** What this page hears of a session. Nothing sounds before `listenTo` was called by a press of a key. */
export const useListening = create<Listening>(() => ({
  ...OFF,
  wished: null,
  take: null,
  volume: 1,
  muted: false,
}));

let current: {
  pc: RTCPeerConnection;
  line: OpenedLine | null;
  timer: ReturnType<typeof setInterval> | null;
} | null = null;
let player: HTMLAudioElement | null = null;

useListening.subscribe(({ volume, muted }) => {
  if (player) Object.assign(player, { volume, muted });
});

/**
 * Begins to hear a session; without its picture it costs few bytes. Where no sound comes it is tried so many times more: once a
 * line was good, or its speaker has come back, it is worth it.
 */
export async function listenTo(wanted: Line, more = 0): Promise<void> {
  const { sessionId, as, picture, take } = wanted;
  hangUp();
  useListening.setState({ ...OFF, wished: sessionId, take, state: 'opening' });
  const pc = new RTCPeerConnection({ iceServers: [] });
  const mine = {
    pc,
    line: null as OpenedLine | null,
    timer: null as ReturnType<typeof setInterval> | null,
  };
  current = mine;
  const fail = (tries: number) => {
    if (current !== mine) return;
    if (tries > 0) {
      void listenTo(wanted, tries - 1);
      return;
    }
    hangUp();
    useListening.setState({ ...OFF, state: 'blocked' });
  };
  pc.addTransceiver('audio', { direction: 'recvonly' });
  if (picture) pc.addTransceiver('video', { direction: 'recvonly' });
  pc.addEventListener('track', ({ track }) => {
    if (current !== mine) return;
    const stream = new MediaStream([track]);
    if (track.kind === 'audio') play(stream, () => fail(0));
    else useHeardPicture.setState({ sessionId, picture: stream });
  });
  const query = as === 'staff' ? '?as=staff' : '';
  const opened = await offerLine(pc, `/api/voice/listen/${encodeURIComponent(sessionId)}`, query);
  if (current !== mine) {
    if (opened.ok) opened.value.end();
    return;
  }
  if (!opened.ok && opened.error.code === 'offline' && more > 0) {
    setTimeout(() => fail(more), OFFLINE_MS);
    return;
  }
  if (!opened.ok) {
    hangUp();
    useListening.setState({ ...OFF, state: 'refused', failure: opened.error });
    return;
  }
  mine.line = opened.value;
  const openedAt = Date.now();
  let heardAt = openedAt;
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
    const settled = bytes > 0 && Date.now() - openedAt > SETTLED_MS;
    if (silent > (bytes === 0 ? PATIENCE_MS : BREAK_MS)) fail(settled ? MORE_TRIES : more);
  }, LOOK_EVERY_MS);
}

/** Stops hearing, and no longer wishes to. */
export function stopListening(): void {
  hangUp();
  useListening.setState({ ...OFF, wished: null, take: null });
}

/** The speaker has stopped: silence, until someone speaks again. */
export function restListening(): void {
  hangUp();
  useListening.setState({ ...OFF, take: null });
}

function hangUp(): void {
  const mine = current;
  current = null;
  if (mine?.timer) clearInterval(mine.timer);
  mine?.line?.end();
  mine?.pc.close();
  if (player) player.srcObject = null;
  useHeardPicture.setState({ picture: null });
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

globalThis.addEventListener?.('pagehide', restListening);
