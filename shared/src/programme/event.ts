import { z } from 'zod';
import { Id, Localized } from '../content/localized.ts';
import { EVENT_AUDIENCES, EVENT_KINDS } from './event-choices.ts';

export const EventKind = z.enum(EVENT_KINDS);
export type EventKind = z.infer<typeof EventKind>;

export const EventAudience = z.enum(EVENT_AUDIENCES);
export type EventAudience = z.infer<typeof EventAudience>;

/** « 01 » to « 95 », « 2A », « 2B », « 971 » and so on. */
export const DepartementCode = z
  .string()
  .regex(/^(?:\d{2}|2[AB]|97\d)$/, 'a code is « 04 », « 2A » or « 971 »');

const Hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'an hour is written « 09:30 »');

/** One day or a span of days, both included; hours are those of every day of it, where the event takes place. */
export const EventWhen = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date().optional(),
    start: Hour.optional(),
    end: Hour.optional(),
  })
  .check(({ value, issues }) => {
    const wrong = (key: keyof typeof value, message: string) =>
      issues.push({ code: 'custom', message, path: [key], input: value[key] });
    if (value.to && value.to < value.from) wrong('to', 'la fin est avant le début');
    if (value.end && !value.start) wrong('end', 'il manque l’heure du début (start)');
    if (value.end && value.start && value.end <= value.start) wrong('end', 'la fin est avant le début');
  });
export type EventWhen = z.infer<typeof EventWhen>;

/** Where one goes, or that there is nowhere to go. */
export const EventPlace = z
  .strictObject({
    town: z.string().trim().min(2).max(60).optional(),
    address: z.string().trim().min(3).max(120).optional(),
    departement: DepartementCode.optional(),
    online: z.boolean().default(false),
  })
  .check(({ value, issues }) => {
    if (!value.town && !value.departement && !value.online)
      issues.push({
        code: 'custom',
        message: 'il manque la ville, le département ou « online: true »',
        path: [],
        input: value,
      });
  });
export type EventPlace = z.infer<typeof EventPlace>;

/**
 * One event of the territory, as its source announces it. What the source does not say is left out, never guessed:
 * readers are told that its organiser will say so.
 */
export const ProgrammeEvent = z.strictObject({
  id: Id,
  title: Localized,
  /** What one sees or does there; at most 60 words. */
  text: Localized.optional(),
  kind: EventKind.optional(),
  when: EventWhen.optional(),
  place: EventPlace.optional(),
  audience: z.array(EventAudience).default([]),
  /** For girls and women alone. */
  womenOnly: z.boolean().default(false),
  /** Years. */
  minimumAge: z.number().int().min(3).max(99).optional(),
  /** How many it takes. */
  seats: z.number().int().min(1).optional(),
  organiser: z.string().trim().min(2).max(120).optional(),
  /** How one registers. */
  booking: Localized.optional(),
  /** How one gets there and in: papers, a bus, a lift. */
  access: Localized.optional(),
  /** The event's own site, as its source prints it. */
  site: z.string().max(120).optional(),
  source: z.string().trim().min(3),
});
export type ProgrammeEvent = z.infer<typeof ProgrammeEvent>;
