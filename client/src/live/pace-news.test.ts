import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type News, NewsPacer, nothingNew } from './pace-news.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('A65. A room’s news is announced at most every four seconds; what came meanwhile is summed up, nothing is left out', () => {
  const said: News[] = [];
  const pacer = new NewsPacer((news) => said.push(news));
  pacer.add(nothingNew());
  expect(said).toHaveLength(0);
  pacer.add({ ...nothingNew(), questions: ['un'] });
  expect(said).toHaveLength(1);
  for (const text of ['deux', 'trois', 'quatre', 'cinq']) {
    vi.advanceTimersByTime(500);
    pacer.add({ ...nothingNew(), questions: [text], room: { floor: text } });
  }
  pacer.add({ ...nothingNew(), own: ['à toi'] });
  expect(said).toHaveLength(1);
  vi.advanceTimersByTime(1_999);
  expect(said).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(said).toHaveLength(2);
  expect(said[1]).toEqual({
    own: ['à toi'],
    questions: ['deux', 'trois', 'quatre', 'cinq'],
    answers: [],
    room: { floor: 'cinq' },
  });
  vi.advanceTimersByTime(10_000);
  expect(said).toHaveLength(2);
  pacer.add({ ...nothingNew(), answers: ['six'] });
  expect(said).toHaveLength(3);
});
