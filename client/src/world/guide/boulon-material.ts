import { ShaderMaterial } from 'three';
import { avatarUniforms } from '../../presence/avatar-light.ts';

/** Boulon's paint and light: the avatars' light on enamel, glass and brushed steel; eyes are drawn, not modelled. */
export function boulonMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    uniforms: {
      ...avatarUniforms,
      uBlink: { value: 0 },
      uNod: { value: 0 },
      uPoint: { value: 0 },
      uWave: { value: 0 },
      uFloor: { value: -1 },
      uSmile: { value: 0 },
    },
    vertexShader: /* glsl */ `
attribute float part;
uniform float uNod, uPoint, uWave, uFloor;
varying vec3 vBody, vNormalW, vPlace;
varying float vPart;
mat3 aboutX(float a) { float c = cos(a), s = sin(a); return mat3(1., 0., 0., 0., c, s, 0., -s, c); }
mat3 aboutZ(float a) { float c = cos(a), s = sin(a); return mat3(c, s, 0., -s, c, 0., 0., 0., 1.); }
void main() {
  vBody = position; vPart = part;
  vec3 p = position, n = normal;
  if (part < .5) {
    p = vec3(p.x * .34, uFloor, p.z * .34);
  } else {
    if (part > 5.5) {
      float side = part < 6.5 ? 1. : -1.;
      vec3 shoulder = vec3(side * .285, .16, 0.);
      float point = part > 6.5 ? uPoint : 0.;
      mat3 m = aboutX(-1.45 * point) * aboutZ(side * (.2 + (part < 6.5 ? uWave : 0.) * (1. - point)));
      p = m * (p - shoulder) + shoulder; n = m * n;
    }
    if (part > 1.5) { mat3 m = aboutX(uNod); p = m * p; n = m * n; }
  }
  vec4 place = modelMatrix * vec4(p, 1.);
  vPlace = place.xyz;
  vNormalW = normalize(mat3(modelMatrix) * n);
  gl_Position = projectionMatrix * viewMatrix * place;
}`,
    fragmentShader: /* glsl */ `
precision highp float;
uniform vec3 uKeyDirection, uKey, uSky, uBounce, uHaze;
uniform float uHazeDensity, uBlink, uSmile;
varying vec3 vBody, vNormalW, vPlace;
varying float vPart;
vec3 tone(vec3 c) {
  vec3 x = max(c * .8, 0.);
  return pow(clamp((x * (2.51 * x + .03)) / (x * (2.43 * x + .59) + .14), 0., 1.), vec3(.4545));
}
void main() {
  if (vPart < .5) {
    float r = length(vBody.xz);
    gl_FragColor = vec4(.1, .07, .16, smoothstep(1., .15, r) * .42);
    return;
  }
  vec3 n = normalize(vNormalW), eye = normalize(cameraPosition - vPlace);
  vec3 cream = vec3(.93, .86, .72), orange = vec3(1., .33, .06), steel = vec3(.46, .5, .56), dark = vec3(.02, .018, .04);
  vec3 c = cream; float shine = .25, glow = 0.;
  if (vPart < 1.5) {
    float groove = .5 + .5 * cos((vBody.y + .37) / .29 * 6. * 6.2832);
    c = steel * (.72 + .4 * groove); shine = .5;
    glow = smoothstep(-.26, -.4, vBody.y);
  } else if (vPart < 2.5) {
    // A belt of safety stripes, a seam, and a cap under the head.
    float belt = smoothstep(-.034, -.03, vBody.y) * smoothstep(.014, .01, vBody.y);
    float stripe = smoothstep(.46, .54, abs(fract(atan(vBody.x, vBody.z) * 2.55 + vBody.y * 9.) - .5) * 2.);
    c = mix(c, mix(vec3(.95, .62, .04), vec3(.06, .05, .09), stripe), belt);
    c *= 1. - .35 * (1. - smoothstep(.0, .006, abs(vBody.y - .318)));
    if (vBody.y > .345) c = steel;
  } else if (vPart < 3.5) {
    vec2 at = vec2(vBody.x, vBody.y - .165);
    float lid = 1. - uBlink * .92;
    vec2 e = vec2(abs(at.x) - .082, (at.y - .022) / max(lid, .08));
    float ball = smoothstep(.052, .044, length(e * vec2(1.16, .86)));
    float spark = smoothstep(.016, .01, length(vec2(at.x - sign(at.x) * .082 + .016, at.y - .045))) * step(.3, lid);
    float curve = at.y + .082 - at.x * at.x * (5. + 3. * uSmile);
    float mouth = smoothstep(.011, .006, abs(curve)) * smoothstep(.062, .054, abs(at.x));
    vec3 light = vec3(.35, 1.25, 1.15);
    c = mix(dark, light, max(ball, mouth * .9)); c = mix(c, vec3(1.6), spark);
    shine = .9 * (1. - max(ball, mouth)); glow = max(ball, mouth) * .9;
  } else if (vPart < 4.5) {
    c = orange; shine = .45;
  } else if (vPart < 5.5) {
    c = vec3(1.3, .85, .15); glow = .7;
  } else {
    bool hand = vBody.y < -.04, joint = vBody.y > .11;
    c = hand ? orange : joint ? steel : steel * .7; shine = .4;
  }
  float wrap = clamp(dot(n, uKeyDirection) * .6 + .4, 0., 1.);
  vec3 light = uKey * wrap * wrap + mix(uBounce, uSky, n.y * .5 + .5);
  float under = mix(.72, 1., smoothstep(-.3, .25, vBody.y));
  vec3 lit = pow(c, vec3(vPart > 2.5 && vPart < 3.5 ? 1. : 1.6)) * light * under;
  float rim = pow(1. - max(dot(n, eye), 0.), 3.);
  float spec = pow(max(dot(reflect(-uKeyDirection, n), eye), 0.), 24.);
  lit += (uSky * rim * .5 + uKey * spec * .8) * shine;
  lit = mix(lit, c * 1.15, glow);
  if (vPart < 1.5) lit += vec3(1.2, .55, .12) * glow;
  float far = distance(cameraPosition, vPlace);
  gl_FragColor = vec4(tone(mix(lit, uHaze, (1. - exp(-max(0., far - 6.) * uHazeDensity)) * .6)), 1.);
}`,
  });
}
