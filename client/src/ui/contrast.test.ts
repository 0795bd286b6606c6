import { expect, it } from 'vitest';
import { contrast, deep } from './contrast.ts';

const SECTOR_COLOURS = [
  '#1d5fb4',
  '#b8622c',
  '#7a4cd6',
  '#ff5f86',
  '#f7b512',
  '#0fae98',
  '#2a9be6',
  '#e8482a',
  '#8d7f74',
  '#cf2c74',
  '#6aa82e',
  '#b277e0',
  '#12a5bd',
];

it('measures black on white as 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

it('A1. White words on a sector’s colour reach a contrast of 5.05', () => {
  for (const colour of SECTOR_COLOURS) {
    expect(contrast(deep(colour), '#ffffff'), colour).toBeGreaterThanOrEqual(5.05);
  }
});

it('leaves a colour alone that is dark enough', () => {
  expect(deep('#1d5fb4')).toBe('#1d5fb4');
});
