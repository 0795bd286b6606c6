import type { Mesh } from 'three';
import type { Whole } from './far-index.ts';

/** Copies of what a drawn mesh is made of, to be given away. */
export function wholeOf({ geometry, matrix }: Mesh): Whole {
  const { position, color } = geometry.attributes;
  const count = position!.count;
  // Stored steps are alike in all three directions.
  const step = matrix.elements[0];
  const whole = {
    position: new Float32Array(count * 3),
    paint: new Float32Array(count * 4),
    index: Uint32Array.from(geometry.index!.array),
  };
  for (let i = 0; i < count; i++) {
    whole.position[i * 3] = position!.getX(i) * step;
    whole.position[i * 3 + 1] = position!.getY(i) * step;
    whole.position[i * 3 + 2] = position!.getZ(i) * step;
    whole.paint[i * 4] = color!.getX(i);
    whole.paint[i * 4 + 1] = color!.getY(i);
    whole.paint[i * 4 + 2] = color!.getZ(i);
    whole.paint[i * 4 + 3] = color!.getW(i);
  }
  return whole;
}
