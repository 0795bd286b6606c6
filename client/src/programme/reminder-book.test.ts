import { expect, test } from 'vitest';
import { keptInMemory } from '../net/kept.ts';
import { reminderBook } from './reminder-book.ts';

test('D28. A reminder shows once the device has it; two set at once are both kept', async () => {
  const kept = keptInMemory();
  await kept.set('reminders:leo', ['before']);
  let owner = '';
  const { store, remind } = reminderBook(kept, () => owner);
  await remind('early', true);
  owner = 'leo';
  const both = Promise.all([remind('a', true), remind('b', true)]);
  const device: unknown[] = [];
  const stop = store.subscribe(async ({ ids }) => {
    const there = await kept.get<string[]>('reminders:leo');
    if (ids.includes('a')) device.push(there?.includes('a'));
  });
  await both;
  stop();
  expect(await kept.get('reminders:leo')).toEqual(['before', 'early', 'a', 'b']);
  expect(device).not.toContain(false);
  await remind('before', false);
  expect(store.getState().ids).toEqual(['early', 'a', 'b']);
});
