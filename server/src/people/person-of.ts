import type { Person, Staff, Visitor } from '@ville-usine/shared/people/person';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { cookieIn, STAFF_COOKIE, VISIT_COOKIE } from './cookies.ts';
import { staffByToken } from './staff.ts';
import { visitorByToken } from './visitors.ts';

type Parts = Pick<ServerParts, 'storage' | 'clock'>;

/**
 * Who speaks, from the cookies alone; `as` only chooses which of the two a page speaks for. Throws `no-visitor` or
 * `no-staff`.
 */
export async function personOf(parts: Parts, cookies: string | undefined, as: unknown): Promise<Person> {
  return as === 'staff' ? staffOf(parts, cookies) : visitorOf(parts, cookies);
}

/** Throws `no-visitor`. */
export async function visitorOf({ storage }: Parts, cookies: string | undefined): Promise<Visitor> {
  const token = cookieIn(cookies, VISIT_COOKIE);
  const visitor = token ? await visitorByToken(storage.db, token) : null;
  if (!visitor) throw new Refusal('no-visitor');
  return visitor;
}

/** Throws `no-staff`. */
export async function staffOf({ storage, clock }: Parts, cookies: string | undefined): Promise<Staff> {
  const token = cookieIn(cookies, STAFF_COOKIE);
  const staff = token ? await staffByToken(storage.db, token, clock.now()) : null;
  if (!staff) throw new Refusal('no-staff');
  return staff;
}
