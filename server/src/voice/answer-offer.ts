import type { RTCPeerConnection } from 'werift';
import { Refusal } from '../ops/refusal.ts';
import type { Line } from './relay.ts';

/** Ends the line where its offer cannot be answered. */
export async function answerOffer(
  pc: RTCPeerConnection,
  offer: string,
  close: Line['close'],
  prepare: () => void,
): Promise<void> {
  try {
    await pc.setRemoteDescription({ type: 'offer', sdp: withoutCandidates(offer) });
    prepare();
    await pc.setLocalDescription(await pc.createAnswer());
  } catch {
    await close();
    throw new Refusal('bad-request');
  }
}

/** Others' addresses are learnt from what comes from them; a name among them is not looked up, nor is anyone called. */
function withoutCandidates(offer: string): string {
  return offer.replace(/^a=(candidate:|end-of-candidates).*\r?\n/gm, '');
}
