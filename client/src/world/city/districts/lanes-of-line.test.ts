import { expect, test } from 'vitest';
import { lanesOfLine } from './lanes-of-line.ts';

const model = (transferSize: number, ms: number, name = '/assets/city-plaza.glb') => ({
  name,
  transferSize,
  requestStart: 1_000,
  responseEnd: 1_000 + ms,
});

test('B64. A slow line carries one model at a time, another two', () => {
  expect(lanesOfLine([])).toBe(2);
  expect(lanesOfLine([model(185_000, 400)])).toBe(2);
  expect(lanesOfLine([model(185_000, 1_480)])).toBe(1);
  // The line as it is now, by models alone; what the browser had kept says nothing of it.
  expect(lanesOfLine([model(185_000, 1_480), model(55_000, 60)])).toBe(2);
  expect(lanesOfLine([model(55_000, 440), model(0, 2), model(900, 800, '/api/visit')])).toBe(1);
});
