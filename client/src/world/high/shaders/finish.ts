import { LIGHT, SIGHT } from './light.ts';

/**
 * The last pass: mist in the distance and low over the water, what glows laid over it, the hour's own tones, darker
 * corners, and a grain finer than one step of the screen, so that skies show no bands. At no strength the picture
 * is the one that the other tiers show.
 */
export const FINISH = /* glsl */ `
uniform sampler2D uScene, uBloom; uniform float uStrength, uOutdoors, uGlow, uAspect;
uniform vec3 uEye, uHaze, uHorizon, uSunGlow, uLevels, uHarbour, uShade, uKey;
in vec2 vAt; out vec4 shown;
${LIGHT}${SIGHT}
/* Air between eye and thing, and its colour: thick on the ground, thicker over the water on a misty morning. */
vec4 mist(vec2 at, float depth) {
  vec3 to = sight(at, depth);
  float away = length(to);
  vec3 along = to / away;
  bool sky = depth == 1.;
  if (sky) away = 380.;
  vec3 end = uEye + along * away;
  float high = 16. + 20. * uHarbour.x;
  float low = exp(-max(uEye.y, 0.) / high), up = exp(-max(end.y, 0.) / high);
  float rise = (max(end.y, 0.) - max(uEye.y, 0.)) / high;
  float mean = abs(rise) < .01 ? (low + up) * .5 : (low - up) / rise;
  float wet = uHarbour.x * smoothstep(96., 190., end.z) * smoothstep(60., 190., away);
  float thick = max(0., away - 50.) * mean * (.0014 * uLevels.x + .004 * wet);
  float s = max(0., dot(along, uToSun));
  float s2 = s * s;
  vec3 colour = mix(mix(uHaze, uHorizon, sky ? 1. : .35 + .45 * clamp(away * .0012, 0., 1.)), uSunGlow, .55 * s2 * s2);
  return vec4(toLight(colour), min(.62, 1. - exp(-thick)));
}
void main() {
  vec4 scene = texture(uScene, vAt);
  vec3 plain = min(scene.rgb, vec3(1.));
  vec3 light = toLight(scene.rgb);
  if (uOutdoors > .5) {
    vec4 m = mist(vAt, texture(uDepth, vAt).r);
    light = mix(light, m.rgb, m.a);
  }
  light += texture(uBloom, vAt).rgb * uGlow;
  vec3 c = toShown(light);
  // Near white the curve bends: lamps keep their colour.
  vec3 above = max(c - .86, vec3(0.));
  c = min(c, vec3(.86)) + .14 * (1. - exp(-above / .14));
  c *= 1.035;
  // A little more contrast and colour; shadows lean to the sky's tone, lights to the sun's.
  c = mix(c, c * c * (3. - 2. * c), .16);
  float l = dot(c, vec3(.3, .59, .11));
  c = mix(vec3(l), c, 1.07);
  c *= mix(mix(vec3(1.), uShade, .14), mix(vec3(1.), uKey, .05), smoothstep(.05, .8, l));
  vec2 corner = (vAt - .5) * vec2(min(uAspect, 1.6), 1.);
  c *= 1. - .2 * smoothstep(.28, 1.05, length(corner) * 1.15);
  c = mix(plain, c, uStrength);
  float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(.06711056, .00583715))));
  shown = vec4(c + (grain - .5) / 255., 1.);
}`;
