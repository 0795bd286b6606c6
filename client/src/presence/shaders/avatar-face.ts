/** The face: eyes that blink, brows, blush, a smile that opens in gladness; hair or headscarf round it. */
export const FACE = /* glsl */ `
vec3 face(inout float shade) {
  vec3 h = (vBody - vec3(0., 1.465, 0.)) / vec3(.182, .205, .182);
  vec3 c = vSkin.rgb;
  float af = fwidth(h.x) + .01;
  if (h.z > 0.) {
    vec2 e = vec2(abs(h.x) - .36, h.y + .05);
    vec2 blush = (e - vec2(.16, -.27)) / vec2(.17, .11);
    c = mix(c, c * vec3(1.12, .70, .62), exp(-dot(blush, blush)) * .45);
    float eye = 1. - smoothstep(1. - af * 9., 1. + af * 9., length(e / vec2(.115, .165 * mix(1., .12, vFace.y))));
    c = mix(c, vec3(.055, .035, .05), eye);
    float glint = 1. - smoothstep(.028, .052, length(vec2(h.x - sign(h.x) * .36, h.y + .05) - vec2(.035, .06)));
    c = mix(c, vec3(1.), glint * eye * step(vFace.y, .5));
    float nose = exp(-pow(length((h.xy - vec2(0., -.20)) / vec2(.075, .06)), 4.));
    c = mix(c, c * vec3(.86, .66, .60), nose * .55);
    float arch = abs(e.y - .31 - .05 * vFace.x + e.x * e.x * 1.6 + e.x * .12);
    float brow = (1. - smoothstep(.028 - af, .028 + af, arch)) * (1. - smoothstep(.15, .17, abs(e.x)));
    c = mix(c, wears(64.) ? vec3(.16, .10, .08) : vHair * .8, brow * .85);
    vec3 lip = mix(c * vec3(.50, .26, .25), vec3(.42, .08, .09), .5);
    float curve = h.y + .50 - h.x * h.x * 1.5;
    float smile = (1. - smoothstep(.03 - af, .03 + af, abs(curve))) * (1. - smoothstep(.23, .255, abs(h.x)));
    c = mix(c, lip, smile);
    if (vFace.x > .5) {
      float low = -.17 * sqrt(max(0., 1. - h.x * h.x / .055));
      float open = smoothstep(af, -af, curve) * smoothstep(low - af, low + af, curve) * step(abs(h.x), .235);
      c = mix(c, mix(vec3(.30, .05, .07), vec3(.98, .96, .93), smoothstep(-.075 - af, -.075 + af, curve)), open);
    }
    shade *= 1. - smoothstep(-.72, -.98, h.y) * .35;
  }
  if (wears(64.)) {
    float around = max(max(length(vec2(h.x * 1.05, h.y + .08)) - .80, .28 - h.z), -h.y - .80);
    c = mix(c, vHair, smoothstep(0., .02, around));
    shade *= 1. - .18 * smoothstep(.1, 0., abs(around));
  } else {
    float line = smoothstep(-.02, .02, h.y - .56 - .264 * h.z + .10 * abs(h.x));
    float back = smoothstep(-.02, .02, -h.z - .12 + .25 * h.y) * smoothstep(-.45, -.40, h.y);
    float temple = smoothstep(.02, -.02, abs(h.z - .14) - .13) * smoothstep(.02, .06, h.y) * step(.4, abs(h.x));
    c = mix(c, vHair, max(max(line, back), temple));
  }
  shade *= .82 + .18 * smoothstep(1.24, 1.38, vBody.y);
  if (wears(1.)) shade *= 1. - .45 * smoothstep(.30, .62, h.y) * step(0., h.z);
  return c;
}
`;
