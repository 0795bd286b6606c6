import type { LiveSession } from './session.ts';

/** A session of an hour in a hall, for tests: open to everyone, with nobody to answer yet; `more` is what matters. */
export function exampleSession(more: Partial<LiveSession> = {}): LiveSession {
  return {
    id: 'rencontre',
    title: { fr: 'Rencontre' },
    sectorId: 'metallurgie',
    companyId: null,
    professionals: [],
    kind: 'questions',
    venue: 'hall',
    audience: { kind: 'everyone' },
    languages: ['fr'],
    moderation: 'before',
    capacity: null,
    state: 'live',
    startsAt: '2021-11-22T09:00:00.000Z',
    endsAt: '2021-11-22T10:00:00.000Z',
    ...more,
  };
}
