import type { Plinth } from '@ville-usine/shared/class-visit/round/round';
import { BufferGeometry, type CanvasTexture, Float32BufferAttribute, Mesh, ShaderMaterial } from 'three';
import { wordsOf } from '../../../words/words.ts';
import { Pen } from '../../../world/hall/signs/pen.ts';
import { sheetTexture } from '../../../world/hall/signs/SignBoards.ts';
import { drawFront, FRONT } from './draw-plinths.ts';
import { asideOf, PLINTH } from './screen-place.ts';

const VERTEX = /* glsl */ `
attribute vec4 paint;
varying vec2 vAt;
varying vec4 vPaint;
void main() {
  vAt = uv;
  vPaint = paint;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.);
}`;

const FRAGMENT = /* glsl */ `
uniform sampler2D uSheet;
uniform vec3 uLight;
varying vec2 vAt;
varying vec4 vPaint;
void main() {
  vec3 drawn = vPaint.a > .5 ? texture2D(uSheet, vAt).rgb : vPaint.rgb;
  gl_FragColor = vec4(drawn * uLight, 1.);
}`;

const SIDE = [0.035, 0.24, 0.27] as const;
const TOP = [0.93, 0.7, 0.2] as const;

/** Three equal plinths beside each other with their fronts towards the class, in one draw call. */
export class Plinths {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly canvas = document.createElement('canvas');
  private readonly texture: CanvasTexture;

  constructor(private readonly plinths: readonly Plinth[]) {
    this.canvas.width = FRONT.w * plinths.length;
    this.canvas.height = FRONT.h;
    this.texture = sheetTexture(this.canvas);
    this.texture.anisotropy = 4;
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { uSheet: { value: this.texture }, uLight: { value: [1, 1, 1] } },
    });
    this.mesh = new Mesh(plinthGeometry(plinths), material);
    this.mesh.name = 'podium';
    this.draw();
  }

  /** Writes the fronts, in the language it is now. */
  draw(): void {
    const g = this.canvas.getContext('2d')!;
    g.setTransform(1, 0, 0, 1, 0, 0);
    const pen = new Pen(g, FRONT.w * this.plinths.length, FRONT.h);
    this.plinths.forEach((plinth, i) => {
      g.save();
      g.beginPath();
      g.rect(i * FRONT.w, 0, FRONT.w, FRONT.h);
      g.clip();
      pen.part(i * FRONT.w, FRONT.w, (part) => drawFront(part, plinth, wordsOf('roundHall')));
      g.restore();
    });
    this.texture.needsUpdate = true;
  }

  /** Lights them with shares of the golden hour's light. */
  light(red: number, green: number, blue: number): void {
    this.mesh.material.uniforms['uLight']!.value = [red, green, blue];
  }

  dispose(): void {
    this.texture.dispose();
    this.canvas.width = this.canvas.height = 0;
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}

/** On a plinth that is the whole class's stands a gear: its radius and half its thickness, metres, and its teeth. */
const GEAR = { radius: 0.42, half: 0.1, teeth: 12 } as const;
const GOLD = [0.9, 0.64, 0.14] as const;
const GOLD_EDGE = [0.62, 0.41, 0.08] as const;
const HUB = [0.2, 0.13, 0.3] as const;

function plinthGeometry(plinths: readonly Plinth[]): BufferGeometry {
  const of = plinths.length;
  const [position, uv, paint, index]: [number[], number[], number[], number[]] = [[], [], [], []];
  const { wide, deep, high } = PLINTH;
  for (let i = 0; i < of; i++) {
    const [x0, x1] = [asideOf(i, of) - wide / 2, asideOf(i, of) + wide / 2];
    const [z0, z1] = [-deep / 2, deep / 2];
    const face = (corners: readonly (readonly number[])[], colour: readonly number[] | null) => {
      const first = position.length / 3;
      position.push(...corners.flat());
      uv.push(i / of, 1, (i + 1) / of, 1, (i + 1) / of, 0, i / of, 0);
      for (let k = 0; k < 4; k++) paint.push(...(colour ?? [0, 0, 0]), colour ? 0 : 1);
      index.push(first, first + 1, first + 2, first, first + 2, first + 3);
    };
    const box = (y: number) => [
      [x0, y, z1],
      [x1, y, z1],
      [x1, y, z0],
      [x0, y, z0],
    ];
    const [low, up] = [box(0), box(high)];
    face([low[0]!, low[1]!, up[1]!, up[0]!], null);
    face([low[1]!, low[2]!, up[2]!, up[1]!], SIDE);
    face([low[2]!, low[3]!, up[3]!, up[2]!], SIDE);
    face([low[3]!, low[0]!, up[0]!, up[3]!], SIDE);
    face(up, TOP);
    if (!plinths[i]!.pupil)
      for (const [corners, colour] of gearFaces(asideOf(i, of), high + GEAR.radius)) face(corners, colour);
  }
  const geometry = new BufferGeometry().setIndex(index);
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2));
  geometry.setAttribute('paint', new Float32BufferAttribute(paint, 4));
  return geometry;
}

/** A gear upright about (x, y), towards the class: quads and their colours. */
function* gearFaces(x: number, y: number): Generator<[number[][], readonly [number, number, number]]> {
  const { radius, half, teeth } = GEAR;
  // Each tooth is a step of four corners: root, root, head, head.
  const edge = (z: number) =>
    Array.from({ length: teeth * 4 }, (_, i) => {
      const share = i % 4 < 2 ? 0.82 : 1;
      const angle = ((Math.floor(i / 4) + [0.05, 0.45, 0.55, 0.95][i % 4]!) / teeth) * 2 * Math.PI;
      return [x + Math.cos(angle) * radius * share, y + Math.sin(angle) * radius * share, z];
    });
  const [front, back] = [edge(half), edge(-half)];
  for (const [i, corner] of front.entries()) {
    const next = (i + 1) % front.length;
    yield [[[x, y, half], corner, front[next]!, front[next]!], GOLD];
    yield [[corner, back[i]!, back[next]!, front[next]!], GOLD_EDGE];
  }
  const hub = Array.from({ length: 16 }, (_, i) => {
    const angle = (i / 8) * Math.PI;
    return [x + Math.cos(angle) * radius * 0.34, y + Math.sin(angle) * radius * 0.34, half + 0.01];
  });
  for (const [i, corner] of hub.entries())
    yield [[[x, y, half + 0.01], corner, hub[(i + 1) % hub.length]!, hub[(i + 1) % hub.length]!], HUB];
}
