/** What is stored as it is shown, as light and back; both ways the same curve, so that nothing shifts. */
export const LIGHT = /* glsl */ `
vec3 toLight(vec3 c) { return pow(max(c, vec3(0.)), vec3(2.2)); }
vec3 toShown(vec3 l) { return pow(max(l, vec3(0.)), vec3(1. / 2.2)); }
`;

/** Where a pixel's line of sight leads: `uUnproject` gives what the camera sees, `uCamera` where that is. */
export const SIGHT = /* glsl */ `
uniform highp sampler2D uDepth;
uniform mat4 uUnproject, uCamera;
uniform vec3 uToSun;
vec3 sight(vec2 at, float depth) {
  vec4 seen = uUnproject * vec4(vec3(at, depth) * 2. - 1., 1.);
  return mat3(uCamera) * (seen.xyz / seen.w);
}
`;
