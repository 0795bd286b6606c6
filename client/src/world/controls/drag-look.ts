import { gaze } from '../self.ts';
import { useSettings } from '../settings-store.ts';

/** Radians turned per CSS pixel dragged. */
const TURN = 0.0052;
const TILT = 0.0034;
/** The view tilts between these, radians; positive looks down from higher up. */
const HIGHEST = 0.75;
const LOWEST = -0.3;

/** Turns the view by hand: positive `dx` turns right, positive `dy` looks down. Radians. */
export function turnView(dx: number, dy: number): void {
  const { lookSpeed, invertLook } = useSettings.getState();
  gaze.yaw -= dx * lookSpeed;
  const tilt = dy * lookSpeed * (invertLook ? -1 : 1);
  gaze.pitch = Math.max(LOWEST, Math.min(HIGHEST, gaze.pitch + tilt));
  gaze.rest = 0;
}

/** Dragging over the ground, by mouse or by finger, turns the view; the pointer is never locked. */
export function listenToDrag(ground: HTMLElement, listening: () => boolean): void {
  let finger: number | null = null;
  let [x, y] = [0, 0];
  ground.addEventListener('pointerdown', (event) => {
    if (finger !== null || !listening()) return;
    finger = event.pointerId;
    [x, y] = [event.clientX, event.clientY];
    ground.setPointerCapture(finger);
  });
  ground.addEventListener('pointermove', (event) => {
    if (event.pointerId !== finger) return;
    turnView((event.clientX - x) * TURN, (event.clientY - y) * TILT);
    [x, y] = [event.clientX, event.clientY];
  });
  const end = (event: PointerEvent) => {
    if (event.pointerId === finger) finger = null;
  };
  ground.addEventListener('pointerup', end);
  ground.addEventListener('pointercancel', end);
  ground.addEventListener('lostpointercapture', end);
  window.addEventListener('blur', () => {
    finger = null;
  });
}
