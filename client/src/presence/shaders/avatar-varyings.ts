/** What a near body's vertex tells its fragments. */
export const VARYINGS = /* glsl */ `
varying vec3 vBody;
varying vec3 vNormalW;
varying vec3 vPlace;
flat varying float vPart;
flat varying vec2 vFace;
flat varying vec4 vSkin;
flat varying vec4 vLight;
flat varying vec3 vVest;
flat varying vec3 vTrousers;
flat varying vec3 vHair;
flat varying vec3 vHelmet;
flat varying vec3 vShirt;`;
