import { BufferGeometry, type CanvasTexture, Float32BufferAttribute, Mesh, ShaderMaterial } from 'three';
import { classScreen } from '../../../world/class-screen.ts';
import { Pen } from '../../../world/hall/signs/pen.ts';
import { sheetTexture } from '../../../world/hall/signs/SignBoards.ts';
import { drawFace } from './draw-face.ts';
import type { Face } from './screen-face.ts';
import { SCREEN, type ScreenPlace } from './screen-place.ts';

/** Texels: at five metres one is a pixel of a school's projector. */
const SIZE = { width: 1280, height: 720 };
const UNITS = 480;
/** A frame round the picture, the case it rolls out of, and what holds it; metres. */
const EDGE = 0.09;
const CASE = 0.34;
const ROD = 0.05;
/** A hall's beams hang this high, metres. */
const ROOF = 9.1;
/** It rolls down in this long, seconds. */
const ROLLS = 0.9;

const VERTEX = /* glsl */ `
attribute vec4 paint; // colour, and 1 where the picture is
uniform float uRoll;
varying vec2 vAt;
varying vec4 vPaint;
void main() {
  vAt = uv;
  vPaint = paint;
  vec3 at = position;
  float top = ${(SCREEN.foot + SCREEN.high).toFixed(2)};
  if (at.y < top - .001 && uv.x > -.5) at.y = top - (top - at.y) * uRoll;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(at, 1.);
}`;

/** It shines by itself: its picture is as it was drawn, in any light. */
const FRAGMENT = /* glsl */ `
uniform sampler2D uSheet;
varying vec2 vAt;
varying vec4 vPaint;
void main() {
  gl_FragColor = vec4(vPaint.a > .5 ? texture2D(uSheet, vAt).rgb : vPaint.rgb, 1.);
}`;

type Shape = { position: number[]; uv: number[]; paint: number[]; index: number[] };

function quad(
  shape: Shape,
  [x0, y0, x1, y1, z]: readonly [number, number, number, number, number],
  colour: readonly [number, number, number] | 'picture',
  rolls = true,
): void {
  const first = shape.position.length / 3;
  const picture = colour === 'picture';
  for (const [x, y, u, v] of [
    [x0, y0, 0, 1],
    [x1, y0, 1, 1],
    [x1, y1, 1, 0],
    [x0, y1, 0, 0],
  ] as const) {
    shape.position.push(x, y, z);
    shape.uv.push(rolls ? u : -1, rolls ? v : -1);
    shape.paint.push(...(picture ? [0, 0, 0] : colour), picture ? 1 : 0);
  }
  shape.index.push(first, first + 1, first + 2, first, first + 2, first + 3);
}

/** The picture in its frame, the case above it, and rods to the roof or legs to the ground; seen from the front alone. */
function screenGeometry(by: ScreenPlace['by']): BufferGeometry {
  const shape: Shape = { position: [], uv: [], paint: [], index: [] };
  const { wide, high, foot } = SCREEN;
  const [half, top] = [wide / 2, foot + high];
  const dark = [0.11, 0.1, 0.17] as const;
  const steel = [0.16, 0.3, 0.33] as const;
  const yellow = [0.96, 0.7, 0.11] as const;
  const rods = by === 'roof' ? [top, ROOF] : [0, top];
  for (const side of [-1, 1]) {
    const x = side * (half - 0.5);
    quad(shape, [x - ROD, rods[0]!, x + ROD, rods[1]!, -0.08], by === 'roof' ? dark : steel, false);
  }
  quad(shape, [-half - EDGE, foot - EDGE, half + EDGE, top, -0.02], dark);
  quad(shape, [-half, foot, half, top, 0], 'picture');
  quad(shape, [-half - 0.16, top - 0.04, half + 0.16, top + CASE, 0.02], steel, false);
  quad(shape, [-half - 0.16, top - 0.04, half + 0.16, top + 0.03, 0.03], yellow, false);
  const geometry = new BufferGeometry().setIndex(shape.index);
  geometry.setAttribute('position', new Float32BufferAttribute(shape.position, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(shape.uv, 2));
  geometry.setAttribute('paint', new Float32BufferAttribute(shape.paint, 4));
  return geometry;
}

/** The screen of a class's quiz: one texture, drawn when what it says changes, in one draw call. */
export class ClassScreen {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  readonly canvas = document.createElement('canvas');
  private readonly texture: CanvasTexture;
  private roll = 0;
  private said = '';
  private face: Face | null = null;

  constructor(by: ScreenPlace['by'], size = SIZE) {
    this.canvas.width = size.width;
    this.canvas.height = size.height;
    this.texture = sheetTexture(this.canvas);
    this.texture.anisotropy = 4;
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { uSheet: { value: this.texture }, uRoll: { value: 0 } },
    });
    this.mesh = new Mesh(screenGeometry(by), material);
    this.mesh.name = 'class screen';
  }

  standAt({ x, y, z, face }: ScreenPlace): void {
    this.mesh.position.set(x, y, z);
    this.mesh.rotation.y = face + Math.PI;
  }

  /** Draws what it says; false where it says that already. */
  say(face: Face): boolean {
    const said = JSON.stringify(face);
    if (said === this.said) return false;
    this.said = said;
    this.face = face;
    this.draw();
    return true;
  }

  /** Draws it once more, as when its letters have come. */
  draw(): void {
    if (!this.face) return;
    const g = this.canvas.getContext('2d')!;
    const scale = this.canvas.height / UNITS;
    g.setTransform(scale, 0, 0, scale, 0, 0);
    const pen = new Pen(g, this.canvas.width / scale, UNITS);
    drawFace(pen, this.face);
    classScreen.written = pen.written;
    this.texture.needsUpdate = true;
  }

  /** Rolls it down, `dt` seconds on. */
  step(dt: number, calm: boolean): void {
    if (this.roll === 1) return;
    this.roll = calm ? 1 : Math.min(1, this.roll + dt / ROLLS);
    this.mesh.material.uniforms['uRoll']!.value = 1 - (1 - this.roll) ** 2;
  }

  /** Gives its memory back. */
  dispose(): void {
    classScreen.written = [];
    this.texture.dispose();
    this.canvas.width = this.canvas.height = 0;
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
