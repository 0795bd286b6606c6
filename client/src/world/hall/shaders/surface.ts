import { GRADE, NOISE } from './grade.ts';

/** One shader for everything painted: stored colour × light map. Vertices carry glow, gloss, metal, pattern. */
export const SURFACE_VERTEX = /* glsl */ `
attribute vec3 color;
attribute vec4 _surface;
varying vec3 vAt, vNormal, vPaint;
varying vec4 vSurface;
varying vec2 vLight;
varying float vHazard;
void main() {
  vec4 at = modelMatrix * vec4(position, 1.);
  vAt = at.xyz;
  vNormal = mat3(modelMatrix) * normal;
  vPaint = pow(color, vec3(2.2));
  vSurface = vec4(_surface.x * 8., _surface.yz, floor(_surface.w * 255. + .5));
  vHazard = vSurface.w == 4. ? 1. : 0.;
  vLight = uv;
  gl_Position = projectionMatrix * viewMatrix * at;
}`;

const LIGHT = /* glsl */ `
uniform sampler2D uLight;
uniform vec3 uFill, uPane;
varying vec3 vAt, vNormal, vPaint;
varying vec4 vSurface;
varying vec2 vLight;
varying float vHazard;
vec3 lightHere() {
  vec3 stored = texture2D(uLight, vLight).rgb;
  return atHour(stored * stored * 5.) + vec3(.10, .135, .17) * uFill * smoothstep(2., 9.5, vAt.y);
}
/* Black and yellow stripes, widened with distance so that they never crawl. */
float stripe() {
  float s = (vAt.x + vAt.y + vAt.z) * 2.6;
  float soft = .02 + distance(vAt, cameraPosition) * .011;
  float on = clamp((abs(fract(s) - .5) - .25) / soft + .5, 0., 1.);
  return mix(1., mix(on, .55, clamp(soft * 2.5 - .5, 0., 1.)), vHazard);
}
`;

/**
 * The base tier, for any school computer: air, sky light and glow are reckoned at the corners, so that a pixel costs
 * one texture and one rational curve. Hazard stripes alone are drawn per pixel. With `GOLDEN` it draws the hour that
 * the light was traced for, and no pixel reckons another.
 */
export const SURFACE_BASE_VERTEX = /* glsl */ `
attribute vec3 color;
attribute vec4 _surface;
uniform vec3 uFill, uPane, uAir;
varying vec3 vLitPaint, vAdded;
varying vec2 vLight, vStripe;
void main() {
  vec4 at = modelMatrix * vec4(position, 1.);
  float d = distance(at.xyz, cameraPosition);
  float h = clamp(at.y * .1333 - .2667, 0., 1.);
  float far = max(0., d - 4.);
  float air = .44 * far / (far + 66.);
  vec3 paint = pow(color, vec3(2.2)) * (1. - air);
  float pattern = floor(_surface.w * 255. + .5);
  /* What glows of glass is the sky behind it. */
  vec3 glow = pattern == 9. ? uPane * _surface.x * 8. : vec3(_surface.x * 8.);
  vLitPaint = paint;
  vAdded = paint * (vec3(.10, .135, .17) * uFill * h + glow) + mix(vec3(.62, .40, .26), vec3(.56, .58, .605), h) * uAir * air;
  vLight = uv;
  /* Along the stripes, and how soft their edges are; no softness: no stripes. */
  vStripe = vec2((at.x + at.y + at.z) * 2.6, pattern == 4. ? .02 + d * .011 : 0.);
  gl_Position = projectionMatrix * viewMatrix * at;
}`;

export const SURFACE_BASE = /* glsl */ `
${GRADE}
uniform sampler2D uLight;
varying vec3 vLitPaint, vAdded;
varying vec2 vLight, vStripe;
void main() {
  vec3 stored = texture2D(uLight, vLight).rgb;
  vec3 light = stored * stored * 5.;
#ifndef GOLDEN
  light = atHour(light);
#endif
  vec3 color = vLitPaint * light + vAdded;
  if (vStripe.y > .0) color *= .06 + .94 * clamp((abs(fract(vStripe.x) - .5) - .25) / vStripe.y + .5, 0., 1.);
  gl_FragColor = vec4(grade(color), 1.);
}`;

