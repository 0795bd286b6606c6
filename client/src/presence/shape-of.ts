import { InstancedBufferGeometry } from 'three';
import { inSlices } from '../world/in-slices.ts';
import { SolidBuilder } from './solid-builder.ts';

/** A shape as what is added to it, one part after the other. */
export type ShapeParts = readonly ((solid: SolidBuilder) => void)[];

const built = new Map<ShapeParts, InstancedBufferGeometry>();

/** The whole shape. */
export function geometryOf(parts: ShapeParts): InstancedBufferGeometry {
  const solid = new SolidBuilder();
  for (const part of parts) part(solid);
  return solid.geometry();
}

/** A shape for one crowd: the same corners for all of them, built and given to the graphics card once. */
export function shapeOf(parts: ShapeParts): InstancedBufferGeometry {
  const shape = built.get(parts) ?? geometryOf(parts);
  built.set(parts, shape);
  const own = new InstancedBufferGeometry();
  own.setIndex(shape.index);
  for (const [name, attribute] of Object.entries(shape.attributes)) own.setAttribute(name, attribute);
  return own;
}

/** Builds shapes a slice a frame, so that whoever asks for them afterwards does not hold the picture up. */
export async function buildAhead(shapes: readonly ShapeParts[]): Promise<void> {
  for (const parts of shapes) {
    const solid = new SolidBuilder();
    await inSlices(parts.map((part) => () => part(solid)));
    if (!built.has(parts)) built.set(parts, solid.geometry());
  }
}
