import { type PerspectiveCamera, Vector3 } from 'three';
import { ORDER, onFrame } from '../world/frame-loop.ts';
import { useZones } from '../world/zone-store.ts';
import { type PeerHere, peersNear } from './peers.ts';

/** At most this many names at once, of those nearer than this, metres. */
const MOST = 12;
const REACH = 18;
/** Over the head, metres. */
const ABOVE = 2.02;
/** The same over someone who sits. */
const ABOVE_SEATED = 1.72;
/** Two names nearer than this on the screen hide one another, CSS pixels. */
const APART_X = 96;
const APART_Y = 30;

type Shown = { one: PeerHere; x: number; y: number; distance: number };

/**
 * Pseudonyms over the heads of the nearest, staff first, none over another. Each name is one element that is moved,
 * never laid out anew.
 */
export function showTags(ground: HTMLElement, camera: PerspectiveCamera): void {
  const layer = ground.querySelector<HTMLElement>('.vu-tags')!;
  const tags = Array.from({ length: MOST }, () => {
    const tag = document.createElement('span');
    tag.className = 'vu-tag';
    tag.hidden = true;
    layer.append(tag);
    return tag;
  });
  const at = new Vector3();
  // Asked once for each size: asking in every frame would have the page laid out in every frame.
  let [width, height] = [1, 1];
  new ResizeObserver(() => {
    width = ground.clientWidth;
    height = ground.clientHeight;
  }).observe(ground);
  onFrame(ORDER.tags, () => {
    camera.updateMatrixWorld();
    const found: Shown[] = [];
    if (!useZones.getState().curtain) {
      for (const one of peersNear()) {
        const distance = Math.hypot(one.pose.x - camera.position.x, one.pose.z - camera.position.z);
        if (distance > REACH) continue;
        at.set(one.pose.x, heightOf(one), one.pose.z).project(camera);
        if (at.z > 1 || Math.abs(at.x) > 1 || Math.abs(at.y) > 1) continue;
        found.push({ one, x: (at.x * 0.5 + 0.5) * width, y: (0.5 - at.y * 0.5) * height, distance });
      }
    }
    const chosen = choose(found);
    tags.forEach((tag, index) => {
      write(tag, chosen[index]);
    });
  });
}

const heightOf = ({ pose, peer }: PeerHere) =>
  pose.seated || peer.look?.way === 'wheelchair' ? ABOVE_SEATED : ABOVE;

function choose(found: Shown[]): Shown[] {
  const rank = ({ one }: Shown) => (one.peer.kind === 'visitor' ? 1 : 0);
  const chosen: Shown[] = [];
  for (const tag of found.sort((a, b) => rank(a) - rank(b) || a.distance - b.distance)) {
    const hidden = chosen.some(
      (other) => Math.abs(other.x - tag.x) < APART_X && Math.abs(other.y - tag.y) < APART_Y,
    );
    if (!hidden) chosen.push(tag);
    if (chosen.length === MOST) break;
  }
  return chosen;
}

function write(tag: HTMLElement, shown: Shown | undefined): void {
  if (tag.hidden !== !shown) tag.hidden = !shown;
  if (!shown) return;
  const { pseudonym, kind } = shown.one.peer;
  if (tag.textContent !== pseudonym) tag.textContent = pseudonym;
  if (tag.dataset.kind !== kind) tag.dataset.kind = kind;
  tag.style.transform = `translate(${shown.x.toFixed(1)}px, ${shown.y.toFixed(1)}px) translate(-50%, -100%)`;
}
