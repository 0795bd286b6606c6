/**
 * The avatars' one material. The vertex shader turns limbs and head by the walk's phase; the fragment shader paints
 * face, vest, sleeves and shoes, so that no texture is needed and edges are sharp at any distance. Light is
 * computed here: a wrapped key light, sky, bounce and a warm rim.
 */
export const AVATAR_VERTEX = /* glsl */ `
attribute float part;
attribute vec4 iPlace;   // x, y, z, turn
attribute vec4 iMotion;  // phase, stride (0 still, 1 walking, 1.4 running), seed, height
attribute vec4 iSkin;    // colour, wears
attribute vec4 iVest;    // colour, girth
attribute vec3 iTrousers;
attribute vec3 iHair;
attribute vec3 iHelmet;
attribute vec3 iShirt;
uniform float uTime;
varying vec3 vBody;
varying vec3 vNormalW;
varying vec3 vPlace;
varying float vPart;
varying vec2 vSeed;
varying vec4 vSkin;
varying vec3 vVest;
varying vec3 vTrousers;
varying vec3 vHair;
varying vec3 vHelmet;
varying vec3 vShirt;

mat3 aboutX(float a) { float c = cos(a), s = sin(a); return mat3(1., 0., 0., 0., c, s, 0., -s, c); }
mat3 aboutY(float a) { float c = cos(a), s = sin(a); return mat3(c, 0., -s, 0., 1., 0., s, 0., c); }
mat3 aboutZ(float a) { float c = cos(a), s = sin(a); return mat3(c, s, 0., -s, c, 0., 0., 0., 1.); }
bool wears(float bit) { return mod(floor((iSkin.w + .5) / bit), 2.) > .5; }

void main() {
  vBody = position;
  vPart = part;
  vSkin = iSkin;
  vVest = iVest.rgb;
  vTrousers = iTrousers;
  vHair = iHair;
  vHelmet = iHelmet;
  vShirt = iShirt;
  vSeed = vec2(iMotion.z, uTime);
  vec3 p = position;
  vec3 n = normal;
  float girth = iVest.w;
  float stride = iMotion.y;
  float phase = iMotion.x;
  float swing = sin(phase) * stride;
  float running = smoothstep(1.05, 1.4, stride);
  bool head = (part > .5 && part < 1.5) || part > 7.5;

  bool hidden = false;
  if (part > 7.5 && part < 8.5) hidden = !wears(1.);
  if (part > 8.5 && part < 9.5) hidden = wears(1.) || wears(64.);
  if (part > 9.5 && part < 10.5) hidden = !wears(2.);
  if (part > 10.5) hidden = !wears(4.) || wears(1.);

  if (part < .5) p.xz *= mix(1., girth, smoothstep(1.22, 1.05, p.y));

  if (part > 1.5 && part < 3.5) {
    float side = part < 2.5 ? 1. : -1.;
    vec3 shoulder = vec3(side * .205 * mix(1., girth, .35), 1.175, 0.);
    vec3 elbow = vec3(side * .235 * mix(1., girth, .3), .955, 0.);
    p.x += side * (girth - 1.) * .14;
    float bend = -.22 - .25 * min(stride, 1.) - .95 * running;
    if (p.y < .965) { mat3 m = aboutX(bend); p = m * (p - elbow) + elbow; n = m * n; }
    mat3 m = aboutX(-swing * .62 * side) * aboutZ(side * (.06 + .05 * running));
    p = m * (p - shoulder) + shoulder;
    n = m * n;
  }
  if (part > 3.5 && part < 5.5) {
    float side = part < 4.5 ? 1. : -1.;
    vec3 hip = vec3(side * .088, .74, 0.);
    vec3 knee = vec3(side * .09, .42, 0.);
    p.x += side * (girth - 1.) * .06;
    float lifted = max(0., sin(phase + (side > 0. ? 0. : 3.1416) + 1.9)) * stride * (.85 + .3 * running);
    if (p.y < .43) { mat3 m = aboutX(lifted); p = m * (p - knee) + knee; n = m * n; }
    mat3 m = aboutX(-swing * .55 * side);
    p = m * (p - hip) + hip;
    n = m * n;
  }
  if (head) {
    p = (p - vec3(0., 1.27, 0.)) * vec3(1.16, 1.13, 1.16) + vec3(0., 1.265, 0.);
    vec3 neck = vec3(0., 1.27, 0.);
    float looks = sin(uTime * .6 + iMotion.z * 3.) * (1. - min(stride, 1.));
    mat3 m = aboutY(.16 * looks) * aboutX(.04 * sin(uTime * .9 + iMotion.z) + .05 * running);
    p = m * (p - neck) + neck;
    n = m * n;
  }
  bool legs = part > 3.5 && part < 5.5;
  if (!legs) p.y += .006 * sin(uTime * 1.7 + iMotion.z) * (1. - min(stride, 1.));
  p.y += abs(cos(phase)) * (.028 + .03 * running) * min(stride, 1.);
  if (part < 3.5) { mat3 m = aboutY(-swing * .10); p = m * p; n = m * n; }
  if (!legs) { mat3 m = aboutX(.05 * min(stride, 1.) + .1 * running); p = m * (p - vec3(0., .74, 0.)) + vec3(0., .74, 0.); n = m * n; }
  p *= iMotion.w;
  if (hidden) p = vec3(0.);
  mat3 turn = aboutY(iPlace.w);
  vPlace = turn * p + iPlace.xyz;
  vNormalW = turn * n;
  gl_Position = projectionMatrix * viewMatrix * vec4(vPlace, 1.);
}`;

