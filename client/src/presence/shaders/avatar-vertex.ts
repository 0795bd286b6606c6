import { VARYINGS } from './avatar-varyings.ts';
import { skeleton } from './skeleton.ts';

/** The near body: posed here, painted and lit in the fragment. */
export const AVATAR_VERTEX = /* glsl */ `
${skeleton(true)}
${VARYINGS}
bool unworn() {
  if (part > .3 && part < .5) return !wears(1024.) && !wears(2048.) && !wears(4096.);
  if (part < 4. && fract(part) > .4) return iHead.z < 2.5 && !isPole();
  if (part < 7.5) return part > 1.2 && part < 1.3 && wears(64.);
  if (part < 8.5) return !wears(1.);
  if (part < 9.5) return !wears(8.);
  if (part < 10.5) return !wears(2.);
  return part < 11.5 ? !wears(4.) : !wears(64.);
}

void main() {
  vBody = position;
  vPart = part > .3 && part < .5 ? 13. : part < 4. && fract(part) > .4 ? 14. : floor(part);
  vFace = vec2(floor(iHead.w), fract(iHead.w));
  vSkin = iSkin;
  vLight = iLight;
  vVest = iVest.rgb;
  vTrousers = iTrousers.rgb;
  vHair = iHair.rgb;
  vHelmet = iHelmet.rgb;
  vShirt = SHIRT;
  if (unworn()) { gl_Position = vec4(0., 0., 2., 1.); return; }
  vPlace = position;
  vNormalW = normal;
  pose(vPlace, vNormalW);
  gl_Position = projectionMatrix * viewMatrix * vec4(vPlace, 1.);
}`;
