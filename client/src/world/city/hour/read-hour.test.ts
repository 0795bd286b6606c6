import { describe, expect, it } from 'vitest';
import { TINTS } from '../light.ts';
import { readHour } from './read-hour.ts';

function file(head: unknown, codes: number[]): ArrayBuffer {
  const text = new TextEncoder().encode(typeof head === 'string' ? head : JSON.stringify(head));
  const bytes = new Uint8Array(4 + text.length + codes.length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  bytes.set(codes, 4 + text.length);
  return bytes.buffer;
}

const head = { tints: [64, 32, 128, 16, 16, 16], meshes: [['plaza', 3]], lamps: [1, 2, 3] };

describe('readHour', () => {
  it('B46. reads tints, a code for each vertex and where lamps hang', () => {
    const { tints, codes, mean, lamps } = readHour(file(head, [0, 1, 1]));
    expect(tints[0]!.toArray()).toEqual([1, 0.5, 2]);
    expect(tints).toHaveLength(TINTS);
    expect([...codes.get('plaza')!]).toEqual([0, 1, 1]);
    expect(mean).toBe(1);
    expect(lamps).toEqual([1, 2, 3]);
  });

  it('B46. refuses what is cut off, too long, of another kind, or names a tint that there is not', () => {
    expect(() => readHour(file(head, [0, 1]))).toThrow();
    expect(() => readHour(file(head, [0, 1, 1, 0]))).toThrow();
    expect(() => readHour(file(head, [0, 1, TINTS]))).toThrow();
    expect(() => readHour(file('<!doctype html>', [0, 1, 1]))).toThrow();
    expect(() => readHour(new ArrayBuffer(2))).toThrow();
  });
});
