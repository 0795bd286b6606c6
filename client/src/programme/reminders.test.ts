import { expect, test } from 'vitest';
import { kept } from '../net/kept.ts';
import { visitorOwner } from '../net/owner.ts';
import { remind } from './reminders.ts';

test('D28. A reminder shows once the device has it; two set at once are both kept', async () => {
  await kept.set('reminders:leo', ['before']);
  await remind('early', true);
  visitorOwner.setState({ id: 'leo' });
  await Promise.all([remind('a', true), remind('b', true)]);
  expect(await kept.get('reminders:leo')).toEqual(['before', 'early', 'a', 'b']);
  await remind('before', false);
  expect(await kept.get('reminders:leo')).toEqual(['early', 'a', 'b']);
});
