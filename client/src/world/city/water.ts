import { CircleGeometry, type DataTexture, GLSL3, Mesh, PlaneGeometry, ShaderMaterial } from 'three';
import { AIR, cityUniforms, HAZE } from './light.ts';

const shader = (noise: DataTexture, fragment: string) =>
  new ShaderMaterial({
    glslVersion: GLSL3,
    uniforms: {
      ...cityUniforms,
      uNoise: { value: noise },
      uMiddle: { value: AIR.middle },
      uShallow: { value: AIR.shallow },
      uOffing: { value: AIR.offing },
      uDeep: { value: AIR.deep },
      uGlint: { value: AIR.glint },
      uFoam: { value: AIR.foam },
      uBasin: { value: AIR.basin },
      uHarbour: { value: AIR.harbour },
    },
    vertexShader: `out vec3 vPlace; out float vDepth;
void main() {
  vec4 place = modelMatrix * vec4(position, 1.);
  vec4 seen = viewMatrix * place;
  vPlace = place.xyz; vDepth = -seen.z;
  gl_Position = projectionMatrix * seen;
}`,
    fragmentShader: `${HAZE}
in vec3 vPlace; in float vDepth; out vec4 shown; uniform sampler2D uNoise; uniform float uTime; uniform vec3 uToSun, uMiddle, uShallow, uOffing, uDeep, uGlint, uFoam, uBasin, uHarbour;
${fragment}`,
  });

/** The sea: turquoise at the quay, deep blue out at sea, glints towards the sun, foam along the stones. */
function sea(noise: DataTexture): Mesh {
  const material = shader(
    noise,
    `void main() {
  vec2 p = vPlace.xz;
  float a = texture(uNoise, p * .031 + uTime * vec2(.012, .007)).r;
  float b = texture(uNoise, p.yx * .11 - uTime * vec2(.02, .026)).r;
  vec3 eye = normalize(cameraPosition - vPlace);
  vec3 n = normalize(vec3((a - .5) * .5 + (b - .5) * .4, 1., (b - .5) * .5 - (a - .5) * .3));
  float facing = max(0., dot(n, eye));
  float mirror = .05 + .6 * pow(1. - facing, 4.);
  float out_ = smoothstep(104., 240., p.y + max(0., 90. - abs(p.x)) * .3);
  vec3 c = mix(mix(uShallow, uOffing, smoothstep(0., .35, out_)), uDeep, smoothstep(.2, 1., out_));
  c *= .86 + .3 * a;
  c = mix(c, mix(uMiddle, uHorizon, .55), mirror);
  float glint = pow(max(0., dot(reflect(-uToSun, n), eye)), uHarbour.y);
  c += uGlint * glint;
  // Lamps of quay, cranes and ship in long columns, broken by the waves.
  float column = .5 + .5 * cos((p.x + (a - .5) * 7. + (b - .5) * 5.) * .36);
  column *= column; column *= column * column;
  c += vec3(1., .6, .24) * column * uLevels.z * (.2 + b) * smoothstep(190., 108., p.y) * step(abs(p.x), 90.);
  c = mix(c, uHorizon, uHarbour.x * smoothstep(104., 175., p.y) * (.45 + .8 * a));
  float lap = .5 + .3 * sin(uTime * 1.1 + p.x * .4);
  float foam = abs(p.x) < 76. ? smoothstep(.9 + lap, .1, p.y - 106. + b * 1.2) : 0.;
  foam += smoothstep(.64, .72, a * .75 + b * .25) * .35 * smoothstep(260., 40., vDepth);
  c = mix(c, uFoam, clamp(foam, 0., 1.) * .75);
  vec4 h = haze(vDepth, 0.);
  shown = vec4(c * h.a + h.rgb, 1.);
}`,
  );
  const mesh = new Mesh(
    new PlaneGeometry(3200, 1700).rotateX(-Math.PI / 2).translate(0, -1.9, 945),
    material,
  );
  mesh.renderOrder = 40;
  return mesh;
}

/** The orrery's basin: rings that run outward, the warm reflection of the sun in its middle. */
function basin(noise: DataTexture): Mesh {
  const material = shader(
    noise,
    `void main() {
  vec2 p = vPlace.xz;
  float r = length(p);
  float a = texture(uNoise, p * .06 + uTime * .02).r;
  float ripple = sin(r * 3.2 - uTime * 2.4) * .5 * smoothstep(14., 6., r);
  float web = smoothstep(.09, .0, abs(texture(uNoise, p * .1 + a * .1 + uTime * .01).r - .5));
  vec3 c = mix(vec3(.1, .56, .64), vec3(.34, .8, .82), clamp(a + ripple * .3, 0., 1.)) + web * .16;
  c = c * uBasin + vec3(.55, .28, .06) * (1. + uLevels.z) * exp(-r * .16);
  vec4 h = haze(vDepth, 0.);
  shown = vec4(c * h.a + h.rgb, 1.);
}`,
  );
  return new Mesh(new CircleGeometry(13.5, 40).rotateX(-Math.PI / 2).translate(0, 0.4, 0), material);
}

/** All the water of the city. */
export const water = (noise: DataTexture): Mesh[] => [sea(noise), basin(noise)];
