import type { Logger } from 'pino';
import type { RTCPeerConnection } from 'werift';
import { errorForLog } from '../ops/error-for-log.ts';
import { Refusal } from '../ops/refusal.ts';
import { answerOffer } from './answer-offer.ts';
import { connectionConfig, type LineSettings } from './connection-config.ts';
import { askWholePicture, passOn, type Source } from './pass-on.ts';
import type { Relay } from './relay.ts';
import { announceAddress, boundRates, sayLite } from './sdp-answer.ts';

type Room = { pc: RTCPeerConnection; sources: Source[]; listeners: Set<() => Promise<void>> };

/** A page that sends nothing for so long has gone, milliseconds; sound comes fifty times a second, silence too. */
const SILENCE_MS = 10_000;
/** A listener's browser reports about once a second; one that reports nothing for so long has gone. */
const NO_REPORT_MS = 30_000;
/** A line that is not open by then will not open. */
const OPEN_MS = 20_000;
const LOOK_EVERY_MS = 2_000;

/**
 * A small media server in this process: what one speaker sends is passed on to each listener as it is, nothing is decoded.
 * The library is loaded here, and only where voice is switched on.
 */
export async function embeddedRelay(settings: LineSettings, logger: Logger): Promise<Relay> {
  const werift = await import('werift');
  const rooms = new Map<string, Room>();

  const connection = () => new werift.RTCPeerConnection(connectionConfig(werift, settings));
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
      await answerOffer(pc, offer, close, () => {
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
        if (state === 'connected') askWholePicture(room.sources);
      });
      await answerOffer(pc, offer, close, () => {
        for (const transceiver of pc.getTransceivers()) {
          transceiver.setDirection('sendonly');
          const source = room.sources.find(({ track }) => track.kind === transceiver.kind);
          if (!source) continue;
          const { sender } = transceiver;
          sender.onRtcp.subscribe(() => {
            reportedAt = Date.now();
          });
          sender.onPictureLossIndication.subscribe(() => askWholePicture(room.sources));
          const stop = passOn(source, sender, fault);
          pc.connectionStateChange.subscribe((state) => state === 'closed' && stop());
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

function whenOver(pc: RTCPeerConnection, end: () => void): void {
  pc.connectionStateChange.subscribe((state) => {
    if (state === 'failed' || state === 'closed') end();
  });
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= work());
}
