import type { Hearing } from './hear-source.ts';

/** What one hears of a thing that plays. */
export type Loud = Pick<Hearing, 'gain' | 'pan' | 'treble'>;

/** Seconds to come near a new loudness, place or dullness: ten changes a second sound like one that is smooth. */
const GLIDE = 0.14;
/** Seconds of fading in and out. */
const FADE = 0.5;
/** How far to either side the two halves of a wide sound stand. */
const WIDE = 0.6;

/** A drawn sound that plays: where it is heard, and how loud. `wide` fills the air instead of coming from a place. */
export class Playing {
  private readonly volume: GainNode;
  private readonly treble: BiquadFilterNode;
  private readonly place: StereoPannerNode | null;
  private readonly tapes: AudioBufferSourceNode[];

  constructor(
    private readonly context: AudioContext,
    buffer: AudioBuffer,
    to: AudioNode,
    { loop, wide, from }: { loop: boolean; wide: boolean; from: Loud },
  ) {
    this.volume = context.createGain();
    this.volume.gain.value = loop ? 0 : from.gain;
    this.treble = context.createBiquadFilter();
    this.treble.type = 'lowpass';
    this.treble.Q.value = 0.3;
    this.treble.frequency.value = from.treble;
    this.volume.connect(to);
    this.treble.connect(this.volume);
    this.place = wide ? null : context.createStereoPanner();
    this.place?.connect(this.treble);
    if (this.place) this.place.pan.value = from.pan;
    // The same loop a third of a round later in the other ear is another one.
    this.tapes = this.place
      ? [this.tape(buffer, loop, this.place, Math.random())]
      : [-WIDE, WIDE].map((pan, i) => {
          const side = context.createStereoPanner();
          side.pan.value = pan;
          side.connect(this.treble);
          return this.tape(buffer, loop, side, 0.1 + i / 3);
        });
    if (loop) this.hear(from, FADE);
    else this.tapes[0]!.onended = () => this.volume.disconnect();
  }

  private tape(buffer: AudioBuffer, loop: boolean, to: AudioNode, from: number): AudioBufferSourceNode {
    const tape = this.context.createBufferSource();
    tape.buffer = buffer;
    tape.loop = loop;
    tape.connect(to);
    tape.start(0, loop ? from * buffer.duration : 0);
    return tape;
  }

  /** Glides to how it is to be heard now. */
  hear({ gain, pan, treble }: Loud, glide = GLIDE): void {
    const { currentTime } = this.context;
    this.volume.gain.setTargetAtTime(gain, currentTime, glide);
    this.treble.frequency.setTargetAtTime(treble, currentTime, GLIDE);
    this.place?.pan.setTargetAtTime(pan, currentTime, GLIDE);
  }

  /** Fades out and is gone. */
  end(): void {
    const { currentTime } = this.context;
    this.volume.gain.cancelScheduledValues(currentTime);
    this.volume.gain.setTargetAtTime(0, currentTime, FADE / 3);
    this.tapes[0]!.onended = () => this.volume.disconnect();
    for (const tape of this.tapes) tape.stop(currentTime + FADE * 2);
  }
}
