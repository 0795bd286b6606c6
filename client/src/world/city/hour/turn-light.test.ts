import { BufferAttribute, BufferGeometry, Group, Mesh, ShaderMaterial, Vector3 } from 'three';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runFrame } from '../../frame-loop.ts';
import { AIR, GOLDEN, hourUniforms, MOOD_NAMES, TINTS, triple } from '../light.ts';
import { MOODS } from './moods.ts';
import { type HourLight, TurnLight } from './turn-light.ts';

vi.mock('./floor-map.ts', () => ({ floorMap: () => ({ dispose: () => undefined }) }));

const floor = {} as CanvasImageSource;
const golden: HourLight = { hour: 'golden', baked: null, floor };
const dusk = (codes: number[]): HourLight => ({
  hour: 'dusk',
  floor,
  baked: {
    tints: Array.from({ length: TINTS }, () => new Vector3(0.3, 0.3, 0.5)),
    codes: new Map([['plaza', Uint8Array.from(codes)]]),
    mean: 2,
    lamps: [],
  },
});

let city: Group;
let plaza: Mesh;
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(9), 3));
  geometry.setAttribute('color', new BufferAttribute(new Uint8Array(12), 4, true));
  plaza = new Mesh(geometry, new ShaderMaterial());
  plaza.name = 'plaza';
  city = new Group().add(plaza);
  hourUniforms.uTurn.value = 0;
});

describe('turning the light', () => {
  it('B47. goes over into another hour in about a second, air and baked light together', async () => {
    const light = new TurnLight(city, golden);
    const turned = light.to(dusk([1, 2, 3]), false);
    let seconds = 0;
    for (let i = 0; i < 400 && hourUniforms.uTurn.value < 1; i++) {
      runFrame(0.05);
      if (hourUniforms.uTurn.value > 0) seconds += 0.05;
      await new Promise((resolve) => setTimeout(resolve));
    }
    // The last step may round to its end before it is there.
    runFrame(0.05);
    await turned;
    expect(hourUniforms.uTurn.value).toBe(1);
    expect(hourUniforms.uTintB.value[0]).toBeCloseTo(0.3);
    expect(seconds).toBeGreaterThan(0.7);
    expect(seconds).toBeLessThan(1.5);
    expect(AIR.zenith.distanceTo(triple(MOODS.dusk, 'zenith'))).toBeLessThan(1e-6);
    expect([...(plaza.geometry.attributes.hours!.array as Uint8Array)].filter((_, i) => i % 4 === 1)).toEqual(
      [1, 2, 3],
    );
    await light.to(golden, true);
    expect(light.hour).toBe('golden');
    expect(hourUniforms.uTurn.value).toBe(0);
    expect([...hourUniforms.uTintA.value.slice(0, 3)]).toEqual([1, 1, 1]);
  });

  it('B48. is at once where the visitor asked for calm', async () => {
    await new TurnLight(city, golden).to(dusk([1, 2, 3]), true);
    expect(hourUniforms.uTurn.value).toBe(1);
  });

  it('B49. refuses the light of another city, and stays in the hour it was', async () => {
    const light = new TurnLight(city, golden);
    await expect(light.to(dusk([1, 2]), true)).rejects.toThrow('another shape');
    expect(light.hour).toBe('golden');
    expect(hourUniforms.uTurn.value).toBe(0);
  });

  it('B69. lights what comes to stand later as the rest, a plain volume by the mean tint', async () => {
    const light = new TurnLight(city, golden);
    await light.to(dusk([1, 2, 3]), true);
    for (const [name, codes] of [
      ['plaza', [1, 2, 3]],
      ['plain-eau', [2, 2, 2]],
    ] as const) {
      const late = new Mesh(plaza.geometry.clone(), new ShaderMaterial());
      late.geometry.deleteAttribute('hours');
      late.name = name;
      light.dress(late);
      const hours = [...(late.geometry.attributes.hours!.array as Uint8Array)];
      expect(hours.filter((_, i) => i % 4 === 1)).toEqual(codes);
    }
  });

  it('B69. lights meshes drawn as one each by its own numbers', async () => {
    const light = new TurnLight(city, golden);
    const codes = new Map([
      ['movers-sky', new Uint8Array([1])],
      ['movers-tram', new Uint8Array([3, 2])],
    ]);
    const hour = dusk([1, 2, 3]);
    await light.to({ ...hour, baked: { ...hour.baked!, codes } }, true);
    const both = new Mesh(plaza.geometry.clone(), new ShaderMaterial());
    both.geometry.deleteAttribute('hours');
    both.name = 'movers-sky+movers-tram';
    light.dress(both);
    const hours = [...(both.geometry.attributes.hours!.array as Uint8Array)];
    expect(hours.filter((_, i) => i % 4 === 1)).toEqual([1, 3, 2]);
  });

  it('B50. has an entry for everything in every hour, in numbers', () => {
    for (const mood of Object.values(MOODS)) {
      expect(Object.keys(mood)).toEqual(Object.keys(GOLDEN));
      for (const name of MOOD_NAMES) expect(triple(mood, name).toArray().every(Number.isFinite)).toBe(true);
    }
  });
});
