import { REACTIONS, type ReactionCounts } from '@ville-usine/shared/live/reaction';
import { BufferAttribute, BufferGeometry, type CanvasTexture, Mesh, ShaderMaterial, Vector3 } from 'three';
import type { SignPlace } from '../room.ts';
import { drawBadges } from './reaction-badges.ts';
import { sheetTexture } from './SignBoards.ts';

/** Seconds a badge is seen. */
const LASTS = 3.4;
/** A badge a second of each kind: one kind never rises into itself. */
const SLOTS = REACTIONS.length * Math.ceil(LASTS);
/** Kinds leave so long after one another, seconds. */
const STAGGER = 0.11;

const VERTEX = /* glsl */ `
attribute vec4 born; // when, lane, which, size
attribute vec2 corner;
uniform float uTime;
uniform float uCalm;
uniform vec3 uFoot;
uniform vec3 uAcross;
uniform vec3 uToward;
uniform vec4 uShape; // radius, how much of it at first, how far apart lanes end, half a lane's sway
varying vec2 vSheet;
varying float vShown;
void main() {
  float age = (uTime - born.x) / ${LASTS.toFixed(1)};
  float alive = step(0., age) * step(age, 1.);
  vShown = alive * smoothstep(0., .1, age) * (1. - smoothstep(.75, 1., age));
  float far = mix(1. - (1. - age) * (1. - age), .8, uCalm);
  float lane = born.y * mix(1., uShape.z, far) + sin(age * 5. + born.z) * uShape.w * (1. - uCalm);
  float radius = born.w * uShape.x * mix(uShape.y, 1., far);
  vec3 at = uFoot + uToward * far + uAcross * (lane + corner.x * radius) + vec3(0., corner.y * radius, 0.);
  vSheet = vec2((born.z + .5 + corner.x * .5) / ${REACTIONS.length.toFixed(1)}, .5 - corner.y * .5);
  gl_Position = alive * projectionMatrix * viewMatrix * modelMatrix * vec4(at, 1.);
}`;

const FRAGMENT = /* glsl */ `
uniform sampler2D uSheet;
varying vec2 vSheet;
varying float vShown;
void main() {
  vec4 drawn = texture2D(uSheet, vSheet);
  gl_FragColor = vec4(drawn.rgb, drawn.a * vShown);
}`;

/** Where badges come from and go to. Metres; `lanes` are how far from the middle each kind rises, left and right. */
export type Rise = {
  foot: Vector3;
  across: Vector3;
  /** From the foot to where a badge ends. */
  toward: Vector3;
  lanes: readonly number[];
  radius: number;
  /** How large a badge is at first, 1 being whole, and how much further apart the lanes end. */
  begins: number;
  spread: number;
};

/**
 * A session's reactions rise as badges, a lane for each kind; the more there were in a second, the larger its badge.
 * One draw call while there are some, none else.
 */
export class RisingReactions {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly texture: CanvasTexture;
  private readonly born = new BufferAttribute(new Float32Array(SLOTS * 16).fill(-100), 4);
  private readonly lanes: readonly number[];
  private round = 0;
  private lastBorn = Number.NEGATIVE_INFINITY;

  constructor({ foot, across, toward, lanes, radius, begins, spread }: Rise) {
    this.lanes = lanes;
    const canvas = document.createElement('canvas');
    drawBadges(canvas);
    this.texture = sheetTexture(canvas);
    const geometry = new BufferGeometry();
    const corners = Array.from({ length: SLOTS }, () => [-1, -1, 1, -1, 1, 1, -1, 1]).flat();
    const index = Array.from({ length: SLOTS }, (_, i) => [0, 1, 2, 0, 2, 3].map((k) => 4 * i + k)).flat();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(SLOTS * 12), 3));
    geometry.setAttribute('corner', new BufferAttribute(new Float32Array(corners), 2));
    geometry.setAttribute('born', this.born);
    geometry.setIndex(index);
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      transparent: true,
      depthWrite: false,
      uniforms: {
        uSheet: { value: this.texture },
        uTime: { value: 0 },
        uCalm: { value: 0 },
        uFoot: { value: foot },
        uAcross: { value: across },
        uToward: { value: toward },
        uShape: { value: [radius, begins, spread, radius * 0.3] },
      },
    });
    this.mesh = new Mesh(geometry, material);
    this.mesh.visible = false;
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = 50;
  }

  /** Has the reactions of one second rise, a badge for each kind there was. */
  spawn(counts: ReactionCounts): void {
    const { uTime, uCalm } = this.mesh.material.uniforms;
    const now = uTime?.value as number;
    const calm = uCalm?.value === 1;
    const rounds = SLOTS / REACTIONS.length;
    this.round = calm ? 0 : (this.round + 1) % rounds;
    REACTIONS.forEach((reaction, kind) => {
      const count = counts[reaction] ?? 0;
      if (count === 0) return;
      const slot = this.round * REACTIONS.length + kind;
      const since = now - this.born.getX(slot * 4);
      // What is still there stays there: under calm nothing blinks.
      const begun = calm && since < LASTS * 0.75 ? now - Math.min(since, LASTS * 0.1) : now + kind * STAGGER;
      const size = 1 + Math.min(0.5, Math.log2(count) * 0.12);
      for (let k = 0; k < 4; k++) this.born.setXYZW(slot * 4 + k, begun, this.lanes[kind] ?? 0, kind, size);
      this.lastBorn = Math.max(this.lastBorn, begun);
    });
    this.born.needsUpdate = true;
  }

  /** Moves them on by `dt` seconds; whoever wants calm sees them stand, come and go without moving. */
  step(dt: number, calm: boolean): void {
    const { uTime, uCalm } = this.mesh.material.uniforms;
    if (!uTime || !uCalm) return;
    uTime.value += dt;
    uCalm.value = calm ? 1 : 0;
    this.mesh.visible = uTime.value < this.lastBorn + LASTS;
  }

  dispose(): void {
    this.texture.dispose();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}

/** Beside a hall's big screen, a hand before it, from its foot to its upper edge. */
export function riseBeside(places: readonly SignPlace[]): Rise {
  const corners = places.find(({ name }) => name === 'live-screen')?.corners ?? [];
  const corner = (k: number) =>
    new Vector3(corners[3 * k] ?? 0, corners[3 * k + 1] ?? 0, corners[3 * k + 2] ?? 0);
  const across = corner(1).sub(corner(0));
  const half = across.length() / 2;
  across.normalize();
  const out = new Vector3().crossVectors(across, new Vector3(0, 1, 0));
  const foot = corner(0).add(corner(1)).multiplyScalar(0.5).addScaledVector(out, 0.3);
  const [near, apart] = [half + 0.24, 0.42];
  return {
    foot,
    across,
    toward: new Vector3(0, 2.4, 0),
    lanes: [0, 1, 2, 0, 1, 2].map((lane, kind) => (kind < 3 ? -1 : 1) * (near + lane * apart)),
    radius: 0.19,
    begins: 0.7,
    spread: 1,
  };
}
