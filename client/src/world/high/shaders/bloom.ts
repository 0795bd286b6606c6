import { LIGHT, SIGHT } from './light.ts';

/**
 * What glows: colours that pass what a screen can show (lamps, molten metal, lit windows, the sun on water), what
 * the city's halos have marked by an opacity above one, and the sun's own disc. Sixteen pixels become one.
 */
export const BRIGHT = /* glsl */ `
uniform sampler2D uScene; uniform vec2 uTexel; uniform vec3 uDisc; uniform float uOutdoors, uKnee;
in vec2 vAt; out vec4 shown;
${LIGHT}${SIGHT}
vec3 tap(vec2 off) {
  vec2 at = vAt + off * uTexel;
  vec4 s = texture(uScene, at);
  float peak = max(s.r, max(s.g, s.b));
  float glow = smoothstep(uKnee, uKnee + .45, peak) + uOutdoors * clamp(s.a - 1.06, 0., 1.) * peak;
  vec3 light = toLight(min(s.rgb, vec3(2.))) * min(glow, 1.4);
  if (uOutdoors > .5 && texture(uDepth, at).r == 1.) {
    float s = dot(normalize(sight(at, 1.)), uToSun);
    light += uDisc * 7. * smoothstep(.9984, .9994, s);
  }
  // One bright pixel among dark ones would sparkle: it counts less.
  return light / (1. + max(light.r, max(light.g, light.b)) * .35);
}
void main() {
  shown = vec4((tap(vec2(-1., -1.)) + tap(vec2(1., -1.)) + tap(vec2(-1., 1.)) + tap(vec2(1., 1.))) * .25, 1.);
}`;

/** Half as wide and as high: thirteen looks, so that a small lamp does not jump from pixel to pixel. */
export const NARROW = /* glsl */ `
uniform sampler2D uFrom; uniform vec2 uTexel;
in vec2 vAt; out vec4 shown;
vec3 at(float x, float y) { return texture(uFrom, vAt + vec2(x, y) * uTexel).rgb; }
void main() {
  vec3 inner = at(-1., -1.) + at(1., -1.) + at(-1., 1.) + at(1., 1.);
  vec3 cross = at(0., -2.) + at(-2., 0.) + at(2., 0.) + at(0., 2.);
  vec3 outer = at(-2., -2.) + at(2., -2.) + at(-2., 2.) + at(2., 2.);
  shown = vec4(inner * .125 + cross * .0625 + outer * .03125 + at(0., 0.) * .125, 1.);
}`;

/** Twice as wide and as high, softened by a tent; `uShare` of it is laid over the finer picture. */
export const WIDEN = /* glsl */ `
uniform sampler2D uFrom; uniform vec2 uTexel; uniform float uShare;
in vec2 vAt; out vec4 shown;
vec3 at(float x, float y) { return texture(uFrom, vAt + vec2(x, y) * uTexel).rgb; }
void main() {
  vec3 c = at(0., 0.) * 4. + (at(-1., 0.) + at(1., 0.) + at(0., -1.) + at(0., 1.)) * 2.;
  c += at(-1., -1.) + at(1., -1.) + at(-1., 1.) + at(1., 1.);
  shown = vec4(c * uShare / 16., 1.);
}`;
