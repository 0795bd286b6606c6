import { cue } from '../../ui/cue.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { gaze, self } from '../self.ts';
import { useSettings } from '../settings-store.ts';
import { soundReport } from '../sound-report.ts';
import { useWorld } from '../world-store.ts';
import { useZones } from '../zone-store.ts';
import { airAt } from './air-at.ts';
import { Captioner } from './Captioner.ts';
import { chooseVoices, VOICES } from './choose-voices.ts';
import { countSteps } from './count-steps.ts';
import { groundAt } from './ground-at.ts';
import { type Hearing, hearSource } from './hear-source.ts';
import { movingMachines } from './moving-machines.ts';
import type { Sounding } from './SoundEngine.ts';
import { Speaker } from './Speaker.ts';
import { silenceForOthers } from './silence-for-others.ts';
import { type CaptionKey, type Source, sourcesIn } from './sources.ts';
import { wantsCaptions } from './wants-captions.ts';

/** One listens around this often, seconds. */
const EVERY = 0.1;
/** From this pace on the steps are running ones, m/s. */
const RUNNING = 4.4;
/** One voice is kept free for what calls once in a while, and a call has this long to itself, seconds. */
const LASTING = VOICES - 1;
const CALL = 5;
/** The air of a district that is written out, and from which part of it on. */
const AIRS: Partial<Record<string, CaptionKey>> = { gardens: 'cicadas', harbour: 'harbour' };

type Near = Hearing & { id: string; source: Source };
type Around = Sounding & { near: number };

/** Keeps what sounds, and what is written of it, true to where one stands; gives the way to stop. */
export function startListening(): () => void {
  const speaker = new Speaker();
  const captioner = new Captioner();
  const due = new Map<string, number>();
  let sounding: ReadonlySet<string> = new Set();
  let silentUntil = 0;
  let since = 0;
  let phase = self.phase;

  const call = ({ id, source, ...hearing }: Near, now: number, told: boolean) => {
    const [least, most] = source.every!;
    const at = due.get(id) ?? now + Math.random() * least;
    due.set(id, at);
    if (now < at || now < silentUntil || hearing.near >= 1) return;
    // While its sound is being drawn it waits for its turn.
    if (speaker.engine && !speaker.engine.call(source.voice, hearing)) return;
    due.set(id, now + least + Math.random() * (most - least));
    silentUntil = now + CALL;
    if (told) captioner.tell(source, hearing, now);
  };

  const listen = () => {
    const now = performance.now() / 1000;
    const { zone } = useZones.getState();
    const { sound, captions } = useSettings.getState();
    const open = useWorld.getState().panel !== null;
    const told = wantsCaptions(captions, sound) && !open;
    captioner.tidy(now);
    if (!told) captioner.clear();
    if (!told && !speaker.engine) return;
    const ears = { x: self.x, z: self.z, yaw: gaze.yaw };
    const moving = movingMachines();
    const near: Near[] = sourcesIn(zone).map((source) => ({
      id: source.id,
      source,
      ...hearSource(source, source.at(ears.x, ears.z, moving), ears),
    }));
    const lasting = near.filter(({ source }) => !source.every);
    for (const one of near) if (one.source.every) call(one, now, told);
    if (told) for (const one of lasting) captioner.hear(one.source, one, now);
    const air: Around[] = airAt(zone, ears.x, ears.z).map(({ voice, weight }) => {
      const key = AIRS[voice];
      const around = { near: 1 - weight, gain: weight * 0.7, pan: 0, treble: 11_000, ahead: 0 };
      if (told && key) captioner.hear({ id: voice, caption: { key } }, around, now);
      return { id: voice, voice, wide: true, ...around };
    });
    const machines: Around[] = lasting.map(({ source, ...one }) => ({
      ...one,
      voice: source.voice,
      wide: false,
    }));
    const chosen = chooseVoices([...air, ...machines], sounding, LASTING);
    sounding = new Set(chosen.map((one) => one.id));
    speaker.engine?.sound(chosen);
    soundReport.voices = speaker.engine ? chosen.map((one) => one.id) : [];
  };

  const walk = () => {
    const { zone } = useZones.getState();
    const steps = self.moving ? countSteps(phase, self.phase) : 0;
    phase = self.phase;
    if (steps > 0) speaker.engine?.step(groundAt(zone, self.x, self.z, self.y), self.pace > RUNNING);
  };

  const stops = [
    onFrame(ORDER.tags, (dt) => {
      if (!useWorld.getState().entered || !useZones.getState().ready) return;
      walk();
      since += dt;
      if (since < EVERY) return;
      since = 0;
      listen();
    }),
    useZones.subscribe(({ zone }, was) => {
      if (zone !== was.zone) cue('door');
    }),
    silenceForOthers(),
  ];
  return () => {
    for (const stop of stops) stop();
    captioner.clear();
    speaker.stop();
  };
}
