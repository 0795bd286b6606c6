import { exampleSession } from '@ville-usine/shared/live/example-session';
import { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import { expect, it } from 'vitest';
import { listings } from './listings.ts';

it('F52. The city’s live sessions stand among the territory’s events, but for those that are over or reserved', () => {
  const event = (id: string, from?: string) =>
    ProgrammeEvent.parse({ id, title: { fr: id }, source: 'Communiqué', when: from ? { from } : undefined });
  const session = (id: string, more: Parameters<typeof exampleSession>[0]) => exampleSession({ id, ...more });
  const list = listings(
    [event('passe', '2021-11-22'), event('futur', '2030-11-22'), event('sans-date')],
    [
      session('b', { state: 'scheduled', startsAt: '2026-11-24T09:00:00.000Z' }),
      session('a', { state: 'live', startsAt: '2026-11-23T09:00:00.000Z' }),
      session('finie', { state: 'published' }),
      session('annulée', { state: 'cancelled' }),
      session('adultes', { state: 'scheduled', reserved: true }),
    ],
    { editionEnd: '2021-11-28', nowMs: Date.parse('2026-11-23T10:00:00.000Z') },
  );
  expect(list.map(({ id, past }) => `${id} ${past}`)).toEqual([
    'session-a false',
    'session-b false',
    'passe true',
    'futur false',
    'sans-date true',
  ]);
});
