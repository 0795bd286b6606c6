import { type DataArrayTexture, GLSL3, type IUniform, Matrix4, ShaderMaterial, type Texture } from 'three';
import { cityUniforms, HAZE } from './light.ts';
import { PATTERN_SCALE } from './pattern-layers.ts';

/** Movers a chunk may hold: their matrices are one uniform array. */
const MOVERS_PER_CHUNK = 16;
/** Steps the bake stores pattern coordinates in, per metre. */
const UV_STEPS = 64;

const SCALES = PATTERN_SCALE.map((s) => `vec4(${s.map((v) => v.toFixed(6)).join()})`).join();
const PATTERN = /* glsl */ `
in vec4 color; out vec3 vPattern;
const vec4 SCALE[${PATTERN_SCALE.length}] = vec4[](${SCALES});
int layerOf() { return int(color.a * 255. + .5); }
vec2 patternAt(int layer) { return uv * ${(1 / UV_STEPS).toFixed(8)} * SCALE[layer].xy + SCALE[layer].zw; }`;

const material = (vertexShader: string, fragmentShader: string, uniforms: Record<string, IUniform> = {}) =>
  new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    uniforms: { ...cityUniforms, ...uniforms },
  });

/** Walls and all that stands still: stored light times a pattern. */
export function stillMaterial(patterns: DataArrayTexture): ShaderMaterial {
  return material(
    `${HAZE}${PATTERN}
uniform float uTime; out vec3 vColour; out vec4 vHaze;
void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.);
  int layer = layerOf();
  vec2 at = patternAt(layer);
  // Molten metal and water run along their tubes.
  if (layer == 11) at.x -= uTime * .35;
  vPattern = vec3(at, float(layer));
  vColour = color.rgb; vHaze = haze(-seen.z);
  gl_Position = projectionMatrix * seen;
}`,
    `precision mediump sampler2DArray; uniform sampler2DArray uPatterns;
in vec3 vColour; in vec3 vPattern; in vec4 vHaze; out vec4 shown;
void main() { shown = vec4(vColour * texture(uPatterns, vPattern).rgb * 2. * vHaze.a + vHaze.rgb, 1.); }`,
    { uPatterns: { value: patterns } },
  );
}

/**
 * The ground: a pattern, the baked light map, and pulses that run along the sectors' lines. `wide` ground has
 * triangles too large for haze at their corners: it is reckoned per pixel there, which costs more.
 */
export function groundMaterial(patterns: DataArrayTexture, light: Texture, wide: boolean): ShaderMaterial {
  return material(
    `${HAZE}${PATTERN}
out vec3 vColour; out vec2 vPlace; out vec4 vHaze; out float vAlong;
void main() {
  vec4 place = modelMatrix * vec4(position, 1.);
  vec4 seen = viewMatrix * place;
  int layer = layerOf();
  vPattern = vec3(patternAt(layer), float(layer));
  // Lines hold their distance along them; everything else says "no pulse" with a steady number.
  vAlong = layer == 15 ? uv.y * ${(1 / UV_STEPS).toFixed(8)} : -9999.;
  vColour = color.rgb; vPlace = place.xz / 300. + .5; vHaze = ${wide ? 'vec4(-seen.z)' : 'haze(-seen.z)'};
  gl_Position = projectionMatrix * seen;
}`,
    `${wide ? HAZE : ''}
precision mediump sampler2DArray; uniform sampler2DArray uPatterns; uniform sampler2D uLight; uniform float uTime;
in vec3 vColour; in vec3 vPattern; in vec2 vPlace; in vec4 vHaze; in float vAlong; out vec4 shown;
void main() {
  float l = texture(uLight, vPlace).r;
  // Below the middle: how open; above it: how much sun.
  vec3 tint = vec3(.17, .2, .3) + vec3(.3, .36, .48) * min(l * 2., 1.) + vec3(.53, .44, .22) * max(l * 2. - 1., 0.);
  vec3 c = vColour * texture(uPatterns, vPattern).rgb * 2. * tint;
  if (vAlong > -9000.) { float p = fract(vAlong / 16. + uTime * .28); c += vColour * p * p * p * p * smoothstep(1., .86, p) * .34; }
  vec4 h = ${wide ? 'haze(vHaze.x)' : 'vHaze'};
  shown = vec4(c * h.a + h.rgb, 1.);
}`,
    { uPatterns: { value: patterns }, uLight: { value: light } },
  );
}

/** Machines: stored light, moved by one of the chunk's matrices. `first` is the chunk's lowest mover number. */
export function moverMaterial(first: number): { material: ShaderMaterial; matrices: Matrix4[] } {
  const matrices = Array.from({ length: MOVERS_PER_CHUNK }, () => new Matrix4());
  return {
    matrices,
    material: material(
      `${HAZE}
in vec4 color; uniform mat4 uMovers[${MOVERS_PER_CHUNK}]; uniform float uFirst; out vec3 vColour;
void main() {
  int mover = int(color.a * 255. - uFirst + .5);
  vec4 seen = viewMatrix * (uMovers[mover] * (modelMatrix * vec4(position, 1.)));
  vec4 h = haze(-seen.z);
  vColour = color.rgb * h.a + h.rgb;
  gl_Position = projectionMatrix * seen;
}`,
      'in vec3 vColour; out vec4 shown; void main() { shown = vec4(vColour, 1.); }',
      { uMovers: { value: matrices }, uFirst: { value: first } },
    ),
  };
}

/** Plants: many copies of few models, so they are lit here, at their vertices. */
export function plantMaterial(): ShaderMaterial {
  return material(
    `${HAZE}
in vec4 color; out vec3 vColour;
void main() {
  vec4 place = instanceMatrix * (modelMatrix * vec4(position, 1.));
  vec3 n = normalize(mat3(instanceMatrix) * normal);
  float sun = max(0., dot(n, vec3(-.743, .502, .442)) * .78 + .22);
  float own = fract(instanceMatrix[3].x * .37 + instanceMatrix[3].z * .61);
  vec3 light = mix(vec3(.36, .42, .58), vec3(.5, .56, .7), n.y * .5 + .5) + vec3(.92, .74, .42) * sun;
  vec4 seen = viewMatrix * place;
  vec4 h = haze(-seen.z);
  vColour = min(color.rgb * light * mix(vec3(.92, .97, .95), vec3(1.1, 1.03, .92), own), 1.) * h.a + h.rgb;
  gl_Position = projectionMatrix * seen;
}`,
    'in vec3 vColour; out vec4 shown; void main() { shown = vec4(vColour, 1.); }',
  );
}
