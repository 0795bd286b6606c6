/** Shared by every material of a hall: film curve, air, noise. Writes display values, so no colour space follows. */
export const GRADE = /* glsl */ `
precision highp float;
/* The film curve with its gamma and contrast, as one rational of √light; at most 0.003 off the exact one. */
vec3 grade(vec3 light) {
  vec3 u = sqrt(max(light * .9, vec3(0.)));
  vec3 u2 = u * u * 6.136;
  vec3 y = u * (1.0797 * u + .3492 + u2) / (1. + u * (1.2472 * u + .0218 + u2));
  float l = dot(y, vec3(.3, .59, .11));
  y = mix(vec3(l), y, 1.08);
  float shade = 1. - l;
  return y + vec3(.030, -.004, .055) * shade * shade * shade;
}
/* Stored light at the hour it is: fire (all but no blue) stays, the rest is the hour's; pools of sun sink by it. */
uniform vec3 uDay, uLevels, uAir;
vec3 atHour(vec3 light) {
  float most = max(light.r, light.g);
  float fire = clamp((light.r - light.b) / (light.r + .02) * 4. - 3., 0., 1.);
  return light * mix(uDay / (1. + uLevels.x * most), vec3(1.), fire);
}
/* Air between eye and thing: warm low, cool high, at most 44 %. */
vec3 air(vec3 light, vec3 at) {
  float d = max(0., distance(at, cameraPosition) - 4.);
  vec3 haze = mix(vec3(.62, .40, .26), vec3(.56, .58, .605), smoothstep(1.5, 9.5, at.y));
  return mix(light, haze * uAir, .44 * d / (d + 66.));
}
`;

export const NOISE = /* glsl */ `
float hash21(vec2 p) { p = fract(p * vec2(123.34, 456.21)); p += dot(p, p + 45.32); return fract(p.x * p.y); }
float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3. - 2. * f);
  return mix(mix(hash21(i), hash21(i + vec2(1, 0)), f.x), mix(hash21(i + vec2(0, 1)), hash21(i + vec2(1, 1)), f.x), f.y);
}
`;
