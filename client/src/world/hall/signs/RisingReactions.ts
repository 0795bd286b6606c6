import { REACTIONS, type Reaction, type ReactionCounts } from '@ville-usine/shared/live/reaction';
import {
  BufferAttribute,
  BufferGeometry,
  type CanvasTexture,
  Float32BufferAttribute,
  Mesh,
  ShaderMaterial,
  Vector3,
} from 'three';
import type { SignPlace } from '../hall-files.ts';
import { Pen } from './pen.ts';
import { sheetTexture } from './SignBoards.ts';

/** At most so many words rise at once; seconds each takes; and of one second's reactions at most so many are drawn. */
const SLOTS = 18;
const LASTS = 3.2;
const A_SECOND = 6;
const SHEET = { width: 256, row: 64 };
const COLOURS: Record<Reaction, string> = {
  bravo: '#b3450a',
  thanks: '#17785c',
  wow: '#5a3fb0',
  funny: '#8a5a00',
  love: '#b01e4f',
  unclear: '#2b4fa8',
};

const VERTEX = /* glsl */ `
attribute vec3 born; // when, across, which
attribute vec2 corner;
uniform float uTime;
uniform vec3 uFoot;
uniform vec3 uAcross;
varying vec2 vSheet;
varying float vShown;
void main() {
  float age = (uTime - born.x) / ${LASTS.toFixed(1)};
  float alive = step(0., age) * step(age, 1.);
  vShown = alive * smoothstep(0., .12, age) * (1. - smoothstep(.7, 1., age));
  vec3 at = uFoot + uAcross * (born.y + sin(age * 6. + born.y * 9.) * .08 + corner.x * .42);
  at.y += age * 2.3 + corner.y * .105;
  vSheet = vec2(corner.x * .5 + .5, (born.z + .5 - corner.y * .5) / 6.);
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

/** Where they rise from and the direction across the screen, metres. */
export type Standing = { foot: Vector3; across: Vector3 };

/** Reactions of the session rise as words before a big screen: one draw call while there are some, none else. */
export class RisingReactions {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly canvas = document.createElement('canvas');
  private readonly texture: CanvasTexture;
  private readonly born = new Float32Array(SLOTS * 12).fill(-100);
  private next = 0;
  private lastBorn = Number.NEGATIVE_INFINITY;

  constructor({ foot, across }: Standing) {
    this.canvas.width = SHEET.width;
    this.canvas.height = SHEET.row * REACTIONS.length;
    this.texture = sheetTexture(this.canvas);
    const geometry = new BufferGeometry();
    const corners = Array.from({ length: SLOTS }, () => [-1, -1, 1, -1, 1, 1, -1, 1]).flat();
    const index = Array.from({ length: SLOTS }, (_, i) => [0, 1, 2, 0, 2, 3].map((k) => 4 * i + k)).flat();
    geometry.setAttribute('position', new Float32BufferAttribute(new Float32Array(SLOTS * 12), 3));
    geometry.setAttribute('corner', new Float32BufferAttribute(corners, 2));
    geometry.setAttribute('born', new BufferAttribute(this.born, 3));
    geometry.setIndex(index);
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      transparent: true,
      depthWrite: false,
      uniforms: {
        uSheet: { value: this.texture },
        uTime: { value: 0 },
        uFoot: { value: foot },
        uAcross: { value: across },
      },
    });
    this.mesh = new Mesh(geometry, material);
    this.mesh.visible = false;
  }

  /** Writes the six words, in the language of the page. */
  letter(word: (reaction: Reaction) => string): void {
    const g = this.canvas.getContext('2d')!;
    g.clearRect(0, 0, this.canvas.width, this.canvas.height);
    REACTIONS.forEach((reaction, row) => {
      g.setTransform(1, 0, 0, 1, 0, row * SHEET.row);
      const pen = new Pen(g, SHEET.width, SHEET.row);
      const wide = Math.min(244, pen.width(word(reaction), 34) + 44);
      pen.plate((SHEET.width - wide) / 2, 6, wide, 52, 26, COLOURS[reaction]);
      pen.line(word(reaction), SHEET.width / 2, 44, 34, '#ffffff', { align: 'center', width: 220 });
    });
    this.texture.needsUpdate = true;
  }

  /** Has the reactions of one second rise, the six first of them, over that second. */
  spawn(counts: ReactionCounts): void {
    const { uTime } = this.mesh.material.uniforms;
    const kinds = REACTIONS.flatMap((reaction, kind) =>
      Array.from({ length: Math.min(A_SECOND, counts[reaction] ?? 0) }, () => kind),
    );
    const step = Math.max(1, kinds.length / A_SECOND);
    for (let i = 0; i < Math.min(A_SECOND, kinds.length); i++) {
      const at = (uTime?.value as number) + (i / A_SECOND) * 0.9;
      const across = (this.next % 2 === 0 ? -1 : 1) * (2.15 + 0.3 * Math.abs(Math.sin(this.next * 2.4)));
      for (let k = 0; k < 4; k++)
        this.born.set([at, across, kinds[Math.floor(i * step)] ?? 0], this.next * 12 + k * 3);
      this.next = (this.next + 1) % SLOTS;
      this.lastBorn = at;
    }
    this.mesh.geometry.getAttribute('born').needsUpdate = true;
  }

  /** Moves them on by `dt` seconds; whoever wants calm sees none rise. */
  step(dt: number, calm: boolean): void {
    const { uTime } = this.mesh.material.uniforms;
    if (!uTime) return;
    uTime.value += dt;
    this.mesh.visible = !calm && uTime.value < this.lastBorn + LASTS;
  }

  dispose(): void {
    this.texture.dispose();
  }
}

/** A point at the foot of a hall's big screen, a hand before it, and the direction across it. */
export function standBefore(places: readonly SignPlace[]): Standing {
  const corners = places.find(({ name }) => name === 'live-screen')?.corners ?? [];
  const corner = (k: number) =>
    new Vector3(corners[3 * k] ?? 0, corners[3 * k + 1] ?? 0, corners[3 * k + 2] ?? 0);
  const across = corner(1).sub(corner(0)).normalize();
  const out = new Vector3().crossVectors(across, new Vector3(0, 1, 0));
  const foot = corner(0).add(corner(1)).multiplyScalar(0.5).addScaledVector(out, 0.25);
  return { foot, across };
}
