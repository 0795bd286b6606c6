import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import { describe, expect, it, test } from 'vitest';
import { type Here, NEW_TWIN, stepTwin, type Twin } from './step-twin.ts';

const FORGE = '/visite/secteur/metallurgie';
const QUIZ = '/visite/quiz/metallurgie';
const here = (more: Partial<Here> = {}): Here => ({ page: '/visite', busy: false, now: 1_000, ...more });

/** A tour that is led, its class following at its first stop. */
const TOUR: TourNow = {
  now: 0,
  label: '4e B',
  stops: [],
  minutes: 55,
  begunAt: 0,
  endedAt: null,
  stop: { index: 0, since: 10 },
  mode: { is: 'follow' },
  guided: true,
  guide: null,
  listen: null,
  gather: null,
  invite: null,
  shown: null,
};
const told = (twin: Twin, more: Partial<TourNow>, page: string | null, at = here()) =>
  stepTwin(twin, { act: 'told', tour: { ...TOUR, ...more }, page, here: at });
const goesTo = (page: string) => told(NEW_TWIN, {}, page).twin;

describe('V53. The pages of a class that follows go where it goes', () => {
  it('says so for five seconds first', () => {
    const going = goesTo(FORGE);
    expect(going.going).toEqual({ page: FORGE, due: 6_000 });
    expect(stepTwin(going, { act: 'second', here: here({ now: 5_900 }) }).go).toBeNull();
    const gone = stepTwin(going, { act: 'second', here: here({ now: 6_000 }) });
    expect(gone.go).toBe(FORGE);
    expect(gone.twin).toMatchObject({ going: null, back: { from: '/visite', at: FORGE } });
  });
  it('once for each stop, however often the tour is told', () => {
    const gone = stepTwin(goesTo(FORGE), { act: 'second', here: here({ now: 6_000 }) }).twin;
    expect(told(gone, { listen: { until: 9 } }, FORGE, here({ page: '/visite' })).twin.going).toBeNull();
    expect(told(gone, { stop: { index: 1, since: 20 } }, QUIZ).twin.going?.page).toBe(QUIZ);
  });
  it('not in a free visit, nor where they are already, nor after the end', () => {
    expect(told(NEW_TWIN, { mode: { is: 'free', within: null } }, FORGE).twin.going).toBeNull();
    expect(told(NEW_TWIN, {}, FORGE, here({ page: FORGE })).twin.going).toBeNull();
    expect(told(NEW_TWIN, { endedAt: 5 }, FORGE).twin.going).toBeNull();
  });
  it('but not a second time when the guide was away for a moment', () => {
    const stayed = stepTwin(goesTo(FORGE), { act: 'stay' }).twin;
    const away = told(stayed, { guided: false }, FORGE).twin;
    expect(told(away, {}, FORGE).twin.going).toBeNull();
  });
  it('an order to go free takes back what was announced', () => {
    const free = told(goesTo(FORGE), { mode: { is: 'free', within: null } }, FORGE).twin;
    expect(free.going).toBeNull();
    expect(told(free, {}, FORGE).twin.going?.page).toBe(FORGE);
  });
});

describe('V54. Whoever writes or answers is not taken away from it', () => {
  const busy = here({ busy: true });
  it('by a stop, when it is told or when its five seconds are over', () => {
    const called = { page: FORGE, why: 'follow' };
    expect(told(NEW_TWIN, {}, FORGE, busy).twin).toMatchObject({ going: null, called });
    const later = stepTwin(goesTo(FORGE), { act: 'second', here: { ...busy, now: 7_000 } });
    expect(later).toMatchObject({ go: null, twin: { going: null, called } });
  });
  it('by a gathering, nor by what is opened on all screens', () => {
    const brought = stepTwin(NEW_TWIN, { act: 'brought', page: FORGE, here: busy });
    expect(brought).toMatchObject({ go: null, twin: { called: { page: FORGE, why: 'brought' } } });
    const shown = { kind: 'quiz', target: 'metallurgie', zone: 'hall:metallurgie', opened: true } as const;
    expect(told(NEW_TWIN, { shown }, null, busy)).toMatchObject({
      go: null,
      twin: { called: { page: QUIZ, why: 'shown' } },
    });
  });
});

test('V55. « Rester ici » holds until the next stop', () => {
  const stayed = stepTwin(goesTo(FORGE), { act: 'stay' }).twin;
  expect(stepTwin(stayed, { act: 'second', here: here({ now: 60_000 }) }).go).toBeNull();
  expect(told(stayed, { shown: null }, FORGE).twin.going).toBeNull();
  expect(told(stayed, { stop: { index: 1, since: 20 } }, QUIZ).twin.going?.page).toBe(QUIZ);
});

test('V55. Whoever was gathered, or was shown something on all screens, can go back to where they were', () => {
  const brought = stepTwin(NEW_TWIN, { act: 'brought', page: FORGE, here: here({ page: '/visite/faq' }) });
  expect(brought).toMatchObject({ go: FORGE, twin: { back: { from: '/visite/faq', at: FORGE } } });
  const shown = { kind: 'stand', target: 'acierie', zone: 'hall:metallurgie', opened: true } as const;
  const opened = told(NEW_TWIN, { shown }, null);
  expect(opened.go).toBe('/visite/stand/acierie');
  expect(opened.twin.back?.from).toBe('/visite');
  // Told again with the next thing that happens, it is not opened again.
  expect(told(opened.twin, { shown }, null).go).toBeNull();
  expect(told(NEW_TWIN, { shown: { ...shown, opened: false } }, null).go).toBeNull();
});
