import type { MediaStreamTrack, RTCRtpReceiver, RTCRtpSender } from 'werift';

/** One kind of what a speaker sends. */
export type Source = { receiver: RTCRtpReceiver; track: MediaStreamTrack };

/** A whole picture is asked for at most so often: it costs the speaker's line. */
const WHOLE_PICTURE_MS = 1_000;

/** Sends a listener what a speaker sends, as it is, until the given function is called. */
export function passOn({ track }: Source, sender: RTCRtpSender, fault: (error: unknown) => void): () => void {
  const { unSubscribe } = track.onReceiveRtp.subscribe((packet) => {
    // Each listener's packet has a header of its own; what the speaker's line alone means is left out.
    const extensions = packet.header.extensions;
    packet.header.extensions = [];
    packet.header.extension = false;
    const bytes = packet.serialize();
    packet.header.extensions = extensions;
    packet.header.extension = extensions.length > 0;
    sender.sendRtp(bytes).catch(fault);
  });
  return unSubscribe;
}

const askedAt = new WeakMap<readonly Source[], number>();

/** Asks the speaker's page for a picture that can be understood without those before it. */
export function askWholePicture(sources: readonly Source[]): void {
  const now = Date.now();
  if (now - (askedAt.get(sources) ?? 0) < WHOLE_PICTURE_MS) return;
  askedAt.set(sources, now);
  for (const { receiver, track } of sources) {
    if (track.kind === 'video' && track.ssrc !== undefined) void receiver.sendRtcpPLI(track.ssrc);
  }
}
