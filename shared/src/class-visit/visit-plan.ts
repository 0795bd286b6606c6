import { z } from 'zod';

/** What a class can do at one stop: a pavilion's steps, a stand, a quiz, a live session of the agenda. */
export const VisitStop = z.strictObject({
  kind: z.enum(['steps', 'stand', 'quiz', 'session']),
  /** Id of the sector (steps, quiz), of the company (stand) or of the session. */
  of: z.string().min(1).max(60),
  minutes: z.number().int(),
});
export type VisitStop = z.infer<typeof VisitStop>;

/** A class visit as its teacher prepares it. No field can hold a pupil's name. What is wrong with one `visitFaults` says. */
export const VisitPlan = z.strictObject({
  /** What the teacher calls the class, « 4e B ». */
  label: z.string().trim().max(200),
  level: z.enum(['college', 'lycee']),
  pupils: z.number().int(),
  /** UTC, ISO. */
  startsAt: z.union([z.iso.datetime(), z.literal('')]),
  /** From the first minute to the last, all included. */
  minutes: z.number().int(),
  stops: z.array(VisitStop).max(30),
  options: z.strictObject({
    /** The pupils' sheet lets them walk where they like between two stops. */
    roam: z.boolean(),
    /** The pupils' sheet says when each stop begins. */
    timer: z.boolean(),
    /** The class's questions wait for the teacher first. */
    vouch: z.boolean(),
  }),
});
export type VisitPlan = z.infer<typeof VisitPlan>;
