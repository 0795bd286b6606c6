import type { Board, BoardPupil } from '@ville-usine/shared/class-visit/tour';
import { expect, it } from 'vitest';
import { countsOf, inOrder } from './board-facts.ts';
import { boardNews } from './board-news.ts';
import { DOT_RADIUS, dotPlaces, FLAG_RADIUS, MAP, onMap, sectorOfPage, WIDER } from './dot-places.ts';
import { labelPlaces } from './label-places.ts';
import { stopTimes } from './stop-times.ts';

const pupil = (id: string, more: Partial<BoardPupil> = {}): BoardPupil => ({
  id,
  pseudonym: `Rivet ${id}`,
  helmet: 'yellow',
  vest: 'orange',
  key: 'K7FX',
  state: 'idle',
  at: { zone: 'city', x: 0, z: 40 },
  page: null,
  aside: false,
  handAt: null,
  stop: null,
  stamps: 0,
  quiz: { answered: 0, right: 0, total: 12 },
  hinted: null,
  extra: 'none',
  ...more,
});
const board = (pupils: BoardPupil[], more: Partial<Board> = {}): Board => ({
  now: 0,
  pupils,
  places: { taken: pupils.length, of: 24 },
  turnedAway: 0,
  vouch: false,
  waiting: 0,
  at: null,
  ...more,
});
const nowhere = () => null;
const IN_HALL = { zone: 'hall:metallurgie', x: 3, z: 4 } as const;

it('V60. The board counts who is there, aside and away, of the places of the class', () => {
  const counts = countsOf(
    board([
      pupil('a'),
      pupil('b', { aside: true }),
      pupil('c', { state: 'offline', at: null }),
      pupil('d', { state: 'removed', at: null }),
      pupil('e', { state: 'stuck', handAt: 5 }),
      pupil('f', { state: 'twin', at: null, page: '/visite' }),
    ]),
  );
  expect(counts).toEqual({
    connected: 4,
    together: 3,
    hands: 1,
    stuck: 1,
    aside: 1,
    offline: 1,
    removed: 1,
    places: 24,
  });
});

it('V61. The list has hands first, the longest up first, then who is stuck, aside, offline, put aside, and the rest by name', () => {
  const list = inOrder([
    pupil('z'),
    pupil('away', { state: 'offline' }),
    pupil('far', { aside: true }),
    pupil('late', { handAt: 9 }),
    pupil('out', { state: 'removed' }),
    pupil('caught', { state: 'stuck' }),
    pupil('early', { handAt: 4, state: 'offline' }),
    pupil('a'),
  ]);
  expect(list.map(({ id }) => id)).toEqual(['early', 'late', 'caught', 'far', 'away', 'out', 'a', 'z']);
});

it('V62. Forty pupils at one place are forty dots on the map, none over another or over the flag', () => {
  const flag = onMap(IN_HALL);
  const pupils = Array.from({ length: 40 }, (_, i) => pupil(`p${i}`, { at: IN_HALL }));
  const dots = [...dotPlaces(pupils, flag, nowhere).values()];
  expect(dots).toHaveLength(40);
  for (const [i, dot] of dots.entries()) {
    expect(Math.hypot(dot.x - flag.x, dot.z - flag.z)).toBeGreaterThan(FLAG_RADIUS + DOT_RADIUS);
    expect(Math.hypot(dot.x - flag.x, dot.z - flag.z)).toBeLessThan(56);
    for (const other of dots.slice(i + 1))
      expect(Math.hypot(dot.x - other.x, dot.z - other.z)).toBeGreaterThan(2 * DOT_RADIUS);
  }
});

it('V62. A pupil outdoors is where they stand, one in a hall or on its pages before its pavilion, one offline nowhere', () => {
  const stands = new Map([['acierie', 'metallurgie']]);
  const places = dotPlaces(
    [
      pupil('out', { at: { zone: 'city', x: -60, z: 12 } }),
      pupil('hall', { at: IN_HALL }),
      pupil('page', { at: null, state: 'twin', page: '/visite/stand/acierie' }),
      pupil('plan', { at: null, state: 'twin', page: '/visite' }),
      pupil('gone', { at: null, state: 'offline' }),
      pupil('edge', { at: { zone: 'city', x: 900, z: -900 } }),
    ],
    null,
    (id) => stands.get(id) ?? null,
  );
  expect(places.get('out')).toEqual({ x: -60 * WIDER, z: 12 });
  expect(places.get('hall')).toEqual(onMap(IN_HALL));
  const page = places.get('page')!;
  expect(Math.hypot(page.x - onMap(IN_HALL).x, page.z - onMap(IN_HALL).z)).toBeLessThan(16);
  expect(places.has('plan') || places.has('gone')).toBe(false);
  expect(places.get('edge')!.x).toBeLessThan(MAP.half);
  expect(sectorOfPage('/visite/quiz/maritime', nowhere)).toBe('maritime');
  expect(sectorOfPage('/visite/rencontres', nowhere)).toBeNull();
});

it('V63. Names on the map lie whole on it and over no other name', () => {
  const dots = Array.from({ length: 9 }, (_, i) => ({ x: 60 + i * 14, z: 20 + (i % 3) * 24 }));
  const labels = dots.map((at, i) => ({ id: `${i}`, at, text: 'Tournevis Agile' }));
  const boxes = [...labelPlaces(labels, dots, 1.68).values()];
  expect(boxes.length).toBeGreaterThan(3);
  for (const [i, one] of boxes.entries()) {
    expect(one.x + 40).toBeLessThanOrEqual(MAP.half + 0.1);
    for (const other of boxes.slice(i + 1))
      expect(Math.abs(one.x - other.x) >= 81 || Math.abs(one.z - other.z) >= 15).toBe(true);
  }
});

it('V64. The class goes on when its stop has lasted its minutes, whatever the clock of the teacher’s device', () => {
  const minute = 60_000;
  const tour = {
    minutes: 55,
    stops: [
      { kind: 'steps', of: 'metallurgie', minutes: 20 },
      { kind: 'quiz', of: 'metallurgie', minutes: 15 },
    ] as const,
    begunAt: null,
    stop: null,
  };
  expect(stopTimes(tour, 0)).toEqual({ next: 0, dueAt: null, minutes: null });
  expect(stopTimes({ ...tour, begunAt: 0 }, minute)).toEqual({ next: 0, dueAt: 5 * minute, minutes: 4 });
  const late = { ...tour, begunAt: 0, stop: { index: 0, since: 9 * minute } };
  expect(stopTimes(late, 22.5 * minute)).toEqual({ next: 1, dueAt: 29 * minute, minutes: 7 });
  expect(stopTimes(late, 31 * minute).minutes).toBe(-2);
  expect(stopTimes({ ...late, stop: { index: 1, since: 0 } }, 0)).toMatchObject({ next: null, minutes: 15 });
});

it('V65. A new hand, a pupil who is stuck and a new question are told once, each kind in one sentence', () => {
  const before = board([pupil('a', { handAt: 3 }), pupil('b'), pupil('c')]);
  const after = board(
    [
      pupil('a', { handAt: 3 }),
      pupil('b', { handAt: 4 }),
      pupil('c', { state: 'stuck' }),
      pupil('d', { handAt: 5 }),
    ],
    { waiting: 2 },
  );
  expect(boardNews(before, after)).toEqual([
    { is: 'hand', names: ['Rivet b', 'Rivet d'] },
    { is: 'stuck', names: ['Rivet c'] },
    { is: 'question' },
  ]);
  expect(boardNews(after, after)).toEqual([]);
  expect(boardNews(after, before)).toEqual([]);
});
