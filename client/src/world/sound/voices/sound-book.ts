import { CUE_VOICES } from './cue-voices.ts';
import { drawVoice } from './draw-voice.ts';
import { STEP_VOICES } from './step-voices.ts';
import type { Voice } from './voice.ts';
import { VOICES } from './voices.ts';

const named = (kind: string, voices: Record<string, Voice>): [string, Voice][] =>
  Object.entries(voices).map(([name, voice]) => [kind + name, voice]);

const BOOK = new Map([...named('', VOICES), ...named('step ', STEP_VOICES), ...named('cue ', CUE_VOICES)]);

/** A sound as it is drawn for the loudspeakers, to be looked at. */
type Drawn = { samples: Float32Array; rate: number; loop: boolean };

/** The names of all sounds; steps and signals after what sounds in the city. */
export const soundNames = (): string[] => [...BOOK.keys()];

/** Draws one of them. Rejects for a name that is not in the book. */
export async function drawSound(name: string): Promise<Drawn> {
  const voice = BOOK.get(name);
  if (!voice) throw new Error(`There is no sound « ${name} ».`);
  const buffer = await drawVoice(voice);
  return { samples: buffer.getChannelData(0), rate: buffer.sampleRate, loop: !voice.once };
}
