import type { Logger } from 'pino';
import type { MediaStreamTrack, PeerConfig, RTCPeerConnection, RTCRtpReceiver } from 'werift';
import { errorForLog } from '../ops/error-for-log.ts';
import { Refusal } from '../ops/refusal.ts';
import type { Line, Relay } from './relay.ts';
import { announceAddress, boundRates, sayLite } from './sdp-answer.ts';

type Settings = {
  /** UDP ports, first and last. */
  ports: [number, number] | null;
  /** The address others reach this machine at, where it is not its own. */
  address: string | null;
};
type Werift = typeof import('werift');
type Source = { receiver: RTCRtpReceiver; track: MediaStreamTrack };
type Room = { pc: RTCPeerConnection; sources: Source[]; listeners: Set<() => Promise<void>> };

/** A page that sends nothing for so long has gone, milliseconds; sound comes fifty times a second, silence too. */
const SILENCE_MS = 10_000;
/** A listener's browser reports about once a second; one that reports nothing for so long has gone. */
const NO_REPORT_MS = 30_000;
/** A line that is not open by then will not open. */
const OPEN_MS = 20_000;
const LOOK_EVERY_MS = 2_000;
/** A whole picture is asked for at most so often: it costs the speaker's line. */
const WHOLE_PICTURE_MS = 1_000;

/**
 * A small media server in this process: what one speaker sends is passed on to each listener as it is, nothing is decoded.
 * The library is loaded here, and only where voice is switched on.
 */
export async function embeddedRelay(settings: Settings, logger: Logger): Promise<Relay> {
  const werift = await import('werift');
  const rooms = new Map<string, Room>();

  const connection = () => new werift.RTCPeerConnection(configOf(werift, settings));
  const sdpOf = (pc: RTCPeerConnection) =>
    sayLite(announceAddress(pc.localDescription?.sdp ?? '', settings.address));

  return {
    async speak(roomId, offer, gone) {
      const pc = connection();
      const room: Room = { pc, sources: [], listeners: new Set() };
      let heardAt = Date.now();
      pc.onTransceiverAdded.subscribe(({ receiver, onTrack }) =>
        onTrack.subscribe((track) => {
          room.sources.push({ receiver, track });
          track.onReceiveRtp.subscribe(() => {
            heardAt = Date.now();
          });
        }),
      );
      const close = once(async () => {
        clearInterval(looking);
        if (rooms.get(roomId) === room) rooms.delete(roomId);
        await Promise.all([...room.listeners].map((end) => end()));
        await pc.close();
      });
      const end = () => void close().then(gone, fault);
      const openedAt = Date.now();
      const looking = setInterval(() => {
        const open = pc.connectionState === 'connected';
        if (open ? Date.now() - heardAt > SILENCE_MS : Date.now() - openedAt > OPEN_MS) end();
      }, LOOK_EVERY_MS).unref();
      whenOver(pc, end);
      pc.connectionStateChange.subscribe(() => {
        heardAt = Date.now();
      });
      await answered(pc, offer, close, () => {
        for (const transceiver of pc.getTransceivers()) transceiver.setDirection('recvonly');
      });
      rooms.set(roomId, room);
      return { answer: boundRates(sdpOf(pc)), close };
    },

    async listen(roomId, offer, gone) {
      const room = rooms.get(roomId);
      if (!room) throw new Refusal('voice-silent');
      const pc = connection();
      let reportedAt = Date.now();
      const close = once(async () => {
        clearInterval(looking);
        room.listeners.delete(close);
        await pc.close();
      });
      const end = () => void close().then(gone, fault);
      const openedAt = Date.now();
      const looking = setInterval(() => {
        const open = pc.connectionState === 'connected';
        if (open ? Date.now() - reportedAt > NO_REPORT_MS : Date.now() - openedAt > OPEN_MS) end();
      }, LOOK_EVERY_MS).unref();
      whenOver(pc, end);
      pc.connectionStateChange.subscribe((state) => {
        reportedAt = Date.now();
        if (state === 'connected') wholePicture(room);
      });
      await answered(pc, offer, close, () => {
        for (const transceiver of pc.getTransceivers()) {
          transceiver.setDirection('sendonly');
          const source = room.sources.find(({ track }) => track.kind === transceiver.kind);
          if (!source) continue;
          const { sender } = transceiver;
          sender.onRtcp.subscribe(() => {
            reportedAt = Date.now();
          });
          sender.onPictureLossIndication.subscribe(() => wholePicture(room));
          const { unSubscribe } = source.track.onReceiveRtp.subscribe((packet) => {
            // Each listener's packet has a header of its own; what the speaker's line alone means is left out.
            const extensions = packet.header.extensions;
            packet.header.extensions = [];
            packet.header.extension = false;
            const bytes = packet.serialize();
            packet.header.extensions = extensions;
            packet.header.extension = extensions.length > 0;
            sender.sendRtp(bytes).catch(fault);
          });
          pc.connectionStateChange.subscribe((state) => state === 'closed' && unSubscribe());
        }
      });
      room.listeners.add(close);
      return { answer: sdpOf(pc), close };
    },

    async close() {
      for (const { pc, listeners } of rooms.values()) {
        await Promise.all([...listeners].map((end) => end()));
        await pc.close();
      }
      rooms.clear();
    },
  };

  function fault(error: unknown): void {
    logger.warn({ err: errorForLog(error) }, 'a line of sound failed');
  }
}

/** Ends the line where its offer cannot be answered. */
async function answered(
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

function whenOver(pc: RTCPeerConnection, end: () => void): void {
  pc.connectionStateChange.subscribe((state) => {
    if (state === 'failed' || state === 'closed') end();
  });
}

const askedAt = new WeakMap<Room, number>();

/** Asks the speaker's page for a picture that can be understood without those before it. */
function wholePicture(room: Room): void {
  const now = Date.now();
  if (now - (askedAt.get(room) ?? 0) < WHOLE_PICTURE_MS) return;
  askedAt.set(room, now);
  for (const { receiver, track } of room.sources) {
    if (track.kind === 'video' && track.ssrc !== undefined) void receiver.sendRtcpPLI(track.ssrc);
  }
}

/**
 * Opus and VP8 are what every browser must speak, so nothing ever has to be translated. ICE lite: this server answers
 * checks and sends none, so nobody's offer makes it call at another address.
 */
function configOf({ RTCRtpCodecParameters }: Werift, { ports, address }: Settings): Partial<PeerConfig> {
  return {
    iceLite: true,
    iceServers: [],
    iceUseIpv6: false,
    bundlePolicy: 'max-bundle',
    ...(ports ? { icePortRange: ports } : {}),
    ...(address ? { iceAdditionalHostAddresses: [address] } : {}),
    headerExtensions: { audio: [], video: [] },
    codecs: {
      audio: [
        new RTCRtpCodecParameters({
          mimeType: 'audio/opus',
          clockRate: 48_000,
          channels: 2,
          parameters: 'minptime=10;useinbandfec=1',
        }),
      ],
      video: [
        new RTCRtpCodecParameters({
          mimeType: 'video/VP8',
          clockRate: 90_000,
          rtcpFeedback: [{ type: 'nack' }, { type: 'nack', parameter: 'pli' }, { type: 'goog-remb' }],
        }),
      ],
    },
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= work());
}
