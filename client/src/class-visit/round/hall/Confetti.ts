import { BufferGeometry, DoubleSide, Float32BufferAttribute, Mesh, ShaderMaterial } from 'three';

const PIECES = 150;
/** Seconds until the last piece lies on the ground and is gone. */
const LASTS = 6;
const COLOURS = [
  [1, 0.42, 0.12],
  [1, 0.77, 0.24],
  [0.09, 0.63, 0.74],
  [0.85, 0.26, 0.5],
  [0.15, 0.61, 0.48],
  [0.49, 0.34, 0.86],
] as const;

const VERTEX = /* glsl */ `
attribute vec4 chance;
attribute vec2 corner;
attribute vec3 tint;
uniform float uTime;
varying vec3 vTint;
void main() {
  float age = uTime - chance.w * 1.6;
  float fall = min(age * (.75 + chance.z * .4), 4.6);
  vec3 at = vec3((chance.x - .5) * 6.4 + sin(age * 2. + chance.y * 9.) * .25, 5.1 - fall, chance.y * 1.9 - .7);
  float spin = age * (3. + chance.x * 4.) + chance.z * 6.;
  vec3 side = vec3(cos(spin), sin(spin) * .4, sin(spin));
  vec3 up = vec3(-sin(spin) * .3, .9, .3);
  at += (side * corner.x + up * corner.y) * .055 * step(0., age) * (1. - smoothstep(4.1, 4.5, fall));
  vTint = tint * (.75 + .25 * abs(cos(spin)));
  gl_Position = projectionMatrix * modelViewMatrix * vec4(at, 1.);
}`;

const FRAGMENT = /* glsl */ `
varying vec3 vTint;
void main() { gl_FragColor = vec4(vTint, 1.); }`;

/** Paper that falls before the screen once, in one draw call; it has a given course, so that no script moves it. */
export class Confetti {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;

  constructor() {
    const [chance, corner, tint, index]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let i = 0; i < PIECES; i++) {
      const own = [0.618034, 0.754878, 0.56984, 0.819173].map((step) => (0.5 + i * step) % 1);
      for (const at of [
        [-1, -1.6],
        [1, -1.6],
        [1, 1.6],
        [-1, 1.6],
      ]) {
        chance.push(...own);
        corner.push(...at);
        tint.push(...COLOURS[i % COLOURS.length]!);
      }
      index.push(...[0, 1, 2, 0, 2, 3].map((k) => 4 * i + k));
    }
    const geometry = new BufferGeometry().setIndex(index);
    geometry.setAttribute('position', new Float32BufferAttribute(new Float32Array(PIECES * 12), 3));
    geometry.setAttribute('chance', new Float32BufferAttribute(chance, 4));
    geometry.setAttribute('corner', new Float32BufferAttribute(corner, 2));
    geometry.setAttribute('tint', new Float32BufferAttribute(tint, 3));
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { uTime: { value: 0 } },
      side: DoubleSide,
    });
    this.mesh = new Mesh(geometry, material);
    this.mesh.frustumCulled = false;
  }

  /** Lets it fall on, `dt` seconds; never where motion is not wished for. */
  step(dt: number, calm: boolean): void {
    const time = this.mesh.material.uniforms['uTime']!;
    time.value += dt;
    this.mesh.visible = !calm && time.value < LASTS;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
