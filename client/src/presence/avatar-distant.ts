import { BufferAttribute, InstancedBufferGeometry } from 'three';
import { SolidBuilder } from './solid-builder.ts';

/** The same parts as the near body has, less what cannot be told from fifteen metres. */
const PART = {
  torso: 0,
  head: 1,
  leftArm: 2,
  rightArm: 3,
  leftLeg: 4,
  rightLeg: 5,
  helmet: 8,
  hair: 10,
} as const;

/** A body for those far away: the near one's outline in a fifth of its corners. */
export function distantGeometry(): InstancedBufferGeometry {
  const body = new SolidBuilder();
  const torso = [
    [0.7, 0.165, 0.12],
    [0.92, 0.172, 0.126],
    [1.1, 0.198, 0.132],
    [1.25, 0.07, 0.06],
  ] as const;
  body.loft(PART.torso, torso, 6, 2.4);
  body.ellipsoid(PART.head, [0, 1.445, 0], [0.182, 0.225, 0.182], 6, 4);
  for (const side of [1, -1] as const) {
    const arm = [
      [0.63, 0.045, 0.05, side * 0.25, 0.03],
      [0.96, 0.052, 0.056, side * 0.238],
      [1.235, 0.045, 0.05, side * 0.165],
    ] as const;
    body.loft(side > 0 ? PART.leftArm : PART.rightArm, arm, 4, 2);
    const leg = [
      [0, 0.07, 0.13, side * 0.095, 0.035],
      [0.1, 0.066, 0.08, side * 0.093, 0.005],
      [0.755, 0.082, 0.094, side * 0.084],
    ] as const;
    body.loft(side > 0 ? PART.leftLeg : PART.rightLeg, leg, 4, 2.2);
  }
  const at = (u: number) => -u * Math.PI * 2 + Math.PI / 2;
  // A dome whose lowest ring is drawn out into the brim.
  body.grid(8, 2, PART.helmet, (u, v) => {
    const [x, z] = [Math.cos(at(u)), Math.sin(at(u))];
    const [wide, high] = [
      [0.225, 0],
      [0.195, 0.03],
      [0.02, 0.17],
    ][Math.round(v * 2)]!;
    return [
      [x * wide!, 1.55 + high!, z * wide! * (v === 0 && z > 0 ? 1.2 : 1.03)],
      [x, v * 1.6, z],
    ];
  });
  const hair = [
    [1.13, 0.11, 0.045, 0, -0.13],
    [1.45, 0.194, 0.12, 0, -0.085],
    [1.6, 0.1, 0.07, 0, -0.06],
  ] as const;
  body.loft(PART.hair, hair, 5, 2.2);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(body.positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(body.normals), 3));
  geometry.setAttribute('part', new BufferAttribute(Float32Array.from(body.parts), 1));
  geometry.setIndex(body.indices);
  return geometry;
}

/** Clothes, light and air at the corners; limbs swing from shoulder and hip as one piece. */
export const DISTANT_VERTEX = /* glsl */ `
attribute float part;
attribute vec4 iPlace, iMotion, iSkin, iVest;
attribute vec3 iTrousers, iHair, iHelmet, iShirt;
uniform vec3 uKeyDirection, uKey, uSky, uBounce, uHaze;
uniform float uHazeDensity;
varying vec3 vColour;
varying float vBand;
bool wears(float bit) { return mod(floor((iSkin.w + .5) / bit), 2.) > .5; }
vec3 tone(vec3 c) {
  vec3 x = max(c * .8, 0.);
  return pow(clamp((x * (2.51 * x + .03)) / (x * (2.43 * x + .59) + .14), 0., 1.), vec3(.4545));
}
void main() {
  vec3 p = position, n = normal;
  bool arm = part > 1.5 && part < 3.5, leg = part > 3.5 && part < 5.5;
  float side = part == 2. || part == 4. ? 1. : -1.;
  float swing = sin(iMotion.x) * iMotion.y * side * (arm ? .62 : .55);
  float joint = arm ? 1.175 : .74;
  if (arm || leg) {
    float c = cos(swing), s = sin(swing);
    p.yz = vec2(c * (p.y - joint) + s * p.z + joint, c * p.z - s * (p.y - joint));
    n.yz = vec2(c * n.y + s * n.z, c * n.z - s * n.y);
  }
  if (part < 5.5 && part != 1.) p.x *= mix(1., iVest.w, smoothstep(1.22, 1.05, p.y));
  if (part == 1. || part > 7.5) p = (p - vec3(0., 1.27, 0.)) * vec3(1.16, 1.13, 1.16) + vec3(0., 1.265, 0.);
  p.y += abs(cos(iMotion.x)) * .028 * min(iMotion.y, 1.);
  if ((part == 8. && !wears(1.)) || (part == 10. && !wears(2.) && !wears(64.))) p = vec3(0., 1.4, 0.);
  p *= iMotion.w;
  bool coverall = wears(16.);
  vec3 c = part < .5 ? iVest.rgb
    : part < 1.5 ? (wears(64.) || (!wears(1.) && normal.y > .4) ? iHair : iSkin.rgb)
    : arm ? (position.y < .8 ? iSkin.rgb : coverall ? iVest.rgb * .8 : iShirt)
    : leg ? (position.y < .05 ? vec3(.15, .13, .14) : iTrousers)
    : part < 8.5 ? iHelmet : iHair;
  vBand = part < .5 ? position.y : -9.;
  float ct = cos(iPlace.w), st = sin(iPlace.w);
  vec3 at = vec3(ct * p.x + st * p.z, p.y, ct * p.z - st * p.x) + iPlace.xyz;
  n = vec3(ct * n.x + st * n.z, n.y, ct * n.z - st * n.x);
  float wrap = clamp(dot(n, uKeyDirection) * .6 + .4, 0., 1.);
  vec3 light = clamp(uKey * wrap * wrap + mix(uBounce, uSky, n.y * .5 + .5), vec3(.3, .28, .3), vec3(1.6, 1.5, 1.35));
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
