import { TRAM_TRACK } from '@ville-usine/shared/world/tram-stops';
import { Matrix4, Vector3 } from 'three';
import { tramRun } from '../tram/tram-run.ts';
import { TRAM_HALF } from '../tram/tram-way.ts';
import type { Mover } from './scene-notes.ts';

const axis = new Vector3();
const flap = new Matrix4();
const p = (mover: Mover, name: string) => mover.params[name] ?? 0;

/** How a mover stands at `time` seconds, in its own frame; by the name of its motion. */
const MOTIONS: Record<string, (out: Matrix4, mover: Mover, time: number) => void> = {
  spinY: (out, m, t) => out.makeRotationY(t * p(m, 'speed')),
  spinZ: (out, m, t) => out.makeRotationZ(t * p(m, 'speed')),
  gyro: (out, m, t) =>
    out.makeRotationAxis(axis.set(p(m, 'ax'), p(m, 'ay'), p(m, 'az')).normalize(), t * p(m, 'speed')),
  tilt: (out, m, t) => out.makeRotationX(-p(m, 'angle') + Math.sin(t * p(m, 'speed')) * p(m, 'swing')),
  pulse: (out, _m, t) => {
    const s = 1 + 0.03 * Math.sin(t * 1.6);
    out.makeScale(s, s, s);
  },
  flare: (out, _m, t) => {
    const s = 1 + 0.12 * Math.sin(t * 9) + 0.07 * Math.sin(t * 23);
    out.makeScale(1 / s, s, 1 / s);
  },
  bob: (out, m, t) => {
    const s = Math.sin(t * p(m, 'speed')) * p(m, 'swing');
    out.makeTranslation(p(m, 'dx') * s, p(m, 'dy') * s, 0);
  },
  /** Round in small steps that look like an endless row. */
  ratchet: (out, m, t) => out.makeRotationZ(((t * p(m, 'speed')) % 1) * p(m, 'step')),
  climb: (out, m, t) => {
    const part = (t * p(m, 'speed')) % 1;
    out.makeRotationY(part * p(m, 'turn')).setPosition(0, part * p(m, 'rise'), 0);
  },
  sway: (out, m, t) => out.makeRotationZ(p(m, 'angle') + Math.sin(t * p(m, 'speed')) * p(m, 'swing')),
  breathe: (out, m, t) => {
    const s = 1 - 0.16 * Math.max(0, Math.sin(t * p(m, 'speed')));
    out.makeScale(s, 1, s);
  },
  /** An arc that is there and away, never so often that it disturbs. */
  spark: (out, m, t) => {
    const n = Math.sin(Math.floor(t * p(m, 'speed') + p(m, 'phase')) * 12.9898 + p(m, 'phase')) * 43758.5;
    if (n - Math.floor(n) < 0.4) out.makeScale(0, 0, 0);
  },
  /** A gull's wing beats and rests while the bird goes round. */
  wing: (out, m, t) => {
    const a = t * p(m, 'speed') + p(m, 'phase');
    const [beats, rise] = [Math.sin(t * 5.2 + p(m, 'phase')), Math.sin(t * 0.5 + p(m, 'phase'))];
    out
      .makeRotationY(a + Math.PI / 2)
      .multiply(flap.makeRotationZ(p(m, 'side') * (0.22 + beats * 0.34 * Math.max(0, rise + 0.4))))
      .setPosition(Math.sin(a) * p(m, 'round'), rise * 2.5, Math.cos(a) * p(m, 'round'));
  },
  wave: (out, m, t) => {
    const part = t * p(m, 'speed') + p(m, 'phase');
    out.makeRotationY(Math.sin(part) * p(m, 'swing') + Math.sin(part * 2.7) * p(m, 'swing') * 0.3);
  },
  trolley: (out, m, t) => out.makeTranslation(0, 0, Math.sin(t * p(m, 'speed')) * p(m, 'swing')),
  float: (out, m, t) => {
    const phase = t * p(m, 'speed') + p(m, 'phase');
    out.makeRotationZ(Math.sin(phase) * 0.015).setPosition(0, Math.sin(phase * 0.9) * p(m, 'swing'), 0);
  },
  tram: (out, m) => {
    const a = tramRun.place.angle + TRAM_HALF + p(m, 'offset');
    out.makeRotationY(a + Math.PI / 2).setPosition(Math.sin(a) * TRAM_TRACK, 0, Math.cos(a) * TRAM_TRACK);
  },
};

const motion = new Matrix4();

/** Sets `out` to where a mover is at `time` seconds, in the city's metres. */
export function moveMachine(out: Matrix4, mover: Mover, time: number): void {
  MOTIONS[mover.motion]?.(motion.identity(), mover, time);
  out.fromArray(mover.rest).multiply(motion);
}
