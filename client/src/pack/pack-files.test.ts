import { expect, test } from 'vitest';
import { LARGEST, type PackFile, packFiles, weigh } from './pack-files.ts';

const file = (path: string, part: PackFile['part'], bytes = 1): PackFile => ({
  path,
  part,
  bytes,
  sha256: '',
});
const paths = (files: readonly PackFile[]) => files.map(({ path }) => path);

test('D30. A pack holds the city and the halls of the itinerary, not those of other pavilions nor another hour’s light', () => {
  const all = [file('a', 'city'), file('b', 'hall:eau'), file('c', 'hall:mode'), file('d', 'hour')];
  expect(paths(packFiles(all, []))).toEqual(['a']);
  expect(paths(packFiles(all, ['mode', 'mode', 'nowhere']))).toEqual(['a', 'c']);
});

test('D30. What does not fit any more is left to the line', () => {
  const all = [file('a', 'city', 9), file('b', 'hall:eau', LARGEST - 10), file('c', 'hall:mode', 2)];
  const chosen = packFiles(all, ['eau', 'mode']);
  expect(paths(chosen)).toEqual(['a', 'b']);
  expect(weigh(chosen)).toBe(LARGEST - 1);
});
