import { z } from 'zod';
import { Language } from '../content/localized.ts';
import { SectorId } from '../content/sector.ts';
import { type PlanFaults, planFaults, TITLE_LENGTH } from './plan-faults.ts';
import { Moderation, SessionAudience, SessionKind, SessionSlots, Venue } from './session.ts';

const Moment = z.iso.datetime();

/** A plan as it travels; what `planFaults` finds wrong with it is refused here. */
export const SessionPlan = z
  .strictObject({
    kind: SessionKind,
    title: z.strictObject({ fr: z.string().max(TITLE_LENGTH), en: z.string().max(TITLE_LENGTH).optional() }),
    sectorId: SectorId,
    companyId: z.string().max(60).nullable(),
    professionals: z.array(z.string().max(60)).max(20),
    venue: Venue,
    startsAt: Moment,
    endsAt: Moment,
    capacity: z.number().int().nullable(),
    audience: SessionAudience,
    languages: z.array(Language).min(1).max(4),
    moderation: Moderation,
    slots: SessionSlots.nullable(),
  })
  .superRefine((plan, context) => {
    for (const field of Object.keys(planFaults(plan)) as (keyof PlanFaults)[])
      context.addIssue({ code: 'custom', path: [field], message: planFaults(plan)[field] ?? '' });
  });
export type SessionPlan = z.infer<typeof SessionPlan>;
