import { z } from 'zod';
import { SessionRef } from './live-wire.ts';
import { SLOT_PLACES } from './plan-faults.ts';

const Slot = z.number().int().min(0).max(1000);
const Places = z.number().int().min(0).max(SLOT_PLACES.max);

/** Client → server, of the slots of a job dating and of the groups that come to them. */
export const SLOT_REQUESTS = {
  'slot:list': SessionRef,
  'slot:book': z.strictObject({ ...SessionRef.shape, slot: Slot }),
  /** Gives one's place back; a group goes on without whoever leaves it. */
  'slot:cancel': SessionRef,
  'group:open': z.strictObject({ ...SessionRef.shape, slot: Slot, size: Places.min(2) }),
  /** By the code that is said aloud, or one of one's own class by its id. */
  'group:join': z.strictObject({
    ...SessionRef.shape,
    by: z.union([
      z.strictObject({ code: z.string().max(40) }),
      z.strictObject({ groupId: z.string().max(60) }),
    ]),
  }),
  /** Takes nobody else in, or takes others in again. */
  'group:shut': z.strictObject({ ...SessionRef.shape, shut: z.boolean() }),
  /** A teacher's: so many places of a slot for their class; 0 gives them back. */
  'group:hold': z.strictObject({ ...SessionRef.shape, slot: Slot, size: Places }),
} as const;

/** The group one comes with. */
export type OwnGroup = {
  id: string;
  /** Said aloud, it lets others in. */
  code: string;
  /** How many places are the group's. */
  size: number;
  /** Pseudonyms, whoever has been there longest first: theirs is the key that shuts the group. */
  members: string[];
  /** Is it this visitor who may shut it? */
  leads: boolean;
  shut: boolean;
  /** UTC; until then its free places are kept. Null: none is kept any more, or a teacher keeps them. */
  reservedUntil: string | null;
};

/** A group of one's own class that one may join. */
export type ClassGroup = { id: string; slot: number; by: string; size: number; members: number };

/** What a teacher has booked for the class. */
export type HeldPlaces = { slot: number; size: number; code: string; members: string[] };

/** Who comes to a slot; `group` is the same for those who come together. */
export type SlotGuest = { slot: number; pseudonym: string; group?: string };

/** A job dating's slots as one person sees them. */
export type SlotList = {
  /** How many places of each slot are taken, by its index; those kept for a group count. */
  taken: number[];
  mine: number | null;
  /** Told to the session's professionals alone. */
  guests: SlotGuest[] | null;
  group?: OwnGroup;
  /** Absent for none. */
  classGroups?: ClassGroup[];
  /** A teacher's own, and all of them for the session's professionals. */
  held?: (HeldPlaces & { label: string })[];
};

export type SlotReplies = {
  'slot:list': SlotList;
  'slot:book': SlotList;
  'slot:cancel': SlotList;
  'group:open': SlotList;
  'group:join': SlotList;
  'group:shut': SlotList;
  'group:hold': SlotList;
};
