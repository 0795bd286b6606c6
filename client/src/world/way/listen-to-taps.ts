import { type PerspectiveCamera, Vector3 } from 'three';
import { useWorld } from '../world-store.ts';
import { groundHere, sightHere, useZones } from '../zone-store.ts';
import { stopLeading } from './lead-way.ts';
import { pickGround } from './pick-ground.ts';
import { walkToPoint, walkToSpot } from './walk-to.ts';
import { useWay } from './way-store.ts';

/** A press that moves less than this, CSS pixels, and lasts less than this, milliseconds, points; else it looks round. */
const STILL_PX = 9;
const SHORT_MS = 450;

/** Keys that do not stop a walk: they lead around the page, or only go with another. */
const KEEPS = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead']);

const eye = new Vector3();
const look = new Vector3();

/** A click or a tap on the ground that is no drag walks there; any key stops it. */
export function listenToTaps(ground: HTMLElement, camera: PerspectiveCamera): void {
  let press: { id: number; x: number; y: number; at: number } | null = null;
  let fingers = 0;
  ground.addEventListener('pointerdown', ({ pointerId, clientX, clientY, button, isPrimary }) => {
    fingers += 1;
    press =
      isPrimary && fingers === 1 && button === 0
        ? { id: pointerId, x: clientX, y: clientY, at: performance.now() }
        : null;
  });
  const lift = () => {
    fingers = Math.max(0, fingers - 1);
  };
  ground.addEventListener('pointercancel', () => {
    lift();
    press = null;
  });
  ground.addEventListener('pointerup', ({ pointerId, clientX, clientY }) => {
    lift();
    const begun = press;
    press = null;
    if (!begun || begun.id !== pointerId) return;
    const moved = Math.hypot(clientX - begun.x, clientY - begun.y);
    if (moved < STILL_PX && performance.now() - begun.at < SHORT_MS) point(ground, camera, clientX, clientY);
  });
  window.addEventListener('blur', () => {
    fingers = 0;
  });
  window.addEventListener('keydown', ({ key, repeat }) => {
    if (useWay.getState().goal && !repeat && !KEEPS.has(key)) stopLeading();
  });
  useWorld.subscribe((now, was) => {
    if (now.panel && now.panel !== was.panel && useWay.getState().goal) stopLeading();
  });
  let hidden = 0;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hidden = performance.now();
    else if (performance.now() - hidden > ASLEEP_MS) stopLeading();
  });
}

/** Whoever comes back to a page later than this finds it standing, milliseconds. */
const ASLEEP_MS = 20_000;

function point(ground: HTMLElement, camera: PerspectiveCamera, px: number, py: number): void {
  const { entered, stage, panel } = useWorld.getState();
  const { ready, curtain } = useZones.getState();
  if (!entered || stage !== 'walkable' || panel || !ready || curtain) return;
  const box = ground.getBoundingClientRect();
  camera.updateMatrixWorld();
  eye.copy(camera.position);
  look.set(((px - box.left) / box.width) * 2 - 1, 1 - ((py - box.top) / box.height) * 2, 0.5);
  look.unproject(camera).sub(eye);
  const { ramps, spots } = groundHere();
  const picked = pickGround(eye, look, { sight: sightHere(), ramps, spots });
  if (picked?.kind === 'spot') void walkToSpot(picked.spot);
  else if (picked) void walkToPoint(picked.x, picked.z);
}
