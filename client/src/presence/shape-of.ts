import { InstancedBufferGeometry } from 'three';

const built = new Map<() => InstancedBufferGeometry, InstancedBufferGeometry>();

/** A body's shape for one crowd: the same corners for all of them, built and given to the graphics card once. */
export function shapeOf(build: () => InstancedBufferGeometry): InstancedBufferGeometry {
  const shape = built.get(build) ?? build();
  built.set(build, shape);
  const own = new InstancedBufferGeometry();
  own.setIndex(shape.index);
  for (const [name, attribute] of Object.entries(shape.attributes)) own.setAttribute(name, attribute);
  return own;
}
