import { exampleSession } from '@ville-usine/shared/live/example-session';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { expect, it } from 'vitest';
import { nextSession, sessionFor, sessionOfSector } from './choose-session.ts';

const session = (id: string, more: Partial<LiveSession>) => exampleSession({ id, state: 'open', ...more });

const steel = { id: 'acierie', sector: 'metallurgie' };

it('A2. A question to a stand goes to that stand’s session', () => {
  const own = session('own', { companyId: 'acierie' });
  expect(sessionFor([session('other', { companyId: 'turbines' }), own], steel)).toBe(own);
});

it('A2. A question to a stand goes to its pavilion’s session when the stand has none', () => {
  const hall = session('hall', {});
  expect(sessionFor([session('ended', { companyId: 'acierie', state: 'ended' }), hall], steel)).toBe(hall);
  expect(sessionFor([session('sea', { sectorId: 'maritime' })], steel)).toBeNull();
});

it('A21. A question at a step goes to its pavilion’s meeting, else to that of one of its stands', () => {
  const stand = session('stand', { companyId: 'acierie', state: 'live' });
  const hall = session('hall', {});
  expect(sessionOfSector([stand, hall], 'metallurgie')).toBe(hall);
  expect(sessionOfSector([stand], 'metallurgie')).toBe(stand);
  expect(sessionOfSector([session('over', { state: 'ended' })], 'metallurgie')).toBeNull();
  expect(sessionOfSector([hall], 'maritime')).toBeNull();
});

it('A3. The first page names the session that runs, else the next one', () => {
  const later = session('later', { state: 'scheduled', startsAt: '2021-11-23T09:00:00.000Z' });
  const soon = session('soon', { state: 'scheduled' });
  const live = session('live', { state: 'live', startsAt: '2021-11-24T09:00:00.000Z' });
  expect(nextSession([later, soon])).toBe(soon);
  expect(nextSession([later, soon, live])).toBe(live);
  expect(nextSession([session('over', { state: 'ended' })])).toBeNull();
});
