import { WHEEL } from '../wheelchair-geometry.ts';

/** Wheelchairs roll where their people do; the frame wears the vest's colour. */
export const WHEELCHAIR_VERTEX = /* glsl */ `
attribute float part;
attribute vec4 iPlace;  // x, y, z, turn
attribute vec4 iTint;   // colour, angle of the wheels
attribute vec4 iLight;
uniform vec3 uKeyDirection, uKey, uSky, uBounce, uHaze;
uniform float uHazeDensity;
varying vec3 vColour;
flat varying float vFade;
vec2 spin(vec2 v, float a) { float c = cos(a), s = sin(a); return vec2(c * v.x - s * v.y, s * v.x + c * v.y); }
vec3 tone(vec3 c) {
  vec3 x = max(c * .8, 0.);
  return pow(clamp((x * (2.51 * x + .03)) / (x * (2.43 * x + .59) + .14), 0., 1.), vec3(.4545));
}
void main() {
  vec3 p = position, n = normal;
  if (part > 1.5 && part < 3.5) {
    vec2 axle = vec2(${WHEEL.axle.toFixed(3)}, ${WHEEL.back.toFixed(3)});
    p.yz = spin(p.yz - axle, iTint.w) + axle;
    n.yz = spin(n.yz, iTint.w);
    // Cambered: the wheels stand wider on the ground.
    p.x += sign(p.x) * (axle.x - p.y) * .1;
  }
  p.zx = spin(p.zx, iPlace.w); n.zx = spin(n.zx, iPlace.w);
  vec3 at = p + iPlace.xyz;
  vec3 c = part < .5 ? iTint.rgb : part < 1.5 ? vec3(.17, .16, .22) : part < 2.5 ? vec3(.12, .11, .13)
    : part < 3.5 ? vec3(.80, .82, .84) : vec3(.16, .15, .17);
  if (dot(n, cameraPosition - at) < 0.) n = -n;
  float wrap = clamp(dot(n, uKeyDirection) * .6 + .4, 0., 1.);
  vec3 light = (uKey * wrap * wrap + mix(uBounce, uSky, n.y * .5 + .5)) * iLight.rgb;
  vec3 o = pow(c, vec3(2.2)) * clamp(light, vec3(.3, .28, .3), vec3(1.6, 1.5, 1.35));
  float far = distance(cameraPosition, at);
  vColour = tone(mix(o, uHaze, (1. - exp(-max(0., far - 6.) * uHazeDensity)) * .6));
  vFade = iLight.w;
  gl_Position = projectionMatrix * viewMatrix * vec4(at, 1.);
}`;

export const WHEELCHAIR_FRAGMENT = /* glsl */ `
precision highp float;
varying vec3 vColour;
flat varying float vFade;
void main() {
  if (vFade < 1.) {
    float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(.06711056, .00583715))));
    if (grain >= vFade) discard;
  }
  gl_FragColor = vec4(vColour, 1.);
}`;
