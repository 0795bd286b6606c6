import { PLOTS } from '@ville-usine/shared/world/layout';
import { Matrix4, Vector3 } from 'three';
import { expect, it } from 'vitest';
import type { Sign } from '../scene-notes.ts';
import { plainPavilion } from './plain-pavilion.ts';

const signs: Sign[] = PLOTS.map(({ sector, x, z, angle }) => ({
  text: sector,
  sector,
  colour: '#e8482a',
  rest: new Matrix4()
    .makeRotationY(angle + Math.PI)
    .setPosition(x, 0, z)
    .toArray(),
  y: 10,
  z: 11.4,
}));

it('B16. A pavilion whose model does not come stands as its plain volume, with a door and a board for its sign', () => {
  for (const [plot, { x, z, angle }] of PLOTS.entries()) {
    const { geometry, name } = plainPavilion(signs[plot]!);
    const places = geometry.attributes.position!;
    const v = new Vector3();
    let [house, board] = [0, 0];
    for (let i = 0; i < places.count; i++) {
      v.fromBufferAttribute(places, i)
        .sub(new Vector3(x, 0, z))
        .applyAxisAngle(new Vector3(0, 1, 0), -angle - Math.PI);
      if (Math.abs(v.x) < 14 && v.z < 8 && v.y < 11) house++;
      if (Math.abs(v.x) < 6 && v.z > 11 && v.y > 9) board++;
    }
    expect({ house: house > 40, board: board > 7 }).toEqual({ house: true, board: true });
    expect(name).toBe(`plain-${signs[plot]!.sector}`);
    expect(geometry.index!.count / 3).toBeLessThan(340);
    expect(geometry.attributes.color!.itemSize).toBe(4);
  }
});
