import { NOISE } from './grade.ts';

/** Light shafts: one quad per bay of glazing, along the sun. */
export const SHAFT_VERTEX = /* glsl */ `
attribute float seed;
varying float vSeed, vNear;
varying vec2 vAlong;
void main() {
  vSeed = seed;
  vAlong = uv;
  vNear = smoothstep(1.5, 9., distance(cameraPosition, position));
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.);
}`;

export const SHAFT_FRAGMENT = /* glsl */ `
precision highp float;
uniform float uTime;
uniform vec3 uShaft;
varying float vSeed, vNear;
varying vec2 vAlong;
void main() {
  float e = smoothstep(0., .28, vAlong.x) * smoothstep(1., .72, vAlong.x);
  float n = .62 + .38 * sin(vAlong.x * 9. + vSeed * 3. + sin(vAlong.y * 4. + uTime * .15 + vSeed));
  float f = e * n * vNear * mix(1., .25, vAlong.y) * (1. - smoothstep(.85, 1., vAlong.y));
  gl_FragColor = vec4(vec3(1., .86, .62) * uShaft * f * .085, 1.);
}`;

/** Round glows before hot things and lamps; they face the eye and come forward of what they light. */
export const GLOW_VERTEX = /* glsl */ `
attribute vec4 place;
attribute vec4 tint;
uniform float uTime;
uniform vec3 uLevels, uPane;
varying vec2 vDisc;
varying vec3 vTint;
void main() {
  vDisc = position.xy;
  /* Far back hangs the glow of the window; the others are lamps and fires. */
  vTint = tint.rgb * tint.a * (place.z < -21. ? uPane : vec3(uLevels.y));
  float flicker = 1. + .05 * sin(uTime * 6. + place.x * 4.) + .03 * sin(uTime * 13. + place.z);
  vec4 at = viewMatrix * vec4(place.xyz, 1.);
  at.xyz += normalize(-at.xyz) * min(place.w * .5, 1.2);
  at.xy += position.xy * place.w * flicker;
  gl_Position = projectionMatrix * at;
}`;

export const GLOW_FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 vDisc;
varying vec3 vTint;
void main() {
  float f = max(0., 1. - length(vDisc));
  gl_FragColor = vec4(vTint * f * f, 1.);
}`;

/** Sparks: streaks along their own flight, thrown up and falling. */
export const SPARK_VERTEX = /* glsl */ `
attribute vec4 chance;
attribute vec3 origin;
uniform float uTime;
uniform float uPour;
varying vec2 vStreak;
varying float vHeat;
void main() {
  vStreak = position.xy;
  float life = .55 + .7 * chance.w;
  float t = fract(uTime / life + chance.x * 7.);
  float s = t * life, a = chance.y * 6.283, v = 1.2 + 2.6 * chance.z;
  vec3 out_ = vec3(cos(a) * v * .62, 1.2 + 2.6 * chance.w, sin(a) * v * .62);
  vec3 at = origin + out_ * s + vec3(0., -4.9 * s * s, 0.);
  at.y = max(at.y, .03);
  /* Those of the pour rest while nothing pours. */
  float on = origin.z < -1. && origin.z > -2. ? step(.5, uPour) * step(uPour, 1.2) : 1.;
  vHeat = (1. - t) * smoothstep(0., .06, t) * on;
  vec4 seen = viewMatrix * vec4(at, 1.);
  vec3 fly = (viewMatrix * vec4(out_ + vec3(0., -9.8 * s, 0.), 0.)).xyz;
  vec2 d = normalize(fly.xy + 1e-4);
  seen.xy += d * position.x * (.035 + .0125 * length(fly.xy)) + vec2(-d.y, d.x) * position.y * .011;
  gl_Position = projectionMatrix * seen;
}`;

export const SPARK_FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 vStreak;
varying float vHeat;
void main() {
  float f = (1. - abs(vStreak.x)) * (1. - vStreak.y * vStreak.y);
  gl_FragColor = vec4(mix(vec3(1., .35, .06), vec3(1., .88, .5), vHeat) * f * vHeat * 2., 1.);
}`;

/** Dust that shows only where a shaft passes. */
export const DUST_VERTEX = /* glsl */ `
uniform float uTime;
varying float vLit;
void main() {
  vec3 p = position;
  p.y = mod(p.y + uTime * .06, 8.);
  p.x += sin(uTime * .2 + position.z) * .5;
  vec4 seen = viewMatrix * vec4(p, 1.);
  float t = fract((p.x + 15. + (p.y - 9.3) * 1.06) / 7.5);
  vLit = smoothstep(.0, .1, t) * smoothstep(.42, .3, t);
  gl_Position = projectionMatrix * seen;
  gl_PointSize = clamp(26. / -seen.z, 1., 5.);
}`;

export const DUST_FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 uShaft;
varying float vLit;
void main() {
  float d = length(gl_PointCoord - .5);
  gl_FragColor = vec4(vec3(1., .88, .66) * uShaft * smoothstep(.5, .1, d) * vLit * .38, 1.);
}`;

/** Hot air over the furnace: pale wisps that rise and bend. */
export const HEAT_VERTEX = /* glsl */ `
attribute vec4 place;
uniform float uTime;
varying vec2 vWisp;
varying float vSeed;
void main() {
  vWisp = position.xy;
  vSeed = place.x * 3.1 + place.z;
  vec4 at = viewMatrix * vec4(place.xyz, 1.);
  at.x += position.x * place.w + sin(uTime * .9 + position.y * 3. + vSeed) * .18 * (position.y + 1.);
  at.y += (position.y + 1.) * place.w * 1.3;
  gl_Position = projectionMatrix * at;
}`;

export const HEAT_FRAGMENT = /* glsl */ `
precision highp float;
${NOISE}
uniform float uTime;
varying vec2 vWisp;
varying float vSeed;
void main() {
  float n = noise(vec2(vWisp.x * 2.2 + vSeed, vWisp.y * 1.6 - uTime * .55 + vSeed));
  float f = (1. - vWisp.x * vWisp.x) * smoothstep(-1., -.6, vWisp.y) * smoothstep(1., -.2, vWisp.y) * smoothstep(.45, .9, n);
  gl_FragColor = vec4(vec3(1., .62, .34) * f * .16, 1.);
}`;
