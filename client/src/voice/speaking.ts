import { create } from 'zustand';
import type { Failure } from '../net/result.ts';
import { connected } from './connected.ts';
import { closeDevice, type DeviceTrouble, openDevice } from './devices.ts';
import { type OpenedLine, offerLine } from './offer-line.ts';

type Speaking = {
  /** `again`: the line broke and is being made anew; the microphone stays open. */
  state: 'off' | 'asking' | 'opening' | 'live' | 'again';
  /** The line by which the room names this speaker. */
  take: string | null;
  microphone: MediaStream | null;
  camera: MediaStream | null;
  trouble: { of: 'microphone' | 'camera'; why: DeviceTrouble } | null;
  /** Why the server takes no voice, or `lost` where no line comes through any more. */
  failure: Failure | 'lost' | null;
};

const OFF: Speaking = {
  state: 'off',
  take: null,
  microphone: null,
  camera: null,
  trouble: null,
  failure: null,
};
/** How long after each failed try the next one comes, milliseconds. */
const WAITS = [1_000, 2_000, 4_000, 8_000, 16_000];
const OPEN_MS = 8_000;
const BREAK_MS = 5_000;

/** What this page says aloud. Only a press of a key opens a microphone, and a second one a camera. */
export const useSpeaking = create<Speaking>(() => OFF);

let sessionId = '';
let current: { pc: RTCPeerConnection; picture: RTCRtpSender; line: OpenedLine | null } | null = null;

/** Opens the microphone and begins to speak to a session. */
export async function startSpeaking(session: string): Promise<void> {
  if (useSpeaking.getState().state !== 'off') return;
  sessionId = session;
  useSpeaking.setState({ ...OFF, state: 'asking' });
  const microphone = await openDevice('microphone');
  if (typeof microphone === 'string') {
    useSpeaking.setState({ ...OFF, trouble: { of: 'microphone', why: microphone } });
    return;
  }
  if (useSpeaking.getState().state !== 'asking') {
    closeDevice(microphone);
    return;
  }
  microphone.getAudioTracks()[0]?.addEventListener('ended', () => {
    if (useSpeaking.getState().microphone === microphone)
      finish({ trouble: { of: 'microphone', why: 'unplugged' } });
  });
  useSpeaking.setState({ state: 'opening', microphone });
  await openLine(0);
}

/** Ends what is sent, and closes microphone and camera. */
export function stopSpeaking(): void {
  finish({});
}

/** Makes the line anew with the same microphone: the server has forgotten it. */
export async function speakAgain(): Promise<void> {
  const { state } = useSpeaking.getState();
  if (state !== 'live') return;
  useSpeaking.setState({ state: 'again', take: null });
  await openLine(0);
}

/** Opens or closes the camera beside the microphone; true once the picture is as wished. */
export async function showCamera(on: boolean): Promise<boolean> {
  const before = useSpeaking.getState().camera;
  if (!on) {
    if (before) closeDevice(before);
    useSpeaking.setState({ camera: null });
    await current?.picture.replaceTrack(null);
    return true;
  }
  const camera = await openDevice('camera');
  if (typeof camera === 'string') {
    useSpeaking.setState({ trouble: { of: 'camera', why: camera } });
    return false;
  }
  const track = camera.getVideoTracks()[0] ?? null;
  if (useSpeaking.getState().microphone === null) {
    closeDevice(camera);
    return false;
  }
  track?.addEventListener('ended', () => {
    if (useSpeaking.getState().camera !== camera) return;
    useSpeaking.setState({ camera: null, trouble: { of: 'camera', why: 'unplugged' } });
    void current?.picture.replaceTrack(null);
  });
  useSpeaking.setState({ camera, trouble: null });
  await current?.picture.replaceTrack(track);
  return true;
}

async function openLine(tries: number): Promise<void> {
  drop();
  const { microphone, camera } = useSpeaking.getState();
  const sound = microphone?.getAudioTracks()[0];
  if (!sound) return;
  const pc = new RTCPeerConnection({ iceServers: [] });
  pc.addTransceiver(sound, { direction: 'sendonly', sendEncodings: [{ maxBitrate: 48_000 }] });
  // Offered without a picture too, so that the camera may come later on the same line.
  const { sender: picture } = pc.addTransceiver(camera?.getVideoTracks()[0] ?? 'video', {
    direction: 'sendonly',
    sendEncodings: [{ maxBitrate: 500_000, maxFramerate: 20 }],
  });
  const mine = { pc, picture, line: null as OpenedLine | null };
  current = mine;
  const opened = await offerLine(pc, `/api/voice/speak/${encodeURIComponent(sessionId)}`);
  if (current !== mine) {
    if (opened.ok) opened.value.end();
    return;
  }
  if (!opened.ok) {
    // Only a network that does not answer is worth trying again.
    const passes = opened.error.code === 'offline' || opened.error.code === 'closing';
    if (passes) tryAgain(mine, tries);
    else finish({ failure: opened.error });
    return;
  }
  mine.line = opened.value;
  const through = await connected(pc, OPEN_MS);
  if (current !== mine) return;
  if (!through) {
    tryAgain(mine, tries);
    return;
  }
  useSpeaking.setState({ state: 'live', take: opened.value.take, failure: null });
  watch(mine);
}

/** A line that breaks is made anew. */
function watch(mine: NonNullable<typeof current>): void {
  mine.pc.addEventListener('connectionstatechange', async () => {
    const { connectionState } = mine.pc;
    if (connectionState !== 'failed' && connectionState !== 'disconnected') return;
    const back = connectionState === 'disconnected' && (await connected(mine.pc, BREAK_MS));
    if (!back && current === mine) await speakAgain();
  });
}

function tryAgain(mine: NonNullable<typeof current>, tries: number): void {
  const wait = WAITS[tries];
  // What never came through once will not by trying: this network does not let it.
  const first = useSpeaking.getState().state === 'opening';
  if (wait === undefined || (first && tries > 0)) finish({ failure: 'lost' });
  else {
    if (!first) useSpeaking.setState({ state: 'again' });
    setTimeout(() => current === mine && void openLine(tries + 1), wait);
  }
}

function finish(why: Partial<Pick<Speaking, 'trouble' | 'failure'>>): void {
  drop();
  const { microphone, camera } = useSpeaking.getState();
  if (microphone) closeDevice(microphone);
  if (camera) closeDevice(camera);
  useSpeaking.setState({ ...OFF, ...why });
}

function drop(): void {
  const mine = current;
  current = null;
  mine?.line?.end();
  mine?.pc.close();
}

globalThis.addEventListener?.('pagehide', () => finish({}));
