import { type ReadyMade, readyMade, type VisitContent } from '@ville-usine/shared/class-visit/ready-made';
import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';
import { toLocal, toUtc } from '../people/local-time.ts';

/** A visit's form as it is typed, so that a draft is nothing but this. */
export type VisitFields = Omit<VisitPlan, 'pupils' | 'startsAt' | 'minutes'> & {
  pupils: string;
  /** `2026-11-26`. */
  date: string;
  /** `14:00`. */
  from: string;
  to: string;
};

const DAY_MS = 86_400_000;
/** What a ready-made itinerary is booked for, minutes. */
const BOOKED: Record<ReadyMade, number> = { 30: 30, 55: 60, 110: 120 };

/** A visit that only lacks the class's name: on the next working day, with the ready-made itinerary of an hour. */
export function newFields(content: VisitContent, now = Date.now()): VisitFields {
  const days = [1, 2, 3].map((n) => new Date(now + n * DAY_MS));
  const next = days.find((day) => day.getDay() % 6 !== 0) ?? days[0]!;
  return {
    label: '',
    level: 'college',
    pupils: '24',
    date: toLocal(next.toISOString()).slice(0, 10),
    from: '14:00',
    to: '15:00',
    stops: readyMade(content, 55),
    options: { roam: false, timer: true, vouch: true },
  };
}

export function fieldsOf({ pupils, startsAt, minutes, ...plan }: VisitPlan): VisitFields {
  const local = toLocal(startsAt);
  return {
    ...plan,
    pupils: String(pupils),
    date: local.slice(0, 10),
    from: local.slice(11),
    to: toLocal(new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()).slice(11),
  };
}

export function planOf({ pupils, date, from, to, ...fields }: VisitFields): VisitPlan {
  const minutes = minuteOf(to) - minuteOf(from);
  return {
    ...fields,
    label: fields.label.trim(),
    pupils: /^\d{1,4}$/.test(pupils.trim()) ? Number(pupils) : 0,
    startsAt: date && from ? toUtc(`${date}T${from}`) : '',
    minutes: Number.isNaN(minutes) ? 0 : minutes,
  };
}

/** The same form with a ready-made itinerary, which ends when it is over. */
export function withModel(fields: VisitFields, content: VisitContent, length: ReadyMade): VisitFields {
  const end = minuteOf(fields.from) + BOOKED[length];
  const two = (n: number) => String(n).padStart(2, '0');
  const fits = end < 24 * 60;
  return {
    ...fields,
    stops: readyMade(content, length),
    to: fits ? `${two(Math.floor(end / 60))}:${two(end % 60)}` : fields.to,
  };
}

/** Minutes since midnight of `14:30`; not a number where it is none. */
function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours || Number.NaN) * 60 + Number(minutes ?? Number.NaN);
}

/** What was kept as a draft, null where it is none. */
export function readFields(text: string): VisitFields | null {
  try {
    return text === '' ? null : (JSON.parse(text) as VisitFields);
  } catch {
    return null;
  }
}
