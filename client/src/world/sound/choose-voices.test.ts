import { expect, it } from 'vitest';
import { chooseVoices, VOICES } from './choose-voices.ts';

const none: ReadonlySet<string> = new Set();
const ids = (chosen: { id: string }[]) => chosen.map(({ id }) => id);

it('S2. At most eight sounds are heard, the nearest first', () => {
  const many = Array.from({ length: 20 }, (_, i) => ({ id: `m${i}`, near: ((i * 7) % 20) / 20 }));
  const chosen = chooseVoices(many, none);
  expect(chosen).toHaveLength(VOICES);
  expect(VOICES).toBe(8);
  expect(chosen.map(({ near }) => near)).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35]);
});

it('S2. What is out of reach is not heard', () => {
  expect(
    ids(
      chooseVoices(
        [
          { id: 'far', near: 1 },
          { id: 'here', near: 0.9 },
        ],
        none,
      ),
    ),
  ).toEqual(['here']);
});

it('S2. A sound that is heard is not given up for one that is hardly nearer', () => {
  const two = [
    { id: 'old', near: 0.5 },
    { id: 'new', near: 0.45 },
  ];
  expect(ids(chooseVoices(two, new Set(['old']), 1))).toEqual(['old']);
  expect(ids(chooseVoices([two[0]!, { id: 'new', near: 0.4 }], new Set(['old']), 1))).toEqual(['new']);
});

it('S2. One step over the edge of its reach does not end a sound, two do', () => {
  const heard = new Set(['edge']);
  expect(ids(chooseVoices([{ id: 'edge', near: 1.05 }], heard))).toEqual(['edge']);
  expect(ids(chooseVoices([{ id: 'edge', near: 1.1 }], heard))).toEqual([]);
  expect(ids(chooseVoices([{ id: 'edge', near: 1.05 }], none))).toEqual([]);
});
