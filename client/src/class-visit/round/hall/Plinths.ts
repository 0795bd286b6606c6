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
    this.mesh = new Mesh(plinthGeometry(plinths.length), material);
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

function plinthGeometry(of: number): BufferGeometry {
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
  }
  const geometry = new BufferGeometry().setIndex(index);
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2));
  geometry.setAttribute('paint', new Float32BufferAttribute(paint, 4));
  return geometry;
}
