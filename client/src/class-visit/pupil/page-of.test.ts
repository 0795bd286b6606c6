import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import { goalOfStop } from '@ville-usine/shared/class-visit/tour-places';
import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import { expect, test } from 'vitest';
import { pageOfClass, pageOfGoal, pageOfSight, pageOfStop, samePage } from './page-of.ts';

const stop = (kind: VisitStop['kind'], of: string): VisitStop => ({ kind, of, minutes: 10 });
const FORGE = stop('steps', 'metallurgie');

test('V52. Each kind of stop has its page', () => {
  expect(pageOfStop(FORGE)).toBe('/visite/secteur/metallurgie');
  expect(pageOfStop(stop('stand', 'acierie-belle-etoile'))).toBe('/visite/stand/acierie-belle-etoile');
  expect(pageOfStop(stop('quiz', 'metallurgie'))).toBe('/visite/quiz/metallurgie');
  expect(pageOfStop(stop('session', 'demo-metallurgie'))).toBe('/visite/rencontre/demo-metallurgie');
});

test('V52. What is shown in a hall has its page, a step its place in it', () => {
  const zone = 'hall:metallurgie' as const;
  expect(pageOfSight({ kind: 'step', target: 'fusion', zone })).toBe('/visite/secteur/metallurgie#fusion');
  expect(pageOfSight({ kind: 'live', target: 'demo-metallurgie', zone })).toBe(
    '/visite/rencontre/demo-metallurgie',
  );
});

test('V52. Where a class is brought for a stop leads to the page of that stop, in an open hall as before a closed one', () => {
  const content = {
    sectors: [{ id: 'metallurgie' as const, open: true }],
    companies: [{ id: 'acierie-belle-etoile', sector: 'metallurgie' as const }],
  };
  const goal = (one: VisitStop) => goalOfStop(content, one, () => null);
  for (const one of [FORGE, stop('stand', 'acierie-belle-etoile'), stop('quiz', 'metallurgie')])
    expect(pageOfGoal(goal(one), '/visite')).toBe(pageOfStop(one));
  expect(pageOfGoal(goal(stop('steps', 'maritime')), '/visite')).toBe('/visite/secteur/maritime');
  // The Agora has no page of its own.
  expect(pageOfGoal(goal(stop('session', 'all')), '/visite/rencontre/all')).toBe('/visite/rencontre/all');
});

test('V52. A class is where its stop is, or in the hall into which its guide has walked', () => {
  const tour = { stops: [FORGE, stop('quiz', 'maritime')], stop: { index: 1, since: 0 }, guide: null };
  const at = (more: Partial<TourNow>) => pageOfClass({ ...tour, ...more } as TourNow, ({ of }) => of);
  expect(at({})).toBe('/visite/quiz/maritime');
  expect(at({ guide: { zone: 'city', slot: 0 } })).toBe('/visite/quiz/maritime');
  expect(at({ guide: { zone: 'hall:maritime', slot: 0 } })).toBe('/visite/quiz/maritime');
  expect(at({ guide: { zone: 'hall:metallurgie', slot: 0 } })).toBe('/visite/secteur/metallurgie');
  expect(at({ stop: null })).toBeNull();
});

test('V52. A place in a page is on that page', () => {
  expect(samePage('/visite/secteur/metallurgie#fusion', '/visite/secteur/metallurgie')).toBe(true);
  expect(samePage('/visite/secteur/metallurgie', '/visite/quiz/metallurgie')).toBe(false);
});
