import type { LiveSession } from './session.ts';

/** How a session is planned: all that its organiser says of it. Times are UTC ISO strings. */
export type Plan = Omit<LiveSession, 'id' | 'state' | 'professionals' | 'slots'> & {
  /** Ids of staff. */
  professionals: string[];
  /** Of a job dating only. */
  slots: NonNullable<LiveSession['slots']> | null;
};

export type PlanFault =
  | 'title-missing'
  | 'title-long'
  | 'time-missing'
  | 'ends-before'
  | 'too-long'
  | 'capacity-odd'
  | 'class-missing'
  | 'language-missing'
  | 'moderation-needed'
  | 'slots-missing'
  | 'slots-odd'
  | 'slots-none';

/** What is wrong with a plan, by the field it is to be said beside. */
export type PlanFaults = Partial<Record<keyof Plan, PlanFault>>;

export const TITLE_LENGTH = 90;
export const CAPACITIES = { min: 1, max: 5000 };
export const SLOT_MINUTES = { min: 3, max: 60 };
export const SLOT_PLACES = { min: 1, max: 30 };
/** The longest a session may last: an open one of a whole edition, milliseconds. */
const LONGEST_MS = 31 * 86_400_000;
const MOST_SLOTS = 100;

/** Pure, without schemas, so that a form can say it as one types; the server asks the same. */
export function planFaults(plan: Plan): PlanFaults {
  const faults: PlanFaults = {};
  if (plan.title.fr.trim() === '') faults.title = 'title-missing';
  else if ([plan.title.fr, plan.title.en ?? ''].some((one) => one.length > TITLE_LENGTH))
    faults.title = 'title-long';

  const [from, to] = [Date.parse(plan.startsAt), Date.parse(plan.endsAt)];
  if (Number.isNaN(from)) faults.startsAt = 'time-missing';
  if (Number.isNaN(to)) faults.endsAt = 'time-missing';
  else if (to <= from) faults.endsAt = 'ends-before';
  else if (to - from > LONGEST_MS) faults.endsAt = 'too-long';

  if (plan.capacity !== null && !isWithin(plan.capacity, CAPACITIES)) faults.capacity = 'capacity-odd';
  if (plan.audience.kind === 'classes' && plan.audience.classIds.length === 0)
    faults.audience = 'class-missing';
  if (plan.languages.length === 0) faults.languages = 'language-missing';
  if (plan.moderation === 'off' && plan.audience.kind !== 'adults') faults.moderation = 'moderation-needed';

  if (plan.kind === 'job-dating') {
    const { slots } = plan;
    if (!slots) faults.slots = 'slots-missing';
    else if (!isWithin(slots.minutes, SLOT_MINUTES) || !isWithin(slots.places, SLOT_PLACES))
      faults.slots = 'slots-odd';
    else if (!isWithin(Math.floor((to - from) / (slots.minutes * 60_000)), { min: 1, max: MOST_SLOTS }))
      faults.slots = 'slots-none';
  } else if (plan.slots) faults.slots = 'slots-odd';
  return faults;
}

function isWithin(value: number, { min, max }: { min: number; max: number }): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
