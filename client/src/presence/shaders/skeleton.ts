/**
 * How both bodies are posed: the joints of `avatar-joints.ts` turn what hangs on them. `near` also bends ankles and
 * closes hands. Elbows and knees bend over a hand's width, so that sleeves and trousers stay whole.
 */
export const skeleton = (near: boolean): string => /* glsl */ `
attribute float part;
attribute vec4 iPlace;  // x, y, z, turn
attribute vec4 iLeft;   // arms: forward, out, twist, bend
attribute vec4 iRight;
attribute vec4 iLegs;   // left hip and knee, right hip and knee
attribute vec4 iBody;   // lean, twist, lift, height
attribute vec4 iHead;   // turn, nod, right hand, face
attribute vec4 iLight;  // light of the place, how much of oneself is drawn
attribute vec4 iSkin;   // colour, wears
attribute vec4 iVest;   // colour, girth
attribute vec4 iTrousers, iHair, iHelmet;  // colours; the shirt's is shared out among their fourths
#define SHIRT vec3(iTrousers.w, iHair.w, iHelmet.w)

bool wears(float bit) { return mod(floor((iSkin.w + .5) / bit), 2.) > .5; }
vec2 spin(vec2 v, float a) { float c = cos(a), s = sin(a); return vec2(c * v.x - s * v.y, s * v.x + c * v.y); }

/** A flag's pole is the tool that no hand holds. */
bool isPole() { return part > 3.4 && part < 3.5 && wears(4096.) && iHead.z < 2.5; }

void poseArm(inout vec3 p, inout vec3 n, float girth) {
  float side = part < 2.5 ? 1. : -1.;
  vec4 arm = part < 2.5 ? iLeft : iRight;
  ${
    near
      ? /* glsl */ `float digit = fract(part);
  float hand = part > 2.5 ? iHead.z : 0.;
  if (digit > .3 && digit < .4) { if (hand < 1.5 || hand > 2.5) p = vec3(side * .212, .67, .01); }
  else if (hand > .5) {
    if (digit > .2) { if (hand < 1.5) p.z = .03 + (p.z - .03) * 2.1; }
    else if (p.y < .695) { p.y = .695 + (p.y - .695) * .55; p.x = side * .212 + (p.x - side * .212) * 1.4; }
  }`
      : ''
  }
  if (fract(part) > .4) {
    // A long tool is a broom, wide at its end.
    float metres = iHead.z - 3.;
    if (p.y < -.15 && metres > .6) p.x = side * .212 + (p.x - side * .212) * 5.;
    p.y = .66 + (p.y - .66) * metres;
  }
  vec3 shoulder = vec3(side * (.206 + (girth - 1.) * .16), 1.17, 0.);
  p.x += side * (girth - 1.) * .16;
  p -= shoulder;
  float bend = arm.w * smoothstep(-.15, -.28, p.y);
  p.y += .215; p.yz = spin(p.yz, bend); p.y -= .215;
  n.yz = spin(n.yz, bend);
  p.zx = spin(p.zx, arm.z * side); n.zx = spin(n.zx, arm.z * side);
  p.xy = spin(p.xy, arm.y * side); n.xy = spin(n.xy, arm.y * side);
  p.yz = spin(p.yz, arm.x); n.yz = spin(n.yz, arm.x);
  p += shoulder;
}

void poseLeg(inout vec3 p, inout vec3 n, float girth) {
  float side = part < 4.5 ? 1. : -1.;
  vec2 leg = part < 4.5 ? iLegs.xy : iLegs.zw;
  p.x += side * (girth - 1.) * .06;
  ${
    near
      ? /* glsl */ `if (p.y < .12) { float a = -.55 * (leg.x + leg.y); p.y -= .09; p.yz = spin(p.yz, a); n.yz = spin(n.yz, a); p.y += .09; }`
      : ''
  }
  // A lap is flatter than a standing thigh: it would stand up through the vest.
  p.z *= 1. + .42 * min(leg.x, 0.) * smoothstep(.5, .74, p.y);
  float bend = leg.y * smoothstep(.49, .36, p.y);
  p.y -= .42; p.yz = spin(p.yz, bend); p.y += .42;
  n.yz = spin(n.yz, bend);
  p.y -= .74; p.yz = spin(p.yz, leg.x); p.y += .74;
  n.yz = spin(n.yz, leg.x);
}

/** The body as it stands in the zone, metres. */
void pose(inout vec3 p, inout vec3 n) {
  float girth = iVest.w;
  if (part > .3 && part < .5) {
    if (wears(4096.)) {
      // A flag beside the head, seen from behind as well as from the side.
      p = p * vec3(.46, .3, .02) - vec3(.23, 0., 0.);
      p.zx = spin(p.zx, -.6); n.zx = spin(n.zx, -.6);
      p += vec3(-.2, 2.02, -.2);
    } else if (wears(2048.)) {
      p *= vec3(.25, .33, .02);
      p.yz = spin(p.yz, -.95); n.yz = spin(n.yz, -.95);
      p += vec3(.03, .98, .31);
    } else p = p * vec3(.44, .3, .32) + vec3(0., .96, .34);
  } else if (part < .5) p.xz *= mix(1., girth, smoothstep(1.22, 1.05, p.y));
  else if (isPole()) {
    p.x = -.2 + clamp(p.x + .212, -.014, .014);
    p.z = -.2 + clamp(p.z - .02, -.014, .014);
    p.y = .8 + (p.y + .34) * 1.3;
  } else if (part > 1.5 && part < 3.5) poseArm(p, n, girth);
  else if (part > 3.5 && part < 5.5) poseLeg(p, n, girth);
  else {
    p = (p - vec3(0., 1.27, 0.)) * vec3(1.16, 1.13, 1.16);
    p.yz = spin(p.yz, iHead.y); n.yz = spin(n.yz, iHead.y);
    p.zx = spin(p.zx, iHead.x); n.zx = spin(n.zx, iHead.x);
    p.y += 1.265;
  }
  if (part < 3.5 || part > 5.5) {
    p.zx = spin(p.zx, iBody.y); n.zx = spin(n.zx, iBody.y);
    p.y -= .74; p.yz = spin(p.yz, iBody.x); p.y += .74;
    n.yz = spin(n.yz, iBody.x);
  }
  p.y += iBody.z;
  p *= iBody.w;
  p.zx = spin(p.zx, iPlace.w); n.zx = spin(n.zx, iPlace.w);
  p += iPlace.xyz;
}
`;
