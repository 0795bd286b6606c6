import type { Volumes } from '../settings-store.ts';
import { loudness } from './loudness.ts';

type Bus = Exclude<keyof Volumes, 'all'>;
const BUSES: readonly Bus[] = ['city', 'steps', 'cues'];

/** Seconds to come near a new volume. */
const GLIDE = 0.08;
/** The city behind an open panel: one reads better. */
const BEHIND = 0.3;
/** Seconds of silence before the device is let go. */
const SETTLES = 0.7;
/** Head room before the limiter. */
const MASTER = 0.9;

/** Where all sounds come together: three volumes, one for everything, and a limiter that nothing passes. */
export class Mixer {
  readonly inlets: Record<Bus, GainNode>;
  private readonly master: GainNode;
  private readonly meter: AnalyserNode;
  private readonly samples: Float32Array<ArrayBuffer>;
  private volumes: Volumes;
  private behind = false;
  private awake = true;

  constructor(
    private readonly context: AudioContext,
    volumes: unknown,
  ) {
    const limiter = context.createDynamicsCompressor();
    limiter.threshold.value = -14;
    limiter.knee.value = 8;
    limiter.ratio.value = 14;
    limiter.attack.value = 0.004;
    limiter.release.value = 0.25;
    this.master = context.createGain();
    this.master.gain.value = 0;
    this.meter = context.createAnalyser();
    this.meter.fftSize = 2048;
    this.samples = new Float32Array(this.meter.fftSize);
    this.master.connect(limiter).connect(this.meter).connect(context.destination);
    const inlet = () => {
      const gain = context.createGain();
      gain.connect(this.master);
      return gain;
    };
    this.inlets = { city: inlet(), steps: inlet(), cues: inlet() };
    this.volumes = loudness(volumes);
    this.set();
  }

  private glide(gain: AudioParam, to: number): void {
    gain.setTargetAtTime(to, this.context.currentTime, GLIDE);
  }

  private set(): void {
    this.glide(this.master.gain, this.awake ? this.volumes.all * MASTER : 0);
    for (const bus of BUSES)
      this.glide(this.inlets[bus].gain, this.volumes[bus] * (this.behind && bus === 'city' ? BEHIND : 1));
  }

  /** Takes what the visitor's settings say. */
  turn(volumes: unknown): void {
    this.volumes = loudness(volumes);
    this.set();
  }

  /** The city steps back while something is read over it. */
  stepBack(behind: boolean): void {
    this.behind = behind;
    this.set();
  }

  /** Fades in or out; once silent the sound device rests as well. */
  wake(awake: boolean): void {
    this.awake = awake;
    if (awake) void this.context.resume();
    else setTimeout(() => this.rest(), SETTLES * 1000);
    this.set();
  }

  private rest(): void {
    // Whoever turned sound off meanwhile has closed it.
    if (!this.awake && this.context.state !== 'closed') void this.context.suspend();
  }

  /** The mean amplitude that leaves at this moment, 0 to 1. */
  level(): number {
    this.meter.getFloatTimeDomainData(this.samples);
    let squares = 0;
    for (const value of this.samples) squares += value * value;
    return Math.sqrt(squares / this.samples.length);
  }
}
