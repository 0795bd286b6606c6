import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Room } from '../room.ts';
import { layOut, signSizes } from './sign-sheet.ts';

const BAKED = new URL('../../../../../assets/baked/', import.meta.url);
const ROOMS = readdirSync(BAKED).filter((file) => file.endsWith('.room.json'));

test.each(ROOMS)('B38. Every sign of %s has its place on the sheet, and no two share any', (file) => {
  const { signs } = JSON.parse(readFileSync(new URL(file, BAKED), 'utf8')) as Room;
  const names = [...new Set(signs.map(({ name }) => name))].filter(
    // Those that move have sheets of their own.
    (name) => !/^(live-screen|screen-\d)$/.test(name),
  );
  const { rects, width, height } = layOut(signSizes(names));
  expect([...rects.keys()].sort()).toEqual(names.sort());
  const all = [...rects.values()];
  for (const [i, a] of all.entries()) {
    expect(a.x + a.w).toBeLessThanOrEqual(width);
    expect(a.y + a.h).toBeLessThanOrEqual(height);
    for (const b of all.slice(i + 1))
      expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
  }
});

test('B38. Signs that do not fit are an error, never drawn over one another', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`poster-${i}`, [512, 384] as const]));
  expect(() => layOut(many)).toThrow('do not fit');
});
