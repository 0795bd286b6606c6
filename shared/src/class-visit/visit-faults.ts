import type { ErrorCode } from '../errors.ts';
import { STOP_MINUTES, timesOf } from './times-of.ts';
import type { VisitPlan } from './visit-plan.ts';

export const LABEL_LENGTH = 20;
export const PUPILS = { min: 1, max: 40 };
/** The longest visit, minutes. */
export const LONGEST = 240;

export type VisitField = 'label' | 'pupils' | 'when' | 'stops';
export type VisitFault = Extract<ErrorCode, `visit-${string}`>;
/** What is wrong with a plan, by the field it is to be said beside. */
export type VisitFaults = Partial<Record<VisitField, VisitFault>>;

/** Pure, so that the page can say it before anything is sent; the server asks the same. `now` in ms since 1970. */
export function visitFaults(plan: VisitPlan, now: number): VisitFaults {
  const faults: VisitFaults = {};
  const label = plan.label.trim();
  if (label === '' || label.length > LABEL_LENGTH) faults.label = 'visit-label';
  if (!(plan.pupils >= PUPILS.min && plan.pupils <= PUPILS.max)) faults.pupils = 'visit-pupils';
  const at = Date.parse(plan.startsAt);
  if (Number.isNaN(at) || !(plan.minutes > 0 && plan.minutes <= LONGEST)) faults.when = 'visit-when';
  else if (at <= now) faults.when = 'visit-past';
  if (plan.stops.length === 0) faults.stops = 'visit-empty';
  else if (plan.stops.some(({ minutes }) => minutes < STOP_MINUTES.min || minutes > STOP_MINUTES.max))
    faults.stops = 'visit-stop-odd';
  else if (!faults.when && timesOf(plan).left < 0) faults.stops = 'visit-long';
  return faults;
}
