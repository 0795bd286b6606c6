import { expect, test } from 'vitest';
import { type HallWalkFile, walkInside } from './hall-walk.ts';

const spot = (kind: 'stand' | 'step' | 'live', target: string) => ({
  id: `${kind}-${target}`,
  kind,
  target,
  x: 0,
  z: 0,
  face: 0,
  radius: 2,
});

const FILE: HallWalkFile = {
  lines: [[0, 0, 100, 0]],
  ramps: [],
  spots: [spot('stand', '1'), spot('stand', '2'), spot('step', '1'), spot('live', 'metallurgie')],
  booths: [
    { lines: [[200, 0, 0, 100]], ramps: [] },
    { lines: [[400, 0, 0, 100]], ramps: [] },
  ],
};

const idsOf = (companies: string[], steps: string[]) =>
  walkInside(FILE, { companies, steps }).spots.map(({ id }) => id);

test('C305. A hall’s stands are filled by the companies of its sector in their order; a place that is left over is not there', () => {
  expect(idsOf(['fonderie', 'chaudronnerie'], ['matiere'])).toEqual([
    'stand-fonderie',
    'stand-chaudronnerie',
    'step-matiere',
    'live-metallurgie',
  ]);
  expect(idsOf(['fonderie'], [])).toEqual(['stand-fonderie', 'live-metallurgie']);
  expect(walkInside(FILE, { companies: ['fonderie'], steps: [] }).segments).toEqual([0, 0, 1, 0, 2, 0, 2, 1]);
});

test('C305. More companies than places fill the places, and a hall is filled anew each time', () => {
  expect(idsOf(['a', 'b', 'c', 'd'], ['matiere'])).toHaveLength(4);
  expect(walkInside(FILE, { companies: [], steps: [] }).segments).toEqual([0, 0, 1, 0]);
});
