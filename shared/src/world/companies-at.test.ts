import { expect, test } from 'vitest';
import { companiesAt } from './companies-at.ts';

const PLACES = ['acierie', 'turbines', 'alu'];

test('C305. A company keeps the place that was built for it; others take those that are left, in their order', () => {
  expect([...companiesAt(PLACES, ['alu', 'acierie', 'turbines'])]).toEqual(PLACES.map((id) => [id, id]));
  expect([...companiesAt(PLACES, ['chaudronnerie', 'fonderie', 'machines'])]).toEqual([
    ['acierie', 'chaudronnerie'],
    ['turbines', 'fonderie'],
    ['alu', 'machines'],
  ]);
  expect([...companiesAt(PLACES, ['fonderie', 'turbines'])]).toEqual([
    ['acierie', 'fonderie'],
    ['turbines', 'turbines'],
  ]);
  expect([...companiesAt(PLACES, ['a', 'b', 'c', 'd'])]).toHaveLength(3);
});
