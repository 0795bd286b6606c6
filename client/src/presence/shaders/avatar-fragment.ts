import { FACE } from './avatar-face.ts';
import { PAINT } from './avatar-paint.ts';
import { VARYINGS } from './avatar-varyings.ts';

/**
 * The near bodies' one material. Face, vest, sleeves and shoes are painted here, so that no texture is needed and
 * edges are sharp at any distance. A wrapped key light, sky, bounce, glowing metal and a warm rim.
 */
export const AVATAR_FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 uKeyDirection;
uniform vec3 uKey;
uniform vec3 uSky;
uniform vec3 uBounce;
uniform vec3 uHaze;
uniform float uHazeDensity;
uniform vec4 uHot[3];
${VARYINGS}
${PAINT}
${FACE}
vec3 tone(vec3 c) {
  vec3 x = max(c * .8, 0.);
  x = clamp((x * (2.51 * x + .03)) / (x * (2.43 * x + .59) + .14), 0., 1.);
  x = pow(x, vec3(1. / 2.2));
  x = mix(x, x * x * (3. - 2. * x), .2);
  return clamp(mix(vec3(dot(x, vec3(.3, .59, .11))), x, 1.06), 0., 1.);
}

void main() {
  // Oneself, where the camera is pressed against one's back.
  if (vLight.w < 1.) {
    float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(.06711056, .00583715))));
    if (grain >= vLight.w) discard;
  }
  float aa = fwidth(vBody.y) + fwidth(vBody.x) * .5 + .0008;
  float shine = 0., gloss = 0., shade = 1.;
  vec3 c;
  if (vPart < .5) {
    c = torso(aa, shine);
    shade = .78 + .22 * smoothstep(.7, .95, vBody.y);
  } else if (vPart < 1.5) {
    c = face(shade);
  } else if (vPart < 3.5) {
    c = sleeve(aa, shade);
  } else if (vPart < 5.5) {
    c = leg(aa, shade);
  } else if (vPart < 8.5) {
    c = helmet(aa);
    gloss = .5;
  } else if (vPart > 12.5) {
    c = held(aa);
  } else {
    float strands = vPart < 9.5 ? 9. : vPart < 11.5 ? 22. : 5.;
    c = vHair * (.9 + .16 * (sin(atan(vBody.x, vBody.z) * strands + vBody.y * (vPart > 11.5 ? 60. : 0.)) * .5 + .5));
    if (vPart > 11.5) shade = .78 + .22 * smoothstep(1.14, 1.3, vBody.y);
  }

  vec3 n = normalize(vNormalW);
  vec3 v = normalize(cameraPosition - vPlace);
  float wrap = clamp(dot(n, uKeyDirection) * .6 + .4, 0., 1.);
  vec3 light = (uKey * wrap * wrap + mix(uBounce, uSky, n.y * .5 + .5)) * vLight.rgb;
  for (int i = 0; i < 3; i++) {
    vec3 d = uHot[i].xyz - vPlace;
    float far = length(d);
    float k = clamp(dot(n, d / far) * .7 + .3, 0., 1.) * clamp(1. - far / 11., 0., 1.) * uHot[i].w;
    light += vec3(1.5, .55, .16) * k * k;
  }
  light = clamp(light, vec3(.30, .28, .30), vec3(1.6, 1.5, 1.35));
  vec3 albedo = pow(c, vec3(2.2));
  float rim = pow(1. - max(dot(n, v), 0.), 2.6);
  vec3 o = albedo * light * shade * 1.08 + albedo * shine * 1.2;
  o += uKey * .16 * rim * (.4 + clamp(n.y + .2, 0., 1.)) * (.35 + albedo);
  if (gloss > 0.) o += uKey * pow(max(dot(n, normalize(uKeyDirection + v)), 0.), 46.) * .35 * gloss;
  float far = distance(cameraPosition, vPlace);
  o = mix(o, uHaze, (1. - exp(-max(0., far - 6.) * uHazeDensity)) * .6);
  gl_FragColor = vec4(tone(o), 1.);
}`;
