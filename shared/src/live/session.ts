import { z } from 'zod';
import type { Language, Localized } from '../content/localized.ts';
import type { SectorId } from '../content/sector.ts';

/** Asking and answering, a talk, a talk with slides, short slots that a small group books. */
export const SESSION_KINDS = ['questions', 'conference', 'webinar', 'job-dating'] as const;
export const SessionKind = z.enum(SESSION_KINDS);
export type SessionKind = z.infer<typeof SessionKind>;

/** Where it is held: at the live desk of its sector's hall, or on the stage of the Agora. */
export const VENUES = ['hall', 'agora'] as const;
export const Venue = z.enum(VENUES);
export type Venue = z.infer<typeof Venue>;

/**
 * For whom it is. Adults are visitors without a class who came by the session's own link; `unlisted` keeps it out of
 * the agenda of everybody else.
 */
export const SessionAudience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everyone') }),
  z.strictObject({ kind: z.literal('adults'), unlisted: z.literal(true).optional() }),
  z.strictObject({ kind: z.literal('classes'), classIds: z.array(z.string().max(60)).min(1).max(60) }),
]);
export type SessionAudience = z.infer<typeof SessionAudience>;

/** `before`: nothing is shown before it is approved. `off`: for an audience of adults only. */
export const MODERATIONS = ['before', 'off'] as const;
export const Moderation = z.enum(MODERATIONS);
export type Moderation = z.infer<typeof Moderation>;

/**
 * `open`: people arrive and may ask ahead. `published`: over, its answers and its transcript stay. `cancelled`: it
 * will not take place.
 */
export const SESSION_STATES = [
  'scheduled',
  'open',
  'live',
  'paused',
  'ended',
  'published',
  'cancelled',
] as const;
export const SessionState = z.enum(SESSION_STATES);
export type SessionState = z.infer<typeof SessionState>;

/** In these states visitors may ask and vote. */
export const ASKING_STATES: readonly SessionState[] = ['open', 'live', 'paused'];

/** A job dating's slots: how long each is, and how many visitors share one. */
export const SessionSlots = z.strictObject({ minutes: z.number().int(), places: z.number().int() });
export type SessionSlots = z.infer<typeof SessionSlots>;

/** A professional as shown to visitors: a stage name, a trade, a company of the edition. */
export type SessionProfessional = { id: string; name: string; trade: string; companyId: string | null };

/** A live session; times are UTC ISO strings. */
export type LiveSession = {
  id: string;
  title: Localized;
  sectorId: SectorId;
  companyId: string | null;
  professionals: SessionProfessional[];
  kind: SessionKind;
  venue: Venue;
  audience: SessionAudience;
  languages: Language[];
  moderation: Moderation;
  /** How many visitors it takes at once; null takes everybody. */
  capacity: number | null;
  /** Of a job dating only. */
  slots?: SessionSlots;
  state: SessionState;
  startsAt: string;
  endsAt: string;
  /** In an agenda only: for adults, and its reader did not come by its link. */
  reserved?: true;
};
