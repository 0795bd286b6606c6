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

/** Brings a sound to the common loudness, takes out what is no sound (a constant), and ends what ends. */
function finish(samples: Float32Array, { level, once }: Voice): void {
  let sum = 0;
  for (const value of samples) sum += value;
  const middle = once ? 0 : sum / samples.length;
  const part = 1 - Math.exp((-2 * Math.PI * DULL) / RATE);
  let [peak, squares, low] = [0, 0, 0];
  for (const value of samples) {
    low += (value - middle - low) * part;
    peak = Math.max(peak, Math.abs(value - middle));
    squares += (value - middle - low) ** 2;
  }
  const mean = Math.sqrt(squares / samples.length);
  const gain = peak > 0 ? level * Math.min(PEAK / peak, MEAN / mean) : 0;
  const fade = once ? FADE * RATE : 0;
  for (let i = 0; i < samples.length; i++) {
    const left = samples.length - 1 - i;
    samples[i] = (samples[i]! - middle) * gain * (left < fade ? left / fade : 1);
  }
}

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
  const drawn = await context.startRendering();
  const samples = drawn.getChannelData(0).slice(length * (rounds - 1));
  finish(samples, voice);
  const kept = new AudioBuffer({ length, sampleRate: RATE, numberOfChannels: 1 });
  kept.copyToChannel(samples, 0);
  return kept;
}
