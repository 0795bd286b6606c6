import { type DataArrayTexture, type DataTexture, GLSL3, type IUniform, ShaderMaterial } from 'three';
import { AIR, cityUniforms, HAZE, hourUniforms, TINTS } from './light.ts';
import { PATTERN_SCALE } from './pattern-layers.ts';

/** Steps the bake stores pattern coordinates in, per metre. */
export const UV_STEPS = 64;

const SCALES = PATTERN_SCALE.map((s) => `vec4(${s.map((v) => v.toFixed(6)).join()})`).join();
const PATTERN = /* glsl */ `
out vec3 vPattern;
const vec4 SCALE[${PATTERN_SCALE.length}] = vec4[](${SCALES});
int layerOf() { return int(color.a * 255. + .5); }
vec2 patternAt(int layer) { return uv * ${(1 / UV_STEPS).toFixed(8)} * SCALE[layer].xy + SCALE[layer].zw; }`;

/** The stored golden light at the hour it is: `hours` holds the number of a tint in each of two hours. */
const HOUR = /* glsl */ `
in vec4 color; in vec4 hours; uniform vec3 uTintA[${TINTS}]; uniform vec3 uTintB[${TINTS}]; uniform float uTurn;
vec3 litNow() { return color.rgb * mix(uTintA[int(hours.x)], uTintB[int(hours.y)], uTurn); }`;

const material = (vertexShader: string, fragmentShader: string, uniforms: Record<string, IUniform> = {}) =>
  new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    uniforms: { ...cityUniforms, ...hourUniforms, ...uniforms },
  });

/** Walls and all that stands still: stored light times a pattern. */
export function stillMaterial(patterns: DataArrayTexture): ShaderMaterial {
  return material(
    `${HAZE}${HOUR}${PATTERN}
uniform float uTime; out vec3 vColour; out vec4 vHaze;
void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.);
  int layer = layerOf();
  vColour = litNow(); vHaze = haze(-seen.z, (modelMatrix * vec4(position, 1.)).y);
  // After sunset town fronts are drawn with their lights on, half as bright as they are.
  if (layer == 8 && uLevels.z > .5) { layer = 16; vColour *= 2.; }
  vec2 at = patternAt(layer);
  // Molten metal and water run along their tubes.
  if (layer == 11) at.x -= uTime * .35;
  vPattern = vec3(at, float(layer));
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
export function groundMaterial(patterns: DataArrayTexture, wide: boolean): ShaderMaterial {
  return material(
    `${HAZE}in vec4 color;${PATTERN}
out vec3 vColour; out vec2 vPlace; out vec4 vHaze; out float vAlong;
void main() {
  vec4 place = modelMatrix * vec4(position, 1.);
  vec4 seen = viewMatrix * place;
  int layer = layerOf();
  vPattern = vec3(patternAt(layer), float(layer));
  // Lines hold their distance along them; everything else says "no pulse" with a steady number.
  vAlong = layer == 15 ? uv.y * ${(1 / UV_STEPS).toFixed(8)} : -9999.;
  vColour = color.rgb; vPlace = place.xz / 300. + .5; vHaze = ${wide ? 'vec4(-seen.z)' : 'haze(-seen.z, place.y)'};
  gl_Position = projectionMatrix * seen;
}`,
    `${wide ? HAZE : 'uniform vec3 uLevels;'}
precision mediump sampler2DArray; uniform sampler2DArray uPatterns; uniform sampler2D uLight; uniform float uTime, uTurn;
uniform vec3 uFloorShade, uFloorOpen, uFloorKey;
in vec3 vColour; in vec3 vPattern; in vec2 vPlace; in vec4 vHaze; in float vAlong; out vec4 shown;
void main() {
  vec2 both = texture(uLight, vPlace).rg;
  float l = mix(both.r, both.g, uTurn);
  // Below the middle: how open; above it: how much sun, or light of lamps.
  vec3 tint = uFloorShade + uFloorOpen * min(l * 2., 1.) + uFloorKey * max(l * 2. - 1., 0.);
  vec3 c = vColour * texture(uPatterns, vPattern).rgb * 2. * tint;
  if (vAlong > -9000.) { float p = fract(vAlong / 16. + uTime * .28); c += vColour * (p * p * p * p * smoothstep(1., .86, p) * .34 + uLevels.y); }
  vec4 h = ${wide ? 'haze(vHaze.x, 0.)' : 'vHaze'};
  shown = vec4(c * h.a + h.rgb, 1.);
}`,
    {
      uPatterns: { value: patterns },
      uFloorShade: { value: AIR.floorShade },
      uFloorOpen: { value: AIR.floorOpen },
      uFloorKey: { value: AIR.floorKey },
    },
  );
}

/** Machines: stored light, each vertex moved by its mover's matrix, four texels in a row of `matrices`. */
export function moverMaterial(matrices: DataTexture): ShaderMaterial {
  return material(
    `${HAZE}${HOUR}
uniform highp sampler2D uMovers; out vec3 vColour;
void main() {
  int row = int(color.a * 255. + .5) - 1;
  mat4 moved = mat4(texelFetch(uMovers, ivec2(0, row), 0), texelFetch(uMovers, ivec2(1, row), 0),
    texelFetch(uMovers, ivec2(2, row), 0), texelFetch(uMovers, ivec2(3, row), 0));
  vec4 place = moved * (modelMatrix * vec4(position, 1.));
  vec4 seen = viewMatrix * place;
  vec4 h = haze(-seen.z, place.y);
  vColour = min(litNow(), 1.) * h.a + h.rgb;
  gl_Position = projectionMatrix * seen;
}`,
    'in vec3 vColour; out vec4 shown; void main() { shown = vec4(vColour, 1.); }',
    { uMovers: { value: matrices } },
  );
}

/** Plants: many copies of few models, so they are lit here, at their vertices. */
export function plantMaterial(): ShaderMaterial {
  return material(
    `${HAZE}
in vec4 color; uniform vec3 uToSun, uLeafLow, uLeafHigh, uLeafKey; out vec3 vColour;
void main() {
  vec4 place = instanceMatrix * (modelMatrix * vec4(position, 1.));
  vec3 n = normalize(mat3(instanceMatrix) * normal);
  float sun = max(0., dot(n, uToSun) * .78 + .22);
  float own = fract(instanceMatrix[3].x * .37 + instanceMatrix[3].z * .61);
  vec3 light = mix(uLeafLow, uLeafHigh, n.y * .5 + .5) + uLeafKey * sun;
  vec4 seen = viewMatrix * place;
  vec4 h = haze(-seen.z, place.y);
  vColour = min(color.rgb * light * mix(vec3(.92, .97, .95), vec3(1.1, 1.03, .92), own), 1.) * h.a + h.rgb;
  gl_Position = projectionMatrix * seen;
}`,
    'in vec3 vColour; out vec4 shown; void main() { shown = vec4(vColour, 1.); }',
    {
      uLeafLow: { value: AIR.leafLow },
      uLeafHigh: { value: AIR.leafHigh },
      uLeafKey: { value: AIR.leafKey },
    },
  );
}
