import { skeleton } from './skeleton.ts';

/** Clothes, light and air at the corners: a face is four pixels there. */
export const DISTANT_VERTEX = /* glsl */ `
${skeleton(false)}
uniform vec3 uKeyDirection, uKey, uSky, uBounce, uHaze;
uniform float uHazeDensity;
varying vec3 vColour;
varying float vBand;
vec3 tone(vec3 c) {
  vec3 x = max(c * .8, 0.);
  return pow(clamp((x * (2.51 * x + .03)) / (x * (2.43 * x + .59) + .14), 0., 1.), vec3(.4545));
}
void main() {
  if ((part == 8. && !wears(1.)) || (part == 10. && !wears(2.) && !wears(4.) && !wears(8.) && !wears(64.))) {
    gl_Position = vec4(0., 0., 2., 1.);
    return;
  }
  bool box = part > .3 && part < .5, tool = part > 3.4 && part < 3.5;
  if ((box && !wears(1024.) && !wears(2048.) && !wears(4096.)) || (tool && iHead.z < 2.5 && !isPole())) {
    gl_Position = vec4(0., 0., 2., 1.);
    return;
  }
  bool arm = part > 1.5 && part < 3.5, leg = part > 3.5 && part < 5.5, coverall = wears(16.);
  vec3 c = wears(4096.) && (box || tool) ? (box ? vec3(1., .77, .24) : vec3(.94, .91, .86)) : box ? (wears(2048.) ? vec3(.97, .95, .90) : vec3(.74, .52, .29))
    : tool ? (position.y < .2 ? vec3(.96, .47, .14) : vec3(.74, .55, .34)) : part < .5 ? iVest.rgb
    : part < 1.5 ? (wears(64.) && normal.z < .5 ? iHair.rgb : iSkin.rgb)
    : arm ? (position.y < .7 ? (wears(256.) ? vec3(.93, .68, .30) : iSkin.rgb) : coverall ? iVest.rgb * .8 : SHIRT)
    : leg ? (position.y < .05 ? vec3(.15, .13, .14) : iTrousers.rgb)
    : part < 8.5 ? iHelmet.rgb : iHair.rgb;
  vBand = part < .3 ? position.y : -9.;
  vec3 at = position, n = normal;
  pose(at, n);
  float wrap = clamp(dot(n, uKeyDirection) * .6 + .4, 0., 1.);
  vec3 light = (uKey * wrap * wrap + mix(uBounce, uSky, n.y * .5 + .5)) * iLight.rgb;
  light = clamp(light, vec3(.3, .28, .3), vec3(1.6, 1.5, 1.35));
  vec3 o = pow(c, vec3(2.2)) * light * 1.05 * (leg ? .72 : arm ? .92 : 1.);
  float far = distance(cameraPosition, at);
  vColour = tone(mix(o, uHaze, (1. - exp(-max(0., far - 6.) * uHazeDensity)) * .6));
  gl_Position = projectionMatrix * viewMatrix * vec4(at, 1.);
}`;

export const DISTANT_FRAGMENT = /* glsl */ `
precision mediump float;
varying vec3 vColour;
varying float vBand;
void main() {
  // The silver bands of the vest carry as far as anything.
  float silver = step(.845, vBand) * step(vBand, .892) + step(.985, vBand) * step(vBand, 1.03);
  gl_FragColor = vec4(mix(vColour, vec3(.82, .84, .83), silver * .85), 1.);
}`;
