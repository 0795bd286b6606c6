import { GRADE, NOISE } from './grade.ts';

/** Liquid and glowing metal: deep orange to yellow, crawling. The strand flows away from the mould. */
export const MOLTEN_VERTEX = /* glsl */ `
attribute vec3 color;
attribute vec4 _surface;
varying vec3 vAt, vPaint;
varying float vGlow;
void main() {
  vec4 at = modelMatrix * vec4(position, 1.);
  vAt = at.xyz;
  vPaint = pow(color, vec3(2.2));
  vGlow = _surface.x * 8.;
  gl_Position = projectionMatrix * viewMatrix * at;
}`;

export const MOLTEN_FRAGMENT = /* glsl */ `
uniform float uTime;
${GRADE}
${NOISE}
varying vec3 vAt, vPaint;
varying float vGlow;
void main() {
  float strand = step(vAt.z, -2.9);
  vec2 p = mix(vec2(vAt.x + vAt.z * .7 + uTime * .12, vAt.y * 1.3 + vAt.z * .4 - uTime * .35), vec2(vAt.x * 1.6, vAt.z * 1.1 + uTime * 1.1), strand);
  float n = noise(p * 3.4) * .55 + noise(p * 9.1 + uTime * .2) * .45;
  float beat = 1. + .06 * sin(uTime * 2.1) + .03 * sin(uTime * 7.3);
  vec3 deep = vPaint * vec3(1., .62, .4) * vGlow * .62;
  vec3 bright = mix(vec3(1., .70, .34), vPaint * vec3(1.2, 1.1, .9), strand * .8) * vGlow * .84;
  vec3 color = mix(deep, bright, smoothstep(mix(.36, .12, strand), mix(.80, 1., strand), n)) * beat;
  gl_FragColor = vec4(grade(air(color, vAt)), 1.);
}`;

/** The jet from the ladle: brightest in its core, running downwards. */
export const JET_VERTEX = /* glsl */ `
varying vec2 vAlong;
varying vec3 vFacing, vAt;
void main() {
  vec4 at = modelMatrix * vec4(position, 1.);
  vAlong = uv;
  vAt = at.xyz;
  vFacing = mat3(modelMatrix) * normal;
  gl_Position = projectionMatrix * viewMatrix * at;
}`;

export const JET_FRAGMENT = /* glsl */ `
uniform float uTime;
uniform float uPour;
${GRADE}
${NOISE}
varying vec2 vAlong;
varying vec3 vFacing, vAt;
void main() {
  if (vAlong.x > uPour * 1.02 || vAlong.x < uPour - 1.) discard;
  float n = noise(vec2(vAlong.y * 6., vAlong.x * 9. - uTime * 4.5));
  float core = abs(dot(normalize(vFacing), normalize(cameraPosition - vAt)));
  vec3 color = mix(vec3(1.9, .42, .04), vec3(4.6, 2.35, .55), core * .7 + n * .45);
  gl_FragColor = vec4(grade(color), 1.);
}`;

/** The bath seen in the ladle's mouth. */
export const BATH_FRAGMENT = /* glsl */ `
uniform float uTime;
${GRADE}
${NOISE}
varying vec2 vAlong;
varying vec3 vFacing, vAt;
void main() {
  float n = noise(vAlong * 7. + vec2(uTime * .8, uTime * .2)) * .6 + noise(vAlong * 17. - vec2(uTime * .6)) * .4;
  gl_FragColor = vec4(grade(mix(vec3(1.6, .32, .03), vec3(5.2, 2.7, .7), smoothstep(.3, .75, n))), 1.);
}`;
