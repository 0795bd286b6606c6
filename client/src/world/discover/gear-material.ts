import { CustomBlending, GLSL3, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial } from 'three';
import { cityUniforms } from '../city/light.ts';

/**
 * Gold that turns, the glow behind it and its sparks, in one pass: the gear covers what is behind it, the glow only
 * adds to it. `uTurn` counts seconds and rests when the visitor asked for calm.
 */
export function gearMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    transparent: true,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    uniforms: { uTurn: { value: 0 }, uToSun: cityUniforms.uToSun },
    vertexShader: /* glsl */ `
in float part; in vec4 iAt; in float iTaken; uniform float uTurn;
out vec3 vNormal; out float vFace; out vec3 vEye; out vec2 vAt; out float vPart; out float vSeen;
void main() {
  float seen = smoothstep(60., 46., distance(cameraPosition.xz, iAt.xz));
  float grow = (1. + sin(min(iTaken * 2., 1.) * 3.14) * .35) * (1. - smoothstep(.6, 1., iTaken)) * seen;
  float angle = uTurn * 1.15 + iAt.w * 2.1 + iTaken * iTaken * 18.;
  vec3 heart = iAt.xyz + vec3(0., sin(uTurn * 1.3 + iAt.w) * .06 + iTaken * (2. - iTaken) * 1.2, 0.);
  vec3 ahead = normalize(cameraPosition - heart);
  vec3 right = vec3(viewMatrix[0][0], viewMatrix[1][0], viewMatrix[2][0]);
  vec3 up = vec3(viewMatrix[0][1], viewMatrix[1][1], viewMatrix[2][1]);
  vec3 place; vNormal = vec3(0.); vFace = 0.; vAt = position.xy; vPart = part; vSeen = seen;
  if (part < .5) {
    float c = cos(angle), s = sin(angle);
    mat3 turned = mat3(c, 0., -s, 0., 1., 0., s, 0., c);
    place = heart + turned * position * grow;
    vNormal = turned * normal;
    vFace = abs(normal.z);
  } else if (part < 1.5) {
    float wide = (1.15 + iTaken * 1.6) * max(grow, seen * .001);
    place = heart - ahead * .5 + (right * position.x + up * position.y) * wide;
  } else {
    float own = part * 2.1 + iAt.w;
    float turn = uTurn * .9 + own * 1.7;
    float far = .58 + .12 * sin(own * 5.) + iTaken * 1.6;
    float size = (.07 + .05 * sin(uTurn * 2.3 + own * 3.)) * seen * (1. - smoothstep(.7, 1., iTaken)) * (1. + iTaken * 1.5);
    place = heart + ahead * .1 + (right * cos(turn) + up * sin(turn * 1.3)) * far
      + (right * position.x + up * position.y) * size;
  }
  vEye = ahead;
  gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.);
}`,
    fragmentShader: /* glsl */ `
uniform vec3 uToSun; in vec3 vNormal; in float vFace; in vec3 vEye; in vec2 vAt; in float vPart; in float vSeen; out vec4 shown;
void main() {
  if (vPart > 1.5) {
    float star = max(0., 1. - length(vAt)) * max(0., 1. - 6. * abs(vAt.x * vAt.y));
    if (star < .1) discard;
    shown = vec4(vec3(1., .93, .62) * star * star, 0.);
  } else if (vPart > .5) {
    float glow = max(0., 1. - length(vAt));
    // It leaves its depth: no more of it than can be seen.
    if (glow < .12) discard;
    shown = vec4(vec3(1., .74, .25) * glow * glow * .62 * vSeen, 0.);
  } else {
    vec3 n = normalize(vNormal);
    float sun = max(0., dot(n, uToSun));
    float shine = pow(max(0., dot(reflect(-vEye, n), uToSun)), 14.);
    float rim = pow(1. - abs(dot(n, vEye)), 3.);
    vec3 gold = mix(vec3(.72, .4, .07), vec3(1., .78, .24), .35 + .65 * sun + .18 * n.y);
    // What it would mirror: warm ground below, bright sky above.
    gold += mix(vec3(.12, .05, 0.), vec3(.26, .24, .14), n.y * .5 + .5) + vec3(1., .93, .7) * (shine + rim * .35);
    // A groove is cut into both faces, and a bright edge runs round the hole.
    float from = length(vAt);
    float groove = vFace * smoothstep(.215, .235, from) * smoothstep(.33, .31, from);
    gold = mix(gold, gold * vec3(.74, .6, .42), groove);
    gold += vFace * vec3(.2, .18, .1) * smoothstep(.215, .2, from);
    shown = vec4(min(gold, 1.), 1.);
  }
}`,
  });
}
