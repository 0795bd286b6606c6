import { z } from 'zod';
import { BUILDS, HAIR_COLOURS, HAIR_STYLES, SCARF_COLOURS, SKINS, WAYS } from './look.ts';

export const HELMETS = ['yellow', 'white', 'blue', 'red', 'green', 'orange'] as const;
export const VESTS = ['orange', 'lime', 'pink', 'cyan', 'violet', 'yellow'] as const;
export const Helmet = z.enum(HELMETS);
export const Vest = z.enum(VESTS);
export type Helmet = z.infer<typeof Helmet>;
export type Vest = z.infer<typeof Vest>;

/** A look as a visitor chooses it, always whole. */
export const PersonLook = z.strictObject({
  skin: z.enum(SKINS),
  hair: z.enum(HAIR_STYLES),
  hairColour: z.enum(HAIR_COLOURS),
  scarf: z.enum(SCARF_COLOURS),
  build: z.enum(BUILDS),
  way: z.enum(WAYS),
});
export type PersonLook = z.infer<typeof PersonLook>;

/** Who a visitor is to others: a pseudonym made by the server and a chosen look. Nothing else exists. */
export type Visitor = {
  kind: 'visitor';
  id: string;
  pseudonym: string;
  helmet: Helmet;
  vest: Vest;
  /** Null until chosen: it is then `lookFrom(pseudonym)`. */
  look: PersonLook | null;
  /** The class whose code was entered; its label is shown to staff only. */
  classId: string | null;
  /** The sessions for adults that were entered by their link; absent for none. */
  adultIn?: readonly string[];
};

export const STAFF_ROLES = ['professional', 'moderator', 'organiser', 'teacher'] as const;
export const StaffRole = z.enum(STAFF_ROLES);
export type StaffRole = z.infer<typeof StaffRole>;

/** Staff: a stage name and a role. A professional belongs to a company, a teacher to a class. */
export type Staff = {
  kind: 'staff';
  id: string;
  role: StaffRole;
  name: string;
  trade: string | null;
  companyId: string | null;
  /** Absent for everyone but teachers. */
  classId?: string;
};

export type Person = Visitor | Staff;
