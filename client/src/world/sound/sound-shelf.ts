import { drawVoice } from './voices/draw-voice.ts';
import { VOICES, type VoiceName } from './voices/voices.ts';

/** So many drawn sounds are kept, about 0.8 MB each; what was used longest ago is drawn anew when it is needed. */
const KEPT = 14;

const shelf = new Map<VoiceName, AudioBuffer>();
const failed = new Set<VoiceName>();
let busy = false;

/** The drawn sound, at once when it is there; otherwise it is being drawn and null for now. */
export function takeSound(name: VoiceName): AudioBuffer | null {
  const sound = shelf.get(name);
  if (sound) {
    shelf.delete(name);
    shelf.set(name, sound);
    return sound;
  }
  // One after the other: a slow computer has a city to draw meanwhile.
  if (!busy && !failed.has(name)) void draw(name);
  return null;
}

async function draw(name: VoiceName): Promise<void> {
  busy = true;
  try {
    shelf.set(name, await drawVoice(VOICES[name]));
    for (const oldest of shelf.keys()) if (shelf.size > KEPT) shelf.delete(oldest);
  } catch (reason) {
    failed.add(name);
    console.warn('This sound could not be drawn:', name, reason);
  } finally {
    busy = false;
  }
}
