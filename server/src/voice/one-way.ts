import { Refusal } from '../ops/refusal.ts';

/** An SDP offer with more than this is none of ours. */
const MEDIA = 4;

/**
 * Looks an SDP offer over before anything is made of it: sound and picture only, in one direction only. Whoever listens
 * offers to receive, and no microphone or camera of theirs can come with it. Throws `bad-request`, `voice-one-way`.
 */
export function assertOneWay(offer: string, direction: 'sendonly' | 'recvonly'): void {
  const [session = '', ...media] = offer.split(/\r?\n(?=m=)/);
  if (!session.startsWith('v=0') || media.length === 0 || media.length > MEDIA)
    throw new Refusal('bad-request');
  // Without a word of its own a section has the session's direction, and `sendrecv` where that is silent too.
  const general = directionOf(session) ?? 'sendrecv';
  for (const section of media) {
    if (!/^m=(audio|video) /.test(section)) throw new Refusal('voice-one-way');
    const wanted = directionOf(section) ?? general;
    if (wanted !== direction && wanted !== 'inactive') throw new Refusal('voice-one-way');
  }
}

function directionOf(lines: string): string | undefined {
  const found = [...lines.matchAll(/^a=(sendrecv|sendonly|recvonly|inactive)\s*$/gm)].map(([, one]) => one);
  // One that says two things says the more dangerous one.
  return found.find((one) => one === 'sendrecv') ?? (new Set(found).size > 1 ? 'sendrecv' : found[0]);
}
