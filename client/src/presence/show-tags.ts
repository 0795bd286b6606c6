import { type PerspectiveCamera, Vector3 } from 'three';
import { onLanguage } from '../words/words.ts';
import { isOnPodium } from '../world/class-screen.ts';
import { ORDER, onFrame } from '../world/frame-loop.ts';
import { self } from '../world/self.ts';
import { sightHere, useZones } from '../world/zone-store.ts';
import { chooseTags, MOST, type Said, type Shown } from './choose-tags.ts';
import { type HostHere, hostsHere } from './hosts.ts';
import { nameOf } from './name-of.ts';
import { type PeerHere, peersNear } from './peers.ts';
import { seesHost } from './sees-host.ts';
import './tags.css';

/** Names of those nearer than this, metres. */
const REACH = 18;
/** Over the head, metres. */
const ABOVE = 2.02;
/** Beside the head of someone at a desk. */
const BESIDE = 1.52;
/** Over someone who sits. */
const ABOVE_SEATED = 1.72;
/** Over a teacher's flag. */
const ABOVE_FLAG = 2.3;

/** A badge on its lanyard, as staff wear it. */
const BADGE =
  '<svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8" fill="#ff6b1a"/><g fill="none" stroke="#1e1a33" stroke-width="2" stroke-linejoin="round"><path d="M12 5l2 5h4l2-5"/><rect x="9" y="10" width="14" height="17" rx="2.500" fill="#fff7ea"/><circle cx="16" cy="16" r="2.500"/><path d="M12 24c.5-4 7.500-4 8 0"/></g></svg>';

/** A flag, as whoever leads a class carries. */
const FLAG =
  '<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M5 22V4M5 15s1-1 4-1 5 2 8 2 3-1 3-1V4s-1 1-4 1-5-2-8-2-3 1-3 1"/></svg>';

/**
 * Names over the heads of the nearest, those at a desk and staff first, none over another. Each name is one element that is moved,
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
    const find = (x: number, y: number, z: number, said: Said) => {
      const distance = Math.hypot(x - camera.position.x, z - camera.position.z);
      if (distance > REACH) return;
      at.set(x, y, z).project(camera);
      if (at.z > 1 || Math.abs(at.x) > 1 || Math.abs(at.y) > 1) return;
      found.push({ said, x: (at.x * 0.5 + 0.5) * width, y: (0.5 - at.y * 0.5) * height, distance });
    };
    if (!useZones.getState().curtain) {
      for (const host of hostsHere())
        if (host.shown > 0.5 && seesHost(sightHere(), camera.position, host))
          find(host.tag.x, host.y + BESIDE, host.tag.z, saidOf(host));
      for (const one of peersNear())
        if (!hidesStage(one) && !isOnPodium(one.peer))
          find(one.pose.x, heightOf(one), one.pose.z, saidOf(one.peer));
    }
    handOut(tags, chooseTags(found));
  });
}

/** Whoever sits in a row looks at the stage over the others' heads: their names would lie before it. */
const hidesStage = ({ pose, peer }: PeerHere) => self.inRow && pose.seated && peer.kind === 'visitor';

const heightOf = ({ pose, peer }: PeerHere) =>
  peer.kind === 'teacher'
    ? ABOVE_FLAG
    : pose.seated || peer.look?.way === 'wheelchair'
      ? ABOVE_SEATED
      : ABOVE;

let said = new WeakMap<HostHere | PeerHere['peer'], Said>();
onLanguage(() => {
  said = new WeakMap();
});

/** Written once for each host and peer; a host whose line changes is written anew, and everyone in another language. */
function saidOf(one: HostHere | PeerHere['peer']): Said {
  const known = said.get(one);
  const line = 'line' in one ? one.line : '';
  if (known?.line === line) return known;
  const words =
    'line' in one
      ? { name: one.name, line, kind: 'professional', hang: one.tag.side < 0 ? '-100% -50%' : '0 -50%' }
      : { name: nameOf(one), line, kind: one.kind, hang: '-50% -100%' };
  said.set(one, words);
  return words;
}

const written = new WeakMap<HTMLElement, Said>();

/** Whoever has a tag keeps it: a name is lettered once while its bearer is near, and then only moved. */
function handOut(tags: readonly HTMLElement[], chosen: Shown[]): void {
  const free: HTMLElement[] = [];
  for (const tag of tags) {
    const index = chosen.findIndex((one) => one.said === written.get(tag));
    if (index < 0) free.push(tag);
    else write(tag, chosen.splice(index, 1)[0]);
  }
  for (const tag of free) write(tag, chosen.pop());
}

function write(tag: HTMLElement, shown: Shown | undefined): void {
  if (tag.hidden !== !shown) tag.hidden = !shown;
  if (!shown) return;
  if (written.get(tag) !== shown.said) {
    written.set(tag, shown.said);
    letter(tag, shown.said);
  }
  tag.style.transform = `translate(${shown.x.toFixed(1)}px, ${shown.y.toFixed(1)}px)`;
}

function letter(tag: HTMLElement, { name, line, kind, hang }: Said): void {
  tag.dataset.kind = kind;
  tag.style.translate = hang;
  tag.classList.toggle('vu-tag--host', line !== '');
  tag.textContent = name;
  if (kind === 'teacher') tag.insertAdjacentHTML('afterbegin', FLAG);
  if (!line) return;
  const below = document.createElement('small');
  below.textContent = line;
  const words = document.createElement('span');
  words.append(name, below);
  tag.innerHTML = BADGE;
  tag.append(words);
}
