import {
  BufferGeometry,
  CanvasTexture,
  Float32BufferAttribute,
  LinearMipmapLinearFilter,
  Mesh,
  NoColorSpace,
  ShaderMaterial,
} from 'three';
import { HALL_AIR } from '../hall-hours.ts';
import type { SignPlace } from '../room.ts';
import { GRADE } from '../shaders/grade.ts';
import { layOut, type SignRect, signSizes } from './sign-sheet.ts';

/** Light times drawn colour, plus the sign's own glow. */
const SIGN_VERTEX = /* glsl */ `
attribute vec4 lit;
varying vec4 vLit;
varying vec2 vSheet;
varying vec3 vAt;
void main() {
  vec4 at = modelMatrix * vec4(position, 1.);
  vLit = lit;
  vSheet = uv;
  vAt = at.xyz;
  gl_Position = projectionMatrix * viewMatrix * at;
}`;

const SIGN_FRAGMENT = /* glsl */ `
uniform sampler2D uSheet;
${GRADE}
varying vec4 vLit;
varying vec2 vSheet;
varying vec3 vAt;
void main() {
  vec4 drawn = texture2D(uSheet, vSheet);
  vec3 paint = drawn.rgb;
  vec3 light = max(vLit.rgb * uDay, vec3(.22)) * (1. - vLit.a * .6) + vLit.a * 1.25;
  gl_FragColor = vec4(grade(air(paint * paint * light, vAt)), drawn.a);
}`;

/** A canvas as a texture whose colours the sign shader reads as they were drawn. */
export function sheetTexture(canvas: HTMLCanvasElement): CanvasTexture {
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = NoColorSpace;
  texture.flipY = false;
  texture.premultiplyAlpha = false;
  texture.generateMipmaps = true;
  texture.minFilter = LinearMipmapLinearFilter;
  return texture;
}

export function signMaterial(texture: CanvasTexture): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: SIGN_VERTEX,
    fragmentShader: SIGN_FRAGMENT,
    uniforms: { uSheet: { value: texture }, uAir: { value: HALL_AIR.air }, uDay: { value: HALL_AIR.day } },
    // Numbers on the floor and the « ? » are drawn on nothing; all else is opaque.
    transparent: true,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
  });
}

/** Quads for the places; `rectOf` says which part of the sheet each shows, or nothing to leave it out. */
export function signGeometry(
  places: readonly SignPlace[],
  sheet: { width: number; height: number },
  rectOf: (name: string) => SignRect | undefined,
): BufferGeometry {
  const [position, uv, lit, index]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const place of places) {
    const rect = rectOf(place.name);
    if (!rect) continue;
    const first = position.length / 3;
    position.push(...place.corners);
    for (let k = 0; k < 4; k++) {
      uv.push((rect.x + (k === 1 || k === 2 ? rect.w : 0)) / sheet.width);
      uv.push((rect.y + (k < 2 ? rect.h : 0)) / sheet.height);
      lit.push(...place.light.slice(k * 3, k * 3 + 3), place.glow);
    }
    index.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }
  const geometry = new BufferGeometry().setIndex(index);
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2));
  geometry.setAttribute('lit', new Float32BufferAttribute(lit, 4));
  return geometry;
}

/** All painted signs of a hall in one draw call, and those that ride on a moving part in another for each. */
export class SignBoards {
  readonly canvas = document.createElement('canvas');
  readonly rects: Map<string, SignRect>;
  readonly texture: CanvasTexture;
  readonly standing: Mesh;
  readonly riding = new Map<string, Mesh>();
  /** Counts the drawings begun: an older one stops when a newer begins. */
  turn = 0;

  constructor(signs: readonly SignPlace[]) {
    // The counters' screens move: they have a sheet of their own.
    const places = signs.filter(({ name }) => !name.startsWith('screen-'));
    const sheet = layOut(signSizes(places.map(({ name }) => name)));
    this.rects = sheet.rects;
    this.canvas.width = sheet.width;
    this.canvas.height = sheet.height;
    this.texture = sheetTexture(this.canvas);
    const material = signMaterial(this.texture);
    const mesh = (some: readonly SignPlace[]) =>
      new Mesh(
        signGeometry(some, sheet, (name) => this.rects.get(name)),
        material,
      );
    // A stand's signs hang with the others: where nobody stands they are drawn on nothing.
    const ridesOn = ({ on }: SignPlace) => (on && !on.startsWith('booth-') ? on : null);
    this.standing = mesh(places.filter((place) => !ridesOn(place)));
    for (const part of new Set(places.flatMap((place) => ridesOn(place) ?? [])))
      this.riding.set(part, mesh(places.filter((place) => ridesOn(place) === part)));
  }
}
