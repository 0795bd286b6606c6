/** What is painted on the near body: vest, sleeves, shoes, helmet, hair. */
export const PAINT = /* glsl */ `
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
    float bands = edge(aa, .835, y) * (1. - edge(aa, .885, y)) + edge(aa, .985, y) * (1. - edge(aa, 1.03, y));
    float straps = edge(aa, .088, x) * (1. - edge(aa, .126, x)) * edge(aa, 1.03, y);
    float silver = max(bands, straps) * (1. - open);
    c = mix(c, vec3(.86, .88, .87), silver);
    shine = silver * .18;
    if (front) c = mix(c, vVest * .72, (1. - edge(aa, .012, abs(x - opening))) * .8 * (1. - silver));
    c *= 1. - .22 * (1. - edge(aa, .772, y));
  }
  c = mix(c, vTrousers * .75, 1. - edge(aa, .7545, y));
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

vec3 sleeve(float aa, inout float shade) {
  float y = vBody.y;
  bool coverall = wears(16.);
  vec3 hand = wears(256.) ? vec3(.93, .68, .30) : vSkin.rgb;
  float cuff = coverall || !wears(128.) ? .738 : 1.03;
  vec3 cloth = coverall ? vVest * .8 : vShirt;
  vec3 c = mix(wears(256.) && y < .78 ? hand : vSkin.rgb, cloth, edge(aa, cuff, y));
  if (wears(256.)) c = mix(c, hand * .8, edge(aa, .735, y) * (1. - edge(aa, .775, y)));
  if (coverall) c = mix(c, vec3(.95, .80, .45), edge(aa, 1.02, y) * (1. - edge(aa, 1.055, y)));
  // A fold at the cuff and the fingers' shade keep an arm from looking turned on a lathe.
  c *= 1. - .2 * (1. - edge(aa, .008, abs(y - cuff)));
  if (y < .67) c *= 1. - .16 * smoothstep(.3, 1., abs(sin((vBody.z - .006) * 118.)));
  shade = .86 + .14 * smoothstep(.6, .9, y);
  return c;
}

vec3 leg(float aa, inout float shade) {
  float y = vBody.y;
  vec3 c = mix(vTrousers, vec3(.13, .11, .13), 1. - edge(aa, .085, y));
  c = mix(c, vec3(.80, .77, .72), 1. - edge(aa, .022, y));
  c = mix(c, vec3(.80, .77, .72), edge(aa, .05, y) * (1. - edge(aa, .062, y)) * step(.1, vBody.z) * .8);
  c *= 1. - .25 * (1. - edge(aa, .012, abs(y - .105)));
  shade = (.62 + .38 * smoothstep(0., .5, y)) * (1. - .25 * smoothstep(.62, .74, y));
  return c;
}

/** A crate of planks, a board with its sheet, a tool, or a flag and its pole. */
vec3 held(float aa) {
  if (wears(4096.)) {
    if (vPart > 13.5) return vec3(.94, .91, .86);
    vec2 cloth = abs(vBody.xy);
    return cloth.x > .44 || cloth.y > .41 ? vec3(.85, .34, .17) : vec3(1., .77, .24);
  }
  if (vPart > 13.5) return vBody.y < -.15 ? vec3(.96, .47, .14) : vec3(.74, .55, .34);
  vec3 b = abs(vBody);
  if (wears(2048.)) {
    vec3 sheet = mix(vec3(.97, .95, .90), vec3(.45, .55, .72), step(.5, fract(vBody.y * 9.)) * step(b.x, .3) * step(b.y, .36));
    return b.x > .44 || b.y > .46 || vBody.z < .4 ? vec3(.52, .33, .18) : sheet;
  }
  float planks = edge(aa * 2., .06, abs(fract(vBody.y * 3.) - .5));
  float rim = max(step(.42, max(b.x, b.z)) * step(min(b.x, b.z), .42), 0.);
  return mix(vec3(.55, .35, .17), vec3(.78, .56, .32), planks) * mix(1., .8, rim);
}

vec3 helmet(float aa) {
  float y = vBody.y;
  vec3 c = vHelmet * (1. + .10 * (1. - edge(aa, .022, abs(vBody.x))));
  c = mix(c, c * .72, 1. - edge(aa, .013, abs(y - 1.567)));
  if (vBody.z > .10) c = mix(c, vec3(.85, .34, .17), 1. - edge(aa, .028, length(vBody.xy - vec2(0., 1.625))));
  return c;
}
`;
