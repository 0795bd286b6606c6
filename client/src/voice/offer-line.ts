import type { HttpError } from '@ville-usine/shared/http';
import { inEdition } from '../net/base.ts';
import { OFFLINE, type Result } from '../net/result.ts';

/** A line that was opened. */
export type OpenedLine = {
  /** Names it, as the room names whoever speaks. */
  take: string;
  /** Tells the server that it is over; also while the page goes. */
  end: () => void;
};

/** Addresses of one's own machine are found at once; nothing else is looked for. */
const GATHER_MS = 2_000;
const ANSWER_MS = 12_000;

/**
 * Offers a connection to our server over HTTP as WHIP and WHEP do, and takes its answer. Never throws; whether sound gets
 * through is seen only afterwards.
 */
export async function offerLine(
  pc: RTCPeerConnection,
  path: string,
  query = '',
): Promise<Result<OpenedLine>> {
  try {
    await pc.setLocalDescription(await pc.createOffer());
    await gathered(pc);
    const response = await fetch(inEdition(`${path}${query}`), {
      method: 'POST',
      headers: { 'content-type': 'application/sdp' },
      body: pc.localDescription?.sdp ?? '',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (!response.ok) return { ok: false, error: ((await response.json()) as HttpError).error };
    const sdp = await response.text();
    const location = response.headers.get('location') ?? '';
    const end = () => {
      void fetch(inEdition(`${location}${query}`), { method: 'DELETE', keepalive: true }).catch(
        () => undefined,
      );
    };
    if (pc.signalingState === 'closed') {
      end();
      return { ok: false, error: OFFLINE };
    }
    await pc.setRemoteDescription({ type: 'answer', sdp });
    return { ok: true, value: { take: location.split('/').at(-1) ?? '', end } };
  } catch {
    return { ok: false, error: OFFLINE };
  }
}

function gathered(pc: RTCPeerConnection): Promise<void> {
  if (pc.iceGatheringState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, GATHER_MS);
    pc.addEventListener('icegatheringstatechange', () => {
      if (pc.iceGatheringState !== 'complete') return;
      clearTimeout(timer);
      resolve();
    });
  });
}
