import { InstancedBufferAttribute, InstancedBufferGeometry, type Mesh } from 'three';
import { lottery } from '../../lottery.ts';
import { districtAt } from '../standing.ts';

/** First stars over the city: how many, how far (metres) and how large. */
const STARS = 130;
const SKY = 930;

/** Adds a glow round every lamp and the first stars to what already glows; they show when the lights are on. */
export function lightLamps(mesh: Mesh, lamps: readonly number[]): void {
  const by = mesh.geometry;
  const at = [...(by.attributes.iAt!.array as Float32Array)];
  const colour = [...(by.attributes.iColour!.array as Float32Array)];
  const district = [...(by.attributes.district!.array as Float32Array)];
  for (let i = 0; i < lamps.length; i += 3) {
    at.push(lamps[i]!, lamps[i + 1]!, lamps[i + 2]!, 1.5);
    colour.push(1.1, 0.72, 0.34, 1);
    district.push(districtAt(lamps[i]!, lamps[i + 2]!));
  }
  const next = lottery(11);
  for (let i = 0; i < STARS; i++) {
    const [turn, up, bright] = [next() * 2 * Math.PI, 0.2 + 0.75 * next(), 0.5 + 1.3 * next() ** 3];
    const flat = Math.sqrt(1 - up * up);
    at.push(Math.sin(turn) * flat * SKY, up * SKY, Math.cos(turn) * flat * SKY, 2.1 + bright);
    colour.push(bright, bright, bright * 1.1, 1);
    district.push(0);
  }
  // The renderer remembers how many instances a geometry had: more need a new one.
  const glows = new InstancedBufferGeometry();
  glows.setAttribute('position', by.attributes.position!);
  glows.setIndex(by.index);
  glows.setAttribute('iAt', new InstancedBufferAttribute(new Float32Array(at), 4));
  glows.setAttribute('iColour', new InstancedBufferAttribute(new Float32Array(colour), 4));
  glows.setAttribute('district', new InstancedBufferAttribute(new Float32Array(district), 1));
  glows.instanceCount = at.length / 4;
  mesh.geometry = glows;
  by.dispose();
}
