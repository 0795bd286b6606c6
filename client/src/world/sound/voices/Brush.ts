/** A struck thing: its lowest partial in Hz, the others as multiples of it, how long it rings (seconds), how loud. */
type Struck = { freq: number; ratios: readonly number[]; rings: number; level: number };
/** One short tone, gliding `to` another pitch where that is given. */
type Ping = {
  freq: number;
  to?: number;
  attack?: number;
  holds?: number;
  rings: number;
  level: number;
  shape?: OscillatorType;
};
/** One breath of noise. */
type Puff = {
  freq: number;
  q?: number;
  type?: BiquadFilterType;
  attack?: number;
  holds?: number;
  rings: number;
  level: number;
};
type Shape = { attack: number; holds: number; rings: number; level: number };

/** Hz. */
const LOWEST = 75;

/**
 * What a voice is drawn with. A loop is drawn as something that has always been going on: tones and waves make a
 * whole number of turns in its `seconds`, noise repeats with it, events come once in every round. Once a first round
 * has gone by, its end meets its beginning without a seam.
 */
export class Brush {
  readonly out: GainNode;
  private readonly white: AudioBuffer;
  private state: number;

  constructor(
    private readonly context: BaseAudioContext,
    readonly seconds: number,
    private readonly rounds: number,
    seed: number,
    /** Seconds that the room rings for; 0 is the open air. */
    room: number,
  ) {
    this.state = Math.imul(seed + 1, 2654435761) | 0;
    this.white = this.hiss(seconds, () => 1);
    // What lies lower is felt by no small loudspeaker and only makes it rattle.
    this.out = this.gain(1, this.filter('highpass', LOWEST, 0.7, context.destination));
    if (room > 0) this.ring(room);
  }

  /** The next number from 0 to 1, the same for the same seed. */
  private next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) | 0;
    return (this.state >>> 0) / 4294967296;
  }

  private hiss(seconds: number, shape: (at: number) => number): AudioBuffer {
    const { sampleRate } = this.context;
    const buffer = this.context.createBuffer(1, Math.round(seconds * sampleRate), sampleRate);
    const samples = buffer.getChannelData(0);
    for (let i = 0; i < samples.length; i++) samples[i] = (this.next() * 2 - 1) * shape(i / samples.length);
    return buffer;
  }

  /** What the walls give back: noise that fades, duller than what hit them. */
  private ring(seconds: number): void {
    const room = this.context.createConvolver();
    room.buffer = this.hiss(seconds, (at) => (1 - at) ** 3);
    this.out.connect(this.filter('lowpass', 2600, 0.5, room));
    room.connect(this.gain(0.5, this.context.destination));
  }

  /** A number from `from` to `to`, the same at every drawing. */
  any(from: number, to: number): number {
    return from + (to - from) * this.next();
  }

  /** `count` moments between two, about evenly far apart; in the whole round unless said otherwise. */
  moments(count: number, from = 0, to = this.seconds): number[] {
    const apart = (to - from) / count;
    return Array.from({ length: count }, (_, i) => from + (i + this.next() * 0.9) * apart);
  }

  gain(level: number, to: AudioNode = this.out): GainNode {
    const node = this.context.createGain();
    node.gain.value = level;
    node.connect(to);
    return node;
  }

  filter(type: BiquadFilterType, freq: number, q: number, to: AudioNode = this.out): BiquadFilterNode {
    const node = this.context.createBiquadFilter();
    node.type = type;
    node.frequency.value = freq;
    node.Q.value = q;
    node.connect(to);
    return node;
  }

  /** The nearest frequency that makes a whole number of turns in a round. */
  private tuned(freq: number): number {
    return Math.max(1, Math.round(freq * this.seconds)) / this.seconds;
  }

  /** A steady tone; gives its level and its pitch to be moved. */
  tone(freq: number, level: number, shape: OscillatorType = 'sine', to: AudioNode = this.out) {
    const oscillator = this.context.createOscillator();
    const gain = this.gain(level, to);
    oscillator.type = shape;
    oscillator.frequency.value = this.tuned(freq);
    oscillator.connect(gain);
    oscillator.start();
    return { level: gain.gain, pitch: oscillator.frequency };
  }

  /** Noise through a filter; gives its level and the filter's frequency to be moved. */
  wind(type: BiquadFilterType, freq: number, q: number, level: number, to: AudioNode = this.out) {
    const gain = this.gain(level, to);
    const filter = this.filter(type, freq, q, gain);
    const source = this.context.createBufferSource();
    source.buffer = this.white;
    source.loop = true;
    source.connect(filter);
    // Each wind begins elsewhere in the same noise: none is the echo of another.
    source.start(0, this.any(0, this.seconds));
    return { level: gain.gain, pitch: filter.frequency };
  }

  /** Moves something up and down as a wave, by `depth` to either side. */
  wave(freq: number, depth: number, what: AudioParam): void {
    const oscillator = this.context.createOscillator();
    const gain = this.context.createGain();
    oscillator.frequency.value = this.tuned(freq);
    gain.gain.value = depth;
    oscillator.connect(gain).connect(what);
    oscillator.start();
  }

  /** Does something at each of these moments, and the very same in every round. */
  at(moments: readonly number[], act: (moment: number) => void): void {
    for (const moment of moments) {
      const { state } = this;
      for (let round = 0; round < this.rounds; round++) {
        this.state = state;
        act(moment + round * this.seconds);
      }
    }
  }

  /** Comes up within `attack`, stays for `holds`, then fades until it is gone after `rings`; in seconds. */
  private envelope(at: number, { attack, holds, rings, level }: Shape, to: AudioNode): GainNode {
    const gain = this.gain(0, to);
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(level, at + attack);
    gain.gain.setTargetAtTime(0, at + attack + holds, rings / 5);
    return gain;
  }

  /** One short tone at `at`, seconds. */
  ping(
    at: number,
    { freq, to, attack = 0.004, holds = 0, rings, level, shape = 'sine' }: Ping,
    out = this.out,
  ): void {
    const ends = at + attack + holds;
    const oscillator = this.context.createOscillator();
    oscillator.type = shape;
    oscillator.frequency.setValueAtTime(freq, at);
    if (to) oscillator.frequency.exponentialRampToValueAtTime(to, ends + rings * 0.6);
    oscillator.connect(this.envelope(at, { attack, holds, rings, level }, out));
    oscillator.start(at);
    oscillator.stop(ends + rings * 2);
  }

  /** One breath of noise at `at`, seconds. */
  puff(
    at: number,
    { freq, q = 1, type = 'bandpass', attack = 0.003, holds = 0, rings, level }: Puff,
    out = this.out,
  ): void {
    const source = this.context.createBufferSource();
    source.buffer = this.white;
    source.loop = true;
    source.connect(this.filter(type, freq, q, this.envelope(at, { attack, holds, rings, level }, out)));
    source.start(at, this.any(0, this.seconds));
    source.stop(at + attack + holds + rings * 2);
  }

  /** Something struck at `at`, seconds: its partials, the high ones gone first. */
  strike(at: number, { freq, ratios, rings, level }: Struck, out = this.out): void {
    for (const [index, ratio] of ratios.entries()) {
      const partial = {
        freq: freq * ratio,
        rings: rings / (1 + index * 0.5),
        level: level / (1 + index * 0.7),
      };
      this.ping(at, { ...partial, attack: 0.002 }, out);
    }
  }
}
