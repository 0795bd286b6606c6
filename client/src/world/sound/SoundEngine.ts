import type { Cue } from '../../ui/cue.ts';
import type { Floor } from './ground-at.ts';
import { Mixer } from './Mixer.ts';
import { type Loud, Playing } from './Playing.ts';
import { takeSound } from './sound-shelf.ts';
import { CUE_VOICES } from './voices/cue-voices.ts';
import { drawVoice } from './voices/draw-voice.ts';
import { STEP_VOICES } from './voices/step-voices.ts';
import type { VoiceName } from './voices/voices.ts';

/** Something that sounds on and on, as it is to be heard now. `wide`: all around. */
export type Sounding = Loud & { id: string; voice: VoiceName; wide: boolean };

/** So many different steps on each floor; no two feet sound alike. */
const STEPS = 3;
/** How loud one's own steps are, and running ones beside walking ones. */
const STEP_GAIN = 0.55;
const RUN_GAIN = 1.35;

const HERE: Loud = { gain: 1, pan: 0, treble: 12_000 };

/** Plays what it is told to: loops that come and go, calls, steps and signals. Made once sound is allowed. */
export class SoundEngine {
  readonly mixer: Mixer;
  private readonly loops = new Map<string, Playing>();
  private readonly short = new Map<string, AudioBuffer>();
  private left = false;
  private ended = false;

  constructor(
    private readonly context: AudioContext,
    volumes: unknown,
  ) {
    this.mixer = new Mixer(context, volumes);
    void this.drawShort();
  }

  /** Signals first, then steps: they are asked for without warning. */
  private async drawShort(): Promise<void> {
    try {
      for (const [cue, voice] of Object.entries(CUE_VOICES)) this.short.set(cue, await drawVoice(voice));
      for (const [floor, voice] of Object.entries(STEP_VOICES))
        for (let seed = 1; seed <= STEPS && !this.ended; seed++)
          this.short.set(`${floor} ${seed}`, await drawVoice(voice, seed));
    } catch (reason) {
      console.warn('Steps and signals could not be drawn:', reason);
    }
  }

  /** These sound on, and no others: new ones fade in as soon as they are drawn, old ones fade out. */
  sound(wanted: readonly Sounding[]): void {
    const ids = new Set(wanted.map((one) => one.id));
    for (const [id, playing] of this.loops) {
      if (ids.has(id)) continue;
      playing.end();
      this.loops.delete(id);
    }
    for (const one of wanted) {
      const playing = this.loops.get(one.id);
      if (playing) playing.hear(one);
      else this.begin(one);
    }
  }

  private begin({ id, voice, wide, ...from }: Sounding): void {
    const buffer = takeSound(voice);
    if (!buffer) return;
    this.loops.set(id, new Playing(this.context, buffer, this.mixer.inlets.city, { loop: true, wide, from }));
  }

  /** One call from somewhere; false while it is still being drawn. */
  call(voice: VoiceName, from: Loud): boolean {
    const buffer = takeSound(voice);
    if (buffer) new Playing(this.context, buffer, this.mixer.inlets.city, { loop: false, wide: false, from });
    return buffer !== null;
  }

  /** One foot on a floor; `running` steps are heavier. */
  step(floor: Floor, running: boolean): void {
    this.left = !this.left;
    const buffer = this.short.get(`${floor} ${1 + Math.floor(Math.random() * STEPS)}`);
    if (!buffer) return;
    const gain = STEP_GAIN * (running ? RUN_GAIN : 1) * (0.8 + Math.random() * 0.3);
    const from = { gain, pan: this.left ? -0.1 : 0.1, treble: running ? 9000 : 6500 };
    new Playing(this.context, buffer, this.mixer.inlets.steps, { loop: false, wide: false, from });
  }

  /** One signal of the interface. */
  cue(cue: Cue): void {
    const buffer = this.short.get(cue);
    if (!buffer) return;
    new Playing(this.context, buffer, this.mixer.inlets.cues, { loop: false, wide: false, from: HERE });
  }

  /** What sounds on at this moment. */
  get sounding(): string[] {
    return [...this.loops.keys()];
  }

  /** Ends for good and gives the sound device back. */
  end(): void {
    this.ended = true;
    this.sound([]);
    void this.context.close();
  }
}
