import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';

/** An hour's class visit that begins soon: a hall and its quiz, unless it is to be otherwise. */
export const visitPlan = (change: Partial<VisitPlan> = {}): VisitPlan => ({
  label: '4e B',
  level: 'college',
  pupils: 24,
  startsAt: new Date(Date.now() + 3_600_000).toISOString(),
  minutes: 60,
  stops: [
    { kind: 'steps', of: 'metallurgie', minutes: 20 },
    { kind: 'quiz', of: 'metallurgie', minutes: 15 },
  ],
  options: { roam: true, timer: false, vouch: false },
  ...change,
});
