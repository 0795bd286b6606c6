import {
  BackSide,
  DataTexture,
  GLSL3,
  LinearFilter,
  Mesh,
  RepeatWrapping,
  ShaderMaterial,
  SphereGeometry,
} from 'three';
import { lottery } from '../lottery.ts';
import { AIR, cityUniforms } from './light.ts';

/** Side of the cloud noise in texels. */
const SIDE = 128;

/** Soft noise that tiles: four octaves of value noise, stretched to the full range. */
export function cloudNoise(): DataTexture {
  const values = new Float32Array(SIDE * SIDE);
  const next = lottery(7);
  for (const [cells, weight] of [
    [4, 0.42],
    [8, 0.27],
    [16, 0.17],
    [32, 0.09],
    [64, 0.05],
  ] as const) {
    const lattice = Float32Array.from({ length: cells * cells }, next);
    for (let y = 0; y < SIDE; y++)
      for (let x = 0; x < SIDE; x++) {
        const [u, v] = [(x / SIDE) * cells, (y / SIDE) * cells];
        const [i, j] = [Math.floor(u), Math.floor(v)];
        const [a, b] = [u - i, v - j];
        const [p, q] = [a * a * (3 - 2 * a), b * b * (3 - 2 * b)];
        const at = (k: number, l: number) => lattice[(l % cells) * cells + (k % cells)]!;
        values[y * SIDE + x]! +=
          weight *
          ((at(i, j) * (1 - p) + at(i + 1, j) * p) * (1 - q) +
            (at(i, j + 1) * (1 - p) + at(i + 1, j + 1) * p) * q);
      }
  }
  const low = values.reduce((m, v) => Math.min(m, v), 1);
  const high = values.reduce((m, v) => Math.max(m, v), 0);
  const data = new Uint8Array(SIDE * SIDE * 4);
  for (let i = 0; i < SIDE * SIDE; i++)
    data.fill(((values[i]! - low) / (high - low)) * 255, i * 4, i * 4 + 4);
  const texture = new DataTexture(data, SIDE, SIDE);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

/** The dome: a gradient, the sun, and clouds lit from its side that drift. Always behind everything. */
export function sky(noise: DataTexture): Mesh {
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    side: BackSide,
    depthWrite: false,
    uniforms: {
      ...cityUniforms,
      uNoise: { value: noise },
      uZenith: { value: AIR.zenith },
      uMiddle: { value: AIR.middle },
      uGlow: { value: AIR.glow },
      uDisc: { value: AIR.disc },
      uCloudLit: { value: AIR.cloudLit },
      uCloudShade: { value: AIR.cloudShade },
    },
    vertexShader: `out vec3 vDirection;
void main() {
  vDirection = position;
  vec4 p = projectionMatrix * vec4(mat3(viewMatrix) * position, 1.);
  gl_Position = p.xyww;
}`,
    fragmentShader: `in vec3 vDirection; out vec4 shown;
uniform sampler2D uNoise; uniform float uTime; uniform vec3 uHorizon, uZenith, uMiddle, uGlow, uToSun, uDisc, uCloudLit, uCloudShade;
float cloud(vec2 q) { return texture(uNoise, q * .075).r * .66 + texture(uNoise, q * .23 + .3).r * .34; }
void main() {
  vec3 d = normalize(vDirection);
  float h = max(d.y, 0.);
  vec3 c = mix(mix(uHorizon, uMiddle, smoothstep(0., .2, h)), uZenith, smoothstep(.1, .7, h));
  float s = max(0., dot(d, uToSun));
  c += (uGlow - c) * (.35 * s * s * s * s + .5 * pow(s, 60.)) * (1. - .5 * h);
  if (h > .02 && h < .66) {
    vec2 q = d.xz / (h + .16) * 1.15 + uTime * vec2(.004, .0015) + vec2(1.7, 3.1);
    float f = cloud(q);
    float band = smoothstep(.03, .1, h) * smoothstep(.64, .24, h);
    float m = smoothstep(.55, .62, f + band * .03) * band;
    float lit = smoothstep(-.06, .09, f - cloud(q + normalize(uToSun.xz) * .16) + .02);
    c = mix(c, mix(uCloudShade, uCloudLit, lit), m * .88);
  }
  c = mix(c, uDisc, smoothstep(.9988, .9993, s));
  shown = vec4(c, 1.);
}`,
  });
  const mesh = new Mesh(new SphereGeometry(1, 20, 12), material);
  mesh.frustumCulled = false;
  // Opaque things first: the dome then costs only the pixels that show it.
  mesh.renderOrder = 50;
  return mesh;
}
