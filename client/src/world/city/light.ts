import { Color, Vector3 } from 'three';

/** A colour as it is stored and shown, without three's conversion to linear. */
export const shown = (hex: string): Color => new Color().setStyle(hex, '');

/** The golden afternoon, in shown (sRGB) values: the city is drawn unlit, its light is in its vertices. */
export const AIR = {
  toSun: new Vector3(-0.74, 0.5, 0.44).normalize(),
  zenith: shown('#1f83d2'),
  middle: shown('#74c0ec'),
  horizon: shown('#dcebec'),
  haze: shown('#a5c6dd'),
  glow: shown('#ffe2b4'),
};

/** Uniforms that all the city's materials share. */
export const cityUniforms = {
  uTime: { value: 0 },
  uHaze: { value: AIR.haze },
  uHorizon: { value: AIR.horizon },
};

/** Depth haze: begins at 50 m, never hides the hills, melts the far ones into the horizon. */
export const HAZE = /* glsl */ `
uniform vec3 uHaze; uniform vec3 uHorizon;
vec4 haze(float depth) {
  float x = max(0., depth - 50.) * .00075;
  float k = min(.82, x * (.5 + .3 * x));
  return vec4(mix(uHaze, uHorizon, clamp((depth - 250.) * .0016, 0., 1.)) * k, 1. - k);
}`;
