import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { begunDrafts, draft } from './draft.ts';
import { keptInMemory } from './kept.ts';
import type { Owner } from './owner.ts';

test('L208. What is called begun is on the device already: a reload in that moment loses nothing', async () => {
  const device = keptInMemory();
  const owner = createStore<Owner>(() => ({ id: 'nadia', before: null }));
  let written = () => {};
  const slow = { ...device, set: (key: string, value: unknown) => wait().then(() => device.set(key, value)) };
  const wait = () => new Promise<void>((resolve) => (written = resolve));
  draft('reword:s:q1', owner, slow).getState().write('Plus poliment');
  let told = false;
  const begun = begunDrafts('reword:', owner, slow).then((names) => {
    told = true;
    return names;
  });
  await Promise.resolve();
  expect(told).toBe(false);
  written();
  expect(await begun).toEqual(['reword:s:q1']);
  expect(await device.get('draft:nadia:reword:s:q1')).toMatchObject({ text: 'Plus poliment' });
});

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
