/** Soft shadows under the feet, all in one call; oneself and staff stand in a ring of light. */
export const SHADOW_VERTEX = /* glsl */ `
attribute vec4 iShadow;  // x, y, z, kind: 0 shadow, 1 ring of staff
varying vec2 vUnit;
varying float vKind;
void main() {
  vUnit = position.xz;
  vKind = iShadow.w;
  vec3 p = iShadow.xyz + position * (vKind > .5 ? .62 : .52);
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.);
}`;

export const SHADOW_FRAGMENT = /* glsl */ `
precision highp float;
uniform float uTime;
varying vec2 vUnit;
varying float vKind;
void main() {
  float d = length(vUnit);
  if (vKind < .5) {
    gl_FragColor = vec4(.11, .06, .12, pow(max(0., 1. - d * d), 1.6) * .6);
  } else {
    float w = fwidth(d);
    float ring = smoothstep(.70 - w, .70 + w, d) * (1. - smoothstep(.80 - w, .80 + w, d));
    float pulse = fract(uTime * .5);
    float wave = (1. - smoothstep(0., .05, abs(d - (.8 + .2 * pulse)))) * (1. - pulse) * .7;
    gl_FragColor = vec4(1., .50, .13, max(ring, wave));
  }
}`;