export const AVATAR_FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 uKeyDirection;
uniform vec3 uKey;
uniform vec3 uSky;
uniform vec3 uBounce;
uniform vec3 uHaze;
uniform float uHazeDensity;
uniform vec4 uHot[3];
varying vec3 vBody;
varying vec3 vNormalW;
varying vec3 vPlace;
varying float vPart;
varying vec2 vSeed;
varying vec4 vSkin;
varying vec3 vVest;
varying vec3 vTrousers;
varying vec3 vHair;
varying vec3 vHelmet;
varying vec3 vShirt;

bool wears(float bit) { return mod(floor((vSkin.w + .5) / bit), 2.) > .5; }
float edge(float aa, float at, float x) { return smoothstep(at - aa, at + aa, x); }

vec3 torso(float aa, inout float shine) {
  float y = vBody.y, x = abs(vBody.x);
  bool front = vBody.z > 0.;
  vec3 c = vVest;
  if (wears(16.)) {
    float band = edge(aa, .93, y) * (1. - edge(aa, .968, y));
    c = mix(c * .8, vVest * .45, front ? 1. - edge(aa, .007, x) : 0.);
    c = mix(c, vec3(.95, .80, .45), band);
    shine = band * .15;
  } else {
    float opening = front ? .026 + max(0., y - 1.02) * .42 : 0.;
    float open = front ? 1. - edge(aa, opening, x) : 0.;
    c = mix(c, vShirt, open);
    float bands = edge(aa, .845, y) * (1. - edge(aa, .892, y)) + edge(aa, .985, y) * (1. - edge(aa, 1.03, y));
    float straps = edge(aa, .088, x) * (1. - edge(aa, .126, x)) * edge(aa, 1.03, y);
    float silver = max(bands, straps) * (1. - open);
    c = mix(c, vec3(.86, .88, .87), silver);
    shine = silver * .18;
    if (front) c = mix(c, vVest * .72, (1. - edge(aa, .012, abs(x - opening))) * .8 * (1. - silver));
  }
  c = mix(c, vTrousers * .75, 1. - edge(aa, .765, y));
  if (wears(32.) && front) {
    float lanyard = (1. - edge(aa, .008, abs(x - (y - .97) * .36))) * edge(aa, .97, y);
    c = mix(c, vec3(1., .42, .12), lanyard);
    vec2 b = abs(vBody.xy - vec2(0., .915));
    float badge = (1. - edge(aa, .048, b.x)) * (1. - edge(aa, .058, b.y));
    c = mix(c, vec3(.98, .96, .92), badge);
    c = mix(c, vec3(1., .42, .12), badge * edge(aa, .945, y));
  }
  return c;
}

