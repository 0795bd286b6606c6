import { Brush } from './Brush.ts';
import type { Voice } from './voice.ts';

/** Samples per second: nothing here sounds above 12 kHz, and half the memory is saved. */
const RATE = 24_000;
/** What a voice is brought to, before its own level: mean amplitude as the ear weighs it, and highest one. */
const MEAN = 0.1;
const PEAK = 0.9;
/** Below this the ear, and a small loudspeaker more so, hears less and less, Hz. */
const DULL = 300;
/** The last part of a sound that ends is faded, seconds. */
const FADE = 0.08;

/** What a sound is to be multiplied with to stand at its level beside the others. */
function gainFor(samples: Float32Array, level: number): number {
  const part = 1 - Math.exp((-2 * Math.PI * DULL) / RATE);
  let [peak, squares, low] = [0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const value = samples[i]!;
    low += (value - low) * part;
    if (value > peak) peak = value;
    else if (-value > peak) peak = -value;
    squares += (value - low) ** 2;
  }
  return peak > 0 ? level * Math.min(PEAK / peak, MEAN / Math.sqrt(squares / samples.length)) : 0;
}

/** Brings a sound to its level; `fade` ends it softly within so many samples. */
function bring(samples: Float32Array, gain: number, fade: number): void {
  const { length } = samples;
  for (let i = 0; i < length; i++) samples[i] = samples[i]! * gain;
  for (let left = 0; left < Math.min(fade, length); left++) samples[length - 1 - left]! *= left / fade;
}

/** A slow computer draws its city in between. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Draws a voice into memory, off the page's own thread. The same seed gives the same sound. Of a loop two rounds are
 * drawn and the second one is kept: it begins as if it had always been going on. Rejects where the browser cannot
 * render.
 */
export async function drawVoice(voice: Voice, seed = 1): Promise<AudioBuffer> {
  const rounds = voice.once ? 1 : 2;
  const length = Math.round(voice.seconds * RATE);
  const context = new OfflineAudioContext(1, length * rounds, RATE);
  voice.draw(new Brush(context, voice.seconds, rounds, seed, voice.room ?? 0));
  await breathe();
  const drawn = await context.startRendering();
  const samples = drawn.getChannelData(0).slice(length * (rounds - 1));
  await breathe();
  const gain = gainFor(samples, voice.level);
  await breathe();
  bring(samples, gain, voice.once ? FADE * RATE : 0);
  const kept = new AudioBuffer({ length, sampleRate: RATE, numberOfChannels: 1 });
  kept.copyToChannel(samples, 0);
  return kept;
}
