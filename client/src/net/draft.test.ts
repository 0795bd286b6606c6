import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { begunDrafts, draft } from './draft.ts';
import { keptInMemory } from './kept.ts';
import type { Owner } from './owner.ts';

test('L203. What was begun is found again by its author after a reload, and by nobody else', async () => {
  const device = keptInMemory();
  const page = (id: string) => createStore<Owner>(() => ({ id, before: null }));
  const before = page('karim');
  const writing = draft('answer:q1', before, device);
  writing.getState().write('La nuit aussi');
  expect(await begunDrafts('answer:', before, device)).toEqual(['answer:q1']);
  await expect.poll(() => writing.getState().keptAt).not.toBeNull();

  const after = page('karim');
  expect(await begunDrafts('answer:', after, device)).toEqual(['answer:q1']);
  expect(await begunDrafts('aloud:', after, device)).toEqual([]);
  expect(await begunDrafts('answer:', page('ines'), device)).toEqual([]);
  await expect.poll(() => draft('answer:q1', after, device).getState().text).toBe('La nuit aussi');

  writing.getState().sent('La nuit aussi');
  await expect.poll(() => begunDrafts('answer:', page('karim'), device)).toEqual([]);
});