vec3 face(inout float shade) {
  vec3 h = (vBody - vec3(0., 1.465, 0.)) / vec3(.182, .205, .182);
  vec3 c = vSkin.rgb;
  float af = fwidth(h.x) + .01;
  if (h.z > 0.) {
    float blink = smoothstep(.985, 1., sin(vSeed.y * .9 + vSeed.x * 7.));
    vec2 e = vec2(abs(h.x) - .36, h.y + .05);
    vec2 blush = (e - vec2(.16, -.27)) / vec2(.17, .11);
    c = mix(c, c * vec3(1.12, .70, .62), exp(-dot(blush, blush)) * .45);
    float eye = 1. - smoothstep(1. - af * 9., 1. + af * 9., length(e / vec2(.115, .165 * mix(1., .12, blink))));
    c = mix(c, vec3(.055, .035, .05), eye);
    float glint = 1. - smoothstep(.028, .052, length(vec2(h.x - sign(h.x) * .36, h.y + .05) - vec2(.035, .06)));
    c = mix(c, vec3(1.), glint * eye * step(blink, .5));
    float nose = exp(-pow(length((h.xy - vec2(0., -.20)) / vec2(.075, .06)), 4.));
    c = mix(c, c * vec3(.86, .66, .60), nose * .55);
    float arch = abs(e.y - .31 + e.x * e.x * 1.6 + e.x * .12);
    float brow = (1. - smoothstep(.028 - af, .028 + af, arch)) * (1. - smoothstep(.15, .17, abs(e.x)));
    c = mix(c, vHair * .8, brow * (wears(64.) ? .5 : .9));
    float mouth = abs(h.y + .50 - h.x * h.x * 1.5);
    float smile = (1. - smoothstep(.03 - af, .03 + af, mouth)) * (1. - smoothstep(.23, .255, abs(h.x)));
    c = mix(c, mix(c * vec3(.50, .26, .25), vec3(.42, .08, .09), .5), smile);
    shade *= 1. - smoothstep(-.72, -.98, h.y) * .35;
  }
  if (wears(64.)) {
    float around = max(max(length(vec2(h.x * 1.05, h.y + .08)) - .78, .28 - h.z), -h.y - .78);
    c = mix(c, vHair, smoothstep(0., .02, around));
  } else {
    float line = smoothstep(-.02, .02, h.y - .56 - .264 * h.z + .10 * abs(h.x));
    float back = smoothstep(-.02, .02, -h.z - .12 + .25 * h.y) * smoothstep(-.45, -.40, h.y);
    c = mix(c, vHair, max(line, back));
  }
  shade *= .82 + .18 * smoothstep(1.24, 1.38, vBody.y);
  if (wears(1.)) shade *= 1. - .45 * smoothstep(.30, .62, h.y) * step(0., h.z);
  return c;
}

vec3 tone(vec3 c) {
  vec3 x = max(c * .8, 0.);
  x = clamp((x * (2.51 * x + .03)) / (x * (2.43 * x + .59) + .14), 0., 1.);
  x = pow(x, vec3(1. / 2.2));
  x = mix(x, x * x * (3. - 2. * x), .2);
  return clamp(mix(vec3(dot(x, vec3(.3, .59, .11))), x, 1.06), 0., 1.);
}

void main() {
  float part = floor(vPart + .5);
  float aa = fwidth(vBody.y) + fwidth(vBody.x) * .5 + .0008;
  float y = vBody.y;
  float shine = 0., gloss = 0., shade = 1.;
  vec3 c = vSkin.rgb;
  if (part < .5) {
    c = torso(aa, shine);
    shade = .78 + .22 * smoothstep(.7, .95, y);
  } else if (part < 1.5) {
    c = face(shade);
  } else if (part < 3.5) {
    bool coverall = wears(16.);
    c = mix(vSkin.rgb, coverall ? vVest * .8 : vShirt, edge(aa, coverall ? .74 : wears(128.) ? 1.03 : .80, y));
    if (coverall) c = mix(c, vec3(.95, .80, .45), edge(aa, 1.02, y) * (1. - edge(aa, 1.055, y)));
    shade = .86 + .14 * smoothstep(.66, .9, y);
  } else if (part < 5.5) {
    c = mix(vTrousers, vec3(.13, .11, .13), 1. - edge(aa, .085, y));
    c = mix(c, vec3(.80, .77, .72), 1. - edge(aa, .022, y));
    c *= 1. - .25 * (1. - edge(aa, .012, abs(y - .105)));
    shade = (.62 + .38 * smoothstep(0., .5, y)) * (1. - .25 * smoothstep(.62, .74, y));
  } else if (part < 8.5) {
    c = vHelmet * (1. + .10 * (1. - edge(aa, .022, abs(vBody.x))));
    c = mix(c, c * .72, 1. - edge(aa, .013, abs(y - 1.567)));
    if (vBody.z > .10) c = mix(c, vec3(.85, .34, .17), 1. - edge(aa, .028, length(vBody.xy - vec2(0., 1.625))));
    gloss = .5;
  } else {
    c = vHair * (.9 + .16 * (sin(atan(vBody.x, vBody.z) * 22.) * .5 + .5));
  }

  vec3 n = normalize(vNormalW);
  if (!gl_FrontFacing) n = -n;
  vec3 v = normalize(cameraPosition - vPlace);
  float wrap = clamp(dot(n, uKeyDirection) * .6 + .4, 0., 1.);
  vec3 light = uKey * wrap * wrap + mix(uBounce, uSky, n.y * .5 + .5);
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
    gl_FragColor = vec4(.11, .06, .12, pow(max(0., 1. - d), 1.4) * .62);
  } else {
    float w = fwidth(d);
    float ring = smoothstep(.70 - w, .70 + w, d) * (1. - smoothstep(.80 - w, .80 + w, d));
    float pulse = fract(uTime * .5);
    float wave = (1. - smoothstep(0., .05, abs(d - (.8 + .2 * pulse)))) * (1. - pulse) * .7;
    gl_FragColor = vec4(1., .50, .13, max(ring, wave));
  }
}`;
