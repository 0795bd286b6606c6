import { patiently } from '../../net/patiently.ts';
import { onCue } from '../../ui/cue.ts';
import { useSettings } from '../settings-store.ts';
import { soundReport } from '../sound-report.ts';
import { useWorld } from '../world-store.ts';
import type { SoundEngine } from './SoundEngine.ts';

/** Until one of these, a browser lets no page sound. */
const GESTURES = ['pointerup', 'keydown'] as const;
/** How long a sample of a new volume is heard while the city rests, milliseconds. */
const SAMPLE_MS = 900;

function onGesture(act: () => void): () => void {
  for (const name of GESTURES) window.addEventListener(name, act, { capture: true });
  return () => {
    for (const name of GESTURES) window.removeEventListener(name, act, { capture: true });
  };
}

/** Whether nothing is to sound: the visitor paused, or does not see the page. */
const resting = () => document.hidden || useWorld.getState().panel?.kind === 'pause';

/**
 * Gives sound to those who allowed it: the engine is fetched only then, and the browser's own leave (a click or a key)
 * is waited for. Silent while paused or hidden.
 */
export class Speaker {
  /** Null while there is no sound. */
  engine: SoundEngine | null = null;
  private context: AudioContext | null = null;
  private sample: ReturnType<typeof setTimeout> | undefined;
  private readonly stops: (() => void)[];

  constructor() {
    const follow = () => this.follow();
    document.addEventListener('visibilitychange', follow);
    this.stops = [
      () => document.removeEventListener('visibilitychange', follow),
      onGesture(() => this.allow()),
      onCue((cue) => this.engine?.cue(cue)),
      useSettings.subscribe((now, was) => {
        if (now.sound !== was.sound) this.allow();
        if (now.volumes !== was.volumes) this.turn();
      }),
      useWorld.subscribe(({ panel }, { panel: was }) => {
        if (panel === was) return;
        if ((panel === null) !== (was === null)) this.engine?.cue(panel ? 'open' : 'close');
        this.follow();
      }),
    ];
    if (navigator.userActivation?.hasBeenActive) this.allow();
    else this.say();
  }

  /** Does what the visitor's setting says; called within a gesture, which is what browsers ask for. */
  private allow(): void {
    const { sound, volumes } = useSettings.getState();
    if (!sound) this.close();
    else if (!this.context) void this.open(new AudioContext({ latencyHint: 'balanced' }), volumes);
    else if (this.context.state !== 'running' && !resting()) void this.context.resume();
    this.say();
  }

  private async open(context: AudioContext, volumes: unknown): Promise<void> {
    this.context = context;
    context.onstatechange = () => this.say();
    void context.resume();
    const { SoundEngine } = await patiently(() => import('./SoundEngine.ts'));
    if (this.context !== context) return;
    this.engine = new SoundEngine(context, volumes);
    this.follow();
  }

  private close(): void {
    const { context, engine } = this;
    this.context = null;
    this.engine = null;
    engine?.mixer.wake(false);
    if (context) setTimeout(() => (engine ? engine.end() : void context.close()), 500);
  }

  private follow(): void {
    clearTimeout(this.sample);
    this.engine?.mixer.stepBack(useWorld.getState().panel !== null);
    this.engine?.mixer.wake(!resting());
    this.say();
  }

  /** A new volume, with a sample of it where nothing else sounds. */
  private turn(): void {
    const { engine } = this;
    if (!engine) return;
    engine.mixer.turn(useSettings.getState().volumes);
    if (document.hidden) return;
    clearTimeout(this.sample);
    engine.mixer.wake(true);
    engine.cue('open');
    this.sample = setTimeout(() => this.follow(), SAMPLE_MS);
  }

  private say(): void {
    const { sound } = useSettings.getState();
    const running = this.context?.state === 'running';
    soundReport.state = !sound
      ? 'off'
      : resting() && this.engine
        ? 'resting'
        : running
          ? 'running'
          : 'waiting';
    soundReport.level = () => (sound && this.engine?.mixer.level()) || 0;
  }

  /** The city is left: everything is silent, and nothing listens any more. */
  stop(): void {
    clearTimeout(this.sample);
    for (const stop of this.stops) stop();
    this.close();
    soundReport.state = 'off';
    soundReport.voices = [];
  }
}
