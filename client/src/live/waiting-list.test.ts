import type { DeskQuestion } from '@ville-usine/shared/live/question';
import { expect, test } from 'vitest';
import { inFilter, neighbour, waitingList } from './waiting-list.ts';

function question(id: string, more: Partial<DeskQuestion> = {}): DeskQuestion {
  return {
    id,
    text: id,
    original: null,
    pseudonym: 'Boulon Rêveur',
    classLabel: null,
    place: null,
    state: { name: 'submitted' },
    votes: 0,
    pinned: false,
    askedAt: `2021-11-22T09:0${id.length}:00.000Z`,
    firstTime: true,
    ...more,
  };
}

const old = question('a');
const newer = question('bb', { state: { name: 'held', because: 'contact-details' } });
const newest = question('ccc', { classLabel: '4e B' });
const ids = (list: DeskQuestion[]) => list.map(({ id }) => id);

test('D11. The moderator reads the oldest question first; decided ones are gone, later ones are last', () => {
  const refused = question('dddd', { state: { name: 'refused', reason: 'other' } });
  const all = [newest, refused, newer, old];
  expect(ids(waitingList(all, new Set(), []))).toEqual(['a', 'bb', 'ccc']);
  expect(ids(waitingList(all, new Set(['bb']), []))).toEqual(['a', 'ccc']);
  expect(ids(waitingList(all, new Set(), ['bb', 'a']))).toEqual(['ccc', 'bb', 'a']);
});

test('D11. After a decision the next question comes up, at the end of the list the one before', () => {
  const list = [old, newer, newest];
  expect(neighbour(list, 'a')).toBe('bb');
  expect(neighbour(list, 'ccc')).toBe('bb');
  expect(neighbour([old], 'a')).toBeNull();
});

test('D11. Filters keep what is held, or one class, or the public without a class', () => {
  expect(inFilter(newer, { kind: 'held' })).toBe(true);
  expect(inFilter(old, { kind: 'held' })).toBe(false);
  expect(inFilter(newest, { kind: 'class', label: '4e B' })).toBe(true);
  expect(inFilter(old, { kind: 'class', label: null })).toBe(true);
});
