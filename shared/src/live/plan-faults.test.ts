import { expect, it } from 'vitest';
import { type Plan, planFaults } from './plan-faults.ts';
import { SessionPlan } from './session-plan.ts';
import { slotsOf } from './slots.ts';

const PLAN: Plan = {
  kind: 'questions',
  title: { fr: 'Rencontre avec Inès' },
  sectorId: 'metallurgie',
  companyId: null,
  professionals: [],
  venue: 'hall',
  startsAt: '2026-11-26T13:30:00.000Z',
  endsAt: '2026-11-26T14:00:00.000Z',
  capacity: null,
  audience: { kind: 'everyone' },
  languages: ['fr'],
  moderation: 'before',
  slots: null,
};
const jobs: Partial<Plan> = { kind: 'job-dating', slots: { minutes: 10, places: 3 } };

it.each<[Partial<Plan>, Record<string, string>]>([
  [{}, {}],
  [jobs, {}],
  [{ audience: { kind: 'adults' }, moderation: 'off' }, {}],
  [{ audience: { kind: 'classes', classIds: ['a'] }, capacity: 30 }, {}],
  [{ title: { fr: '  ' } }, { title: 'title-missing' }],
  [{ title: { fr: 'A', en: 'a'.repeat(91) } }, { title: 'title-long' }],
  [
    { startsAt: '', endsAt: '' },
    { startsAt: 'time-missing', endsAt: 'time-missing' },
  ],
  [{ endsAt: '2026-11-26T13:30:00.000Z' }, { endsAt: 'ends-before' }],
  [{ endsAt: '2027-11-26T13:30:00.000Z' }, { endsAt: 'too-long' }],
  [{ capacity: 0 }, { capacity: 'capacity-odd' }],
  [{ capacity: 2.5 }, { capacity: 'capacity-odd' }],
  [{ audience: { kind: 'classes', classIds: [] } }, { audience: 'class-missing' }],
  [{ languages: [] }, { languages: 'language-missing' }],
  [{ moderation: 'off' }, { moderation: 'moderation-needed' }],
  [
    { moderation: 'off', audience: { kind: 'classes', classIds: ['a'] } },
    { moderation: 'moderation-needed' },
  ],
  [{ kind: 'job-dating' }, { slots: 'slots-missing' }],
  [{ ...jobs, slots: { minutes: 1, places: 3 } }, { slots: 'slots-odd' }],
  [{ ...jobs, slots: { minutes: 45, places: 3 } }, { slots: 'slots-none' }],
  [{ slots: { minutes: 10, places: 3 } }, { slots: 'slots-odd' }],
])(
  'L51. A plan is told what it lacks beside its field, and the server refuses the same: %j',
  (change, faults) => {
    const plan = { ...PLAN, ...change };
    expect(planFaults(plan)).toEqual(faults);
    expect(SessionPlan.safeParse(plan).success).toBe(Object.keys(faults).length === 0);
  },
);

it('L57. A job dating is cut into slots of one length; what is left over is none', () => {
  const plan = { ...PLAN, slots: { minutes: 12, places: 2 } };
  expect(slotsOf(plan).map((slot) => [slot.startsAt.slice(11, 16), slot.endsAt.slice(11, 16)])).toEqual([
    ['13:30', '13:42'],
    ['13:42', '13:54'],
  ]);
  const { slots: _, ...without } = plan;
  expect(slotsOf(without)).toEqual([]);
});
