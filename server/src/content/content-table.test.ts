import { expect, test } from 'vitest';
import { contentTable, keptContentTable } from './content-table.ts';

test('C235. docs/content.md counts what the editions hold: npm run editions -- table', () => {
  expect(keptContentTable()).toBe(contentTable());
  expect(contentTable()).toMatch(/\| Métallurgie \| 3 \| 10 \|/);
});
