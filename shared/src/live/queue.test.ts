import { expect, it } from 'vitest';
import type { PublicQuestion } from './question.ts';
import { waitingQueue } from './queue.ts';

const question = (id: string, part: Partial<PublicQuestion>): PublicQuestion => ({
  id,
  text: 'Pourquoi ?',
  pseudonym: 'Tournevis Agile',
  place: null,
  state: { name: 'approved' },
  votes: 0,
  pinned: false,
  reworded: false,
  approvedAt: '2021-11-23T09:00:00.000Z',
  ...part,
});

it('L9. A professional finds pinned questions first, then the most voted, then the oldest', () => {
  const queue = waitingQueue([
    question('late', { approvedAt: '2021-11-23T09:05:00.000Z' }),
    question('answered', { state: { name: 'answered', by: 'k', byName: 'K', text: 'Oui.', at: '' } }),
    question('early', {}),
    question('loved', { votes: 7 }),
    question('pinned', { pinned: true }),
    question('taken', { votes: 3, state: { name: 'taken', by: 'k', byName: 'K' } }),
  ]);
  expect(queue.map((one) => one.id)).toEqual(['pinned', 'loved', 'taken', 'early', 'late']);
});
