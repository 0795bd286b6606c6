import type { PeerConfig } from 'werift';

type Werift = typeof import('werift');

/** How others reach the lines of this process. */
export type LineSettings = {
  /** UDP ports, first and last. */
  ports: [number, number] | null;
  /** The address others reach this machine at, where it is not its own. */
  address: string | null;
};

/**
 * Opus and VP8 are what every browser must speak, so nothing ever has to be translated. ICE lite: this server answers
 * checks and sends none, so nobody's offer makes it call at another address.
 */
export function connectionConfig(
  { RTCRtpCodecParameters }: Werift,
  { ports, address }: LineSettings,
): Partial<PeerConfig> {
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
