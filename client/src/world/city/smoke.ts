import {
  AdditiveBlending,
  type DataTexture,
  GLSL3,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
} from 'three';
import { AIR, cityUniforms, shown } from './light.ts';
import type { SceneNotes } from './scene-notes.ts';
import { districtAt, standing, unlessStanding } from './standing.ts';

/** Puffs in flight over each chimney. */
const PUFFS = 5;
const TINTS = [
  [0.95, 0.95, 0.97],
  [1, 0.86, 0.66],
  [0.86, 0.9, 0.98],
];

/** A quad per instance that turns to the camera, `extra` added to its geometry. */
function billboards(count: number): InstancedBufferGeometry {
  const plane = new PlaneGeometry(2, 2);
  const g = new InstancedBufferGeometry();
  g.setAttribute('position', plane.attributes.position!);
  g.setIndex(plane.index);
  g.instanceCount = count;
  return g;
}

/** Smoke of every chimney and the glow of every fire, once what they belong to stands: two draw calls. */
export function smoke({ smoke: sources, halos }: SceneNotes, noise: DataTexture): Mesh[] {
  const puffs = billboards(sources.length * PUFFS);
  const from: number[] = [];
  const tint: number[] = [];
  const district: number[] = [];
  for (const [x, y, z, size, kind] of sources as [number, number, number, number, number][])
    for (let i = 0; i < PUFFS; i++) {
      from.push(x, y, z, size);
      tint.push(...TINTS[kind]!, i / PUFFS);
      district.push(districtAt(x, z));
    }
  puffs.setAttribute('iFrom', new InstancedBufferAttribute(new Float32Array(from), 4));
  puffs.setAttribute('iTint', new InstancedBufferAttribute(new Float32Array(tint), 4));
  puffs.setAttribute('district', new InstancedBufferAttribute(new Float32Array(district), 1));
  const smokeMaterial = new ShaderMaterial({
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: false,
    uniforms: {
      ...cityUniforms,
      ...standing,
      uNoise: { value: noise },
      uLit: { value: AIR.smokeLit },
      uShade: { value: AIR.smokeShade },
    },
    vertexShader: `in vec4 iFrom; in vec4 iTint; in float district; uniform int uStanding; uniform float uTime; out vec2 vAt; out vec4 vTint; out float vSeed;
void main() {
  float age = fract(uTime * .09 + iTint.w + iFrom.x * .13);
  vec3 place = iFrom.xyz + vec3(age * age * 5., age * 9., -age * 2.) * iFrom.w * .8;
  vec3 right = vec3(viewMatrix[0][0], viewMatrix[1][0], viewMatrix[2][0]);
  vec3 up = vec3(viewMatrix[0][1], viewMatrix[1][1], viewMatrix[2][1]);
  float size = iFrom.w * (.7 + age * 2.1);
  vAt = position.xy; vSeed = iTint.w + iFrom.z * .1;
  vTint = vec4(iTint.rgb, smoothstep(0., .12, age) * (1. - age) * .62);
  gl_Position = projectionMatrix * viewMatrix * vec4(place + (right * position.x + up * position.y) * size, 1.);
  ${unlessStanding('uStanding')}
}`,
    fragmentShader: `in vec2 vAt; in vec4 vTint; in float vSeed; uniform sampler2D uNoise; uniform float uTime; uniform vec3 uLit, uShade; out vec4 shown;
void main() {
  float n = texture(uNoise, vAt * .16 + vec2(vSeed, vSeed * 1.7 - uTime * .01)).r;
  float body = smoothstep(1., .2, length(vAt) + (n - .5) * .9);
  if (body < .02) discard;
  float lit = clamp(.62 - vAt.x * .3 + vAt.y * .25 + (n - .5) * .5, 0., 1.);
  shown = vec4(mix(uShade, vTint.rgb * uLit, lit), body * vTint.a);
}`,
  });
  const glows = billboards(halos.length);
  const glow = halos.flatMap((h) => [...shown(h.colour).toArray(), 0]);
  glows.setAttribute('iAt', new InstancedBufferAttribute(new Float32Array(halos.flatMap((h) => h.at)), 4));
  glows.setAttribute('iColour', new InstancedBufferAttribute(new Float32Array(glow), 4));
  const owners = halos.map(({ at: [x, , z] }) => districtAt(x, z));
  glows.setAttribute('district', new InstancedBufferAttribute(new Float32Array(owners), 1));
  const glowMaterial = new ShaderMaterial({
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    uniforms: { ...cityUniforms, ...standing, uHarbour: { value: AIR.harbour } },
    // What has a fourth number shines at dusk alone.
    vertexShader: `in vec4 iAt; in vec4 iColour; in float district; uniform int uStanding; uniform vec3 uHarbour, uLevels; out vec2 vAt; out vec3 vColour;
void main() {
  vec3 right = vec3(viewMatrix[0][0], viewMatrix[1][0], viewMatrix[2][0]);
  vec3 up = vec3(viewMatrix[0][1], viewMatrix[1][1], viewMatrix[2][1]);
  vec3 ahead = normalize(cameraPosition - iAt.xyz);
  vAt = position.xy; vColour = iColour.rgb * uHarbour.z * mix(1., uLevels.z, iColour.a);
  gl_Position = projectionMatrix * viewMatrix * vec4(iAt.xyz + ahead * min(iAt.w * .25, 1.2) + (right * position.x + up * position.y) * iAt.w * .62, 1.);
  ${unlessStanding('uStanding')}
}`,
    fragmentShader: `in vec2 vAt; in vec3 vColour; out vec4 shown;
void main() { float a = max(0., 1. - dot(vAt, vAt)); shown = vec4(vColour * a * a * .42, a * a); }`,
  });
  const meshes = [new Mesh(puffs, smokeMaterial), new Mesh(glows, glowMaterial)];
  meshes[1]!.name = 'glows';
  for (const [i, mesh] of meshes.entries()) {
    mesh.frustumCulled = false;
    mesh.renderOrder = 60 + i;
  }
  return meshes;
}
