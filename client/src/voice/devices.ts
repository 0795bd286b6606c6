/** Where the browser tells what the page's policy allows. */
const policy = (
  globalThis.document as { featurePolicy?: { allowsFeature(name: string): boolean } } | undefined
)?.featurePolicy;

/** What kept a microphone or a camera from working, each with its own sentence. */
export type DeviceTrouble = 'denied' | 'none' | 'busy' | 'unplugged' | 'insecure' | 'reload';

type Device = 'microphone' | 'camera';

const WANTED: Record<Device, MediaStreamConstraints> = {
  microphone: { audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true } },
  camera: {
    video: { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { max: 20 }, facingMode: 'user' },
  },
};

/** Asks for a microphone or a camera; where there is none to be had, what keeps it. Never throws. */
export async function openDevice(of: Device): Promise<MediaStream | DeviceTrouble> {
  // Browsers hand out no microphone on a page that did not come over TLS.
  if (!navigator.mediaDevices) return 'insecure';
  // Whoever came here from a visitor's page still has that page's policy, which allows none.
  if (policy?.allowsFeature(of) === false) return 'reload';
  try {
    return await navigator.mediaDevices.getUserMedia(WANTED[of]);
  } catch (error) {
    const { name } = error as DOMException;
    if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
  }
}

/** Closes it: its light goes out. */
export function closeDevice(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