/** The standard tier: patterns, worn floor, reflections of skylights and hot metal. */
export const SURFACE_STANDARD = /* glsl */ `
uniform sampler2D uNoise;
uniform vec4 uHot[4], uTop, uBack, uSide;
uniform vec2 uTopHalf, uSideLit;
${GRADE}
${NOISE}
${LIGHT}
float joint(float x, float w) {
  float f = fwidth(x) * .9;
  float d = abs(fract(x - .5) - .5);
  return (1. - smoothstep(w - f, w + f, d)) * clamp(w * 2. / max(f, 1e-4), 0., 1.);
}
/* What a mirror here would show: skylight bands, the back window, the high windows, the hot metal. */
vec3 mirrored(vec3 p, vec3 R, float gloss) {
  vec3 c = vec3(.20, .19, .20) + vec3(.16, .12, .07) * R.y;
  float soft = mix(1.6, .35, gloss);
  if (R.y > .02) {
    vec3 h = p + R * ((uTop.x - p.y) / R.y);
    float x = fract((h.x - uTop.y) / uTop.z) * uTop.z;
    float s = smoothstep(-soft, soft, x + .1) * (1. - smoothstep(uTop.w - soft, uTop.w + soft, x)) + smoothstep(uTop.z - soft, uTop.z, x) * .5;
    c += vec3(1.26, 1.1, .88) * s * (1. - smoothstep(uTopHalf.x - 1., uTopHalf.x + 1., abs(h.x))) * (1. - smoothstep(uTopHalf.y - 1.5, uTopHalf.y + 1.5, abs(h.z)));
  }
  if (R.z < -.02) {
    vec3 h = p + R * ((uBack.x - p.z) / R.z);
    c += vec3(1.35, 1.12, .81) * (1. - smoothstep(uBack.y - soft, uBack.y + soft, abs(h.x))) * smoothstep(uBack.z - soft, uBack.z + soft, h.y) * (1. - smoothstep(uBack.w - soft, uBack.w + soft, h.y));
  }
  if (R.x > .02) {
    vec3 h = p + R * ((uSide.x - p.x) / R.x);
    float z = fract((h.z + 22.) / uSide.w) * uSide.w;
    c += vec3(.40, .46, .55) * smoothstep(uSide.y - soft, uSide.y + soft, h.y) * (1. - smoothstep(uSide.z - soft, uSide.z + soft, h.y)) * smoothstep(uSideLit.x - .3, uSideLit.x + .3, z) * (1. - smoothstep(uSideLit.y - .3, uSideLit.y + .3, z));
  }
  c *= uPane;
  for (int i = 0; i < 4; i++) {
    vec3 L = uHot[i].xyz - p;
    float d = dot(L, R);
    vec3 q = L - R * d;
    q.y *= .45;
    float r = uHot[i].w * (.7 + soft * .55 + d * .02);
    c += vec3(1.5, .55, .13) * (p.y < .2 ? 1.1 : 2.6) * exp(-dot(q, q) / (r * r)) * step(0., d);
  }
  return c;
}
void main() {
  vec3 N = normalize(vNormal);
  vec3 paint = vPaint * mix(.06, 1., stripe());
  float glow = vSurface.x, gloss = vSurface.y, metal = vSurface.z;
  /* Interpolated ids speckle unless rounded here. */
  float pattern = floor(vSurface.w + .5);
  vec3 light = lightHere();
  vec2 w = abs(N.y) > .7 ? vAt.xz : (abs(N.x) > abs(N.z) ? vAt.zy : vAt.xy);
  float far = distance(vAt, cameraPosition);
  if (pattern == 1.) {
    vec4 wide = texture2D(uNoise, vAt.xz * .021), fine = texture2D(uNoise, vAt.xz * .13 + .3);
    paint *= mix(.82, 1.14, wide.r * .6 + fine.g * .4) * (1. - .05 * hash21(floor(vAt.xz / vec2(3.75, 5.5))));
    gloss *= mix(.62, 1.12, wide.b);
  } else if (pattern == 2.) {
    vec2 b = w * vec2(2., 5.);
    float row = floor(b.y);
    b.x += .5 * mod(row, 2.);
    float mortar = max(joint(b.x, .035), joint(b.y, .07)), near = 1. - smoothstep(18., 44., far);
    paint *= mix(1., mix(.84, 1.16, hash21(vec2(floor(b.x), row))), .6 + .4 * near);
    paint = mix(paint, vec3(.55, .46, .38), mortar * .55 * near) * (.84 + .32 * texture2D(uNoise, w * .05).r);
  } else if (pattern == 3.) {
    float s = fract(w.x * 2.2);
    paint *= mix(1., mix(.90, 1.06, smoothstep(.1, .35, s) * (1. - smoothstep(.6, .9, s))), 1. - smoothstep(12., 42., far));
  } else if (pattern == 5.) {
    paint *= mix(.35, 1.15, max(joint(w.x * 9., .16), joint(w.y * 9., .16)));
  } else if (pattern == 6.) {
    paint *= .9 + .2 * noise(w * 3.);
  } else if (pattern == 7.) {
    float plank = floor(w.y * 5.);
    paint *= .86 + .22 * hash21(vec2(plank, floor(w.x * .45 + hash21(vec2(plank, 3.)) * 3.))) + .06 * noise(vec2(w.x * 2., w.y * 40.));
    paint *= 1. - .35 * joint(w.y * 5., .03);
  } else if (pattern == 8.) {
    paint *= mix(.94, 1.03, step(.5, fract(w.y * 2.)));
  }
  vec3 V = normalize(cameraPosition - vAt);
  float edge = 1. - max(dot(N, V), 0.), edge2 = edge * edge;
  float F = mix(.045, .7, metal);
  F += (1. - F) * edge2 * edge2 * edge * mix(.55, 1., gloss);
  vec3 color = paint * (light * (1. - metal * .55) + glow * (pattern == 9. ? uPane : vec3(1.))) + light * edge2 * edge * .05 * (1. - gloss);
  if (F * gloss > .022 && glow < .01) {
    float lit = smoothstep(.02, .55, dot(light, vec3(.3, .5, .2)));
    vec3 seen = mirrored(vAt, reflect(-V, N), gloss) * mix(vec3(1.), paint * 1.5, metal);
    color += seen * F * gloss * mix(.25, 1., lit) * (pattern == 1. ? .95 : 1.);
  }
  gl_FragColor = vec4(grade(air(color, vAt)), 1.);
}`;
