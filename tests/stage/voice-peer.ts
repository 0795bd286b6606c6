import { setTimeout as pause } from 'node:timers/promises';
import { MediaStreamTrack, RTCPeerConnection, RTCRtpCodecParameters, RtpHeader, RtpPacket } from 'werift';

/** Hands an SDP offer over and gives the answer back. */
export type Exchange = (offer: string) => Promise<string>;

const codecs = {
  audio: [new RTCRtpCodecParameters({ mimeType: 'audio/opus', clockRate: 48_000, channels: 2 })],
  video: [
    new RTCRtpCodecParameters({
      mimeType: 'video/VP8',
      clockRate: 90_000,
      rtcpFeedback: [{ type: 'nack' }, { type: 'nack', parameter: 'pli' }],
    }),
  ],
};
/** Without a server of its own the library would ask a public one on the internet. */
const NOBODY = [{ urls: 'stun:127.0.0.1:9' }];
const options = { codecs, iceServers: NOBODY, iceAdditionalHostAddresses: ['127.0.0.1'], iceUseIpv6: false };

async function connect(pc: RTCPeerConnection, exchange: Exchange): Promise<void> {
  // The server answers checks and sends none: it needs no address of ours, and nobody waits for one.
  const offer = await pc.createOffer();
  void pc.setLocalDescription(offer);
  const sdp = await exchange(offer.sdp);
  await pc.setRemoteDescription({ type: 'answer', sdp });
}

/** One who speaks: real packets over real UDP, fifty of sound a second and thirty of picture. */
export class SpeakingPeer {
  readonly pc = new RTCPeerConnection(options);
  /** How often a whole picture was asked for. */
  wholePictures = 0;
  private readonly timers: NodeJS.Timeout[] = [];

  async begin(exchange: Exchange): Promise<this> {
    for (const [kind, everyMs, bytes, ticks] of [
      ['audio', 20, 80, 960],
      ['video', 33, 1100, 3000],
    ] as const) {
      const track = new MediaStreamTrack({ kind });
      const { sender } = this.pc.addTransceiver(track, { direction: 'sendonly' });
      sender.onPictureLossIndication.subscribe(() => {
        this.wholePictures += 1;
      });
      let sent = 0;
      const send = () => {
        sent += 1;
        const header = new RtpHeader({
          sequenceNumber: sent & 0xffff,
          timestamp: sent * ticks,
          payloadType: 96,
        });
        // Of a VP8 picture the first byte says that it begins here.
        track.writeRtp(new RtpPacket(header, Buffer.alloc(bytes, 0x10)));
      };
      this.timers.push(setInterval(send, everyMs));
    }
    await connect(this.pc, exchange);
    return this;
  }

  /** Resolves once its packets get through. */
  async connected(): Promise<void> {
    while (this.pc.connectionState !== 'connected') await pause(20);
  }

  async end(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.pc.close();
  }
}

/** One who listens, and counts what arrives. */
export class ListeningPeer {
  readonly pc = new RTCPeerConnection(options);
  readonly packets = { audio: 0, video: 0 };
  readonly bytes = { audio: 0, video: 0 };

  async begin(exchange: Exchange): Promise<this> {
    for (const kind of ['audio', 'video'] as const) {
      const { onTrack } = this.pc.addTransceiver(kind, { direction: 'recvonly' });
      onTrack.subscribe((track) =>
        track.onReceiveRtp.subscribe(({ payload }) => {
          this.packets[kind] += 1;
          this.bytes[kind] += payload.length;
        }),
      );
    }
    await connect(this.pc, exchange);
    return this;
  }

  /** Resolves once so many packets of sound have come; rejects after ten seconds. */
  async hears(packets: number): Promise<void> {
    const until = Date.now() + 10_000;
    while (this.packets.audio < packets) {
      if (Date.now() > until) throw new Error(`only ${this.packets.audio} packets of sound came`);
      await pause(20);
    }
  }

  end(): Promise<void> {
    return this.pc.close();
  }
}
