import { z } from 'zod';
import type { Localized } from '../content/localized.ts';
import type { SectorId } from '../content/sector.ts';

export const SESSION_STATES = ['scheduled', 'open', 'live', 'paused', 'ended'] as const;
export const SessionState = z.enum(SESSION_STATES);
export type SessionState = z.infer<typeof SessionState>;

/** In these states visitors may ask and vote. */
export const ASKING_STATES: readonly SessionState[] = ['open', 'live', 'paused'];

/** A professional as shown to visitors: a stage name, a trade, a company of the edition. */
export type SessionProfessional = { id: string; name: string; trade: string; companyId: string | null };

/** A live session; times are UTC ISO strings. */
export type LiveSession = {
  id: string;
  title: Localized;
  sectorId: SectorId;
  companyId: string | null;
  professionals: SessionProfessional[];
  state: SessionState;
  startsAt: string;
  endsAt: string;
};
