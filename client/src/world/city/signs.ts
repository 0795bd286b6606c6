import {
  BufferGeometry,
  CanvasTexture,
  Float32BufferAttribute,
  GLSL3,
  LinearFilter,
  LinearMipmapLinearFilter,
  Matrix4,
  Mesh,
  ShaderMaterial,
  Vector3,
} from 'three';
import { useEditionStore } from '../../content/edition-store.ts';
import { onLanguage } from '../../words/words.ts';
import { agoraTexture, drawAgora, type Welcome } from './agora-screen.ts';
import { FONT, fit } from './fit-sign.ts';
import { AIR, cityUniforms, HAZE } from './light.ts';
import { PICTOGRAMS } from './pictograms.ts';
import type { Sign } from './scene-notes.ts';
import { districtNumber, standing, unlessStanding } from './standing.ts';

/** The atlas: a row of 128 texels per sign. */
const WIDE = 1024;
const ROW = 128;
const PAPER = '#fff6e2';
/** The ground of a board that says its pavilion is closed. */
const CLOSED = '#5d586c';

/** What is written in the city, in the visitor's language of the moment. */
export type SignWords = Welcome & {
  nameOf: (sign: Sign) => string;
  /** What is written under the name of a pavilion that the edition does not have; null where it has it. */
  closedOf: (sign: Sign) => string | null;
};

function drawRow(x: CanvasRenderingContext2D, sign: Sign, words: SignWords, top: number): void {
  const [name, closed] = [words.nameOf(sign), words.closedOf(sign)];
  x.fillStyle = closed ? CLOSED : sign.colour;
  x.fillRect(0, top, WIDE, ROW);
  x.fillStyle = x.strokeStyle = PAPER;
  x.textAlign = 'center';
  if (closed) {
    fit(x, name, 400, top + 42, 740, 800, 62);
    fit(x, closed, 400, top + 98, 760, 600, 40);
  } else fit(x, name, 400, top + 68, 740, 800, 98);
  x.save();
  x.translate(912, top + ROW / 2);
  x.lineWidth = 9;
  x.lineCap = x.lineJoin = 'round';
  PICTOGRAMS[sign.sector](x);
  x.restore();
}

/**
 * All signs and the Agora's screen as one mesh: one draw call; each sign hangs once what it hangs on
 * stands. Drawn anew in another language and for another edition.
 */
export function signs(list: readonly Sign[], words: () => SignWords): Mesh {
  const high = list.length * ROW;
  const canvas = document.createElement('canvas');
  canvas.width = WIDE;
  canvas.height = high;
  const x = canvas.getContext('2d')!;
  x.textBaseline = 'middle';
  const draw = () => {
    const said = words();
    for (const [i, sign] of list.entries()) drawRow(x, sign, said, i * ROW);
    drawAgora(words);
  };
  draw();
  const texture = new CanvasTexture(canvas);
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.anisotropy = 2;
  // The face may arrive after the first frame: then the words are set again.
  const again = () => {
    draw();
    texture.needsUpdate = true;
  };
  void document.fonts?.load(`800 98px ${FONT}`, 'É').then(again);
  onLanguage(again);
  useEditionStore.subscribe((now, was) => now.edition !== was.edition && again());
  const position: number[] = [];
  const uv: number[] = [];
  const district: number[] = [];
  const index: number[] = [];
  const quad = (
    on: number,
    frame: Matrix4,
    cx: number,
    cy: number,
    cz: number,
    w: number,
    h: number,
    u0: number,
    u1: number,
    top: number,
    bottom: number,
  ) => {
    const first = position.length / 3;
    for (const [a, b] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      position.push(...new Vector3(cx + (a * w) / 2, cy + (b * h) / 2, cz).applyMatrix4(frame).toArray());
      uv.push((a < 0 ? u0 : u1) / WIDE, 1 - (b < 0 ? bottom : top) / high);
      district.push(on);
    }
    index.push(first, first + 1, first + 2, first, first + 2, first + 3);
  };
  for (const [i, sign] of list.entries()) {
    const frame = new Matrix4().fromArray(sign.rest);
    const [top, bottom] = [i * ROW + 3, i * ROW + ROW - 3];
    const on = districtNumber(sign.sector);
    quad(on, frame, 0.55, sign.y, sign.z + 0.04, 10, 1.72, 0, 800, top, bottom);
    quad(on, frame, -6.6, sign.y + 0.1, sign.z + 0.3, 2.5, 2.5, 848, 976, top, bottom);
  }
  // The Agora stands from the first.
  quad(0, new Matrix4(), 0, 7.8, -52.26, 20, 10.8, 0, WIDE, -high, -2);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2));
  geometry.setAttribute('district', new Float32BufferAttribute(district, 1));
  geometry.setIndex(index);
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    // A second sheet, for what is hung up later: coordinates beyond 1 to the right are its own, above 1 the Agora's.
    uniforms: {
      ...cityUniforms,
      ...standing,
      uSign: { value: AIR.sign },
      uSigns: { value: texture },
      uMore: { value: texture },
      uAgora: { value: agoraTexture },
    },
    vertexShader: `${HAZE} in float district; uniform int uBoards; out vec2 vUv; out vec4 vHaze;
void main() { vec4 seen = modelViewMatrix * vec4(position, 1.); vUv = uv; vHaze = haze(-seen.z, position.y); gl_Position = projectionMatrix * seen; ${unlessStanding('uBoards')} }`,
    fragmentShader: `uniform sampler2D uSigns; uniform sampler2D uMore; uniform sampler2D uAgora; uniform vec3 uSign; in vec2 vUv; in vec4 vHaze; out vec4 shown;
void main() { shown = vec4(min((vUv.x > 1. ? texture(uMore, vUv - vec2(1., 0.)) : vUv.y > 1. ? texture(uAgora, vUv - vec2(0., 1.)) : texture(uSigns, vUv)).rgb * uSign, 1.) * vHaze.a + vHaze.rgb, 1.); }`,
  });
  const mesh = new Mesh(geometry, material);
  mesh.name = 'signs';
  mesh.frustumCulled = false;
  return mesh;
}
