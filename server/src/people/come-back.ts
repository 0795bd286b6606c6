import { readPupilKey } from '@ville-usine/shared/class-visit/pupil-key';
import type { Visitor } from '@ville-usine/shared/people/person';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { classOf } from './join-class.ts';
import type { KeyLocks } from './key-locks.ts';
import { hashToken, newToken } from './tokens.ts';
import { visitor } from './visitors.ts';

type Returning = Pick<ServerParts, 'storage' | 'clock' | 'logger'> & { locks: KeyLocks };

/** Who comes back, and the token that makes a browser theirs; null where it was theirs already. */
export type ComeBack = { pupil: Visitor; token: string | null };

/**
 * Finds the pupil of a class by their key and makes them who sits at this browser: the same visitor under a new token, so
 * that the machine they sat at before is nobody's. `last` is who the browser was before; their visit stays as it was.
 * Throws `class-unknown`, `key-unknown`, and `too-fast` while the class's keys are locked.
 */
export async function comeBack(
  { storage, clock, logger, locks }: Returning,
  last: Visitor | null,
  typed: { code: string; key: string },
): Promise<ComeBack> {
  const key = readPupilKey(typed.key);
  const fresh = newToken();
  const found = await storage.write(async (trx) => {
    const classId = await classOf(trx, typed.code);
    const wait = locks.wait(classId);
    if (wait > 0) throw new Refusal('too-fast', wait);
    const row = key
      ? await trx
          .selectFrom('visitors as v')
          .innerJoin('class_pupils as p', 'p.visitor_id', 'v.id')
          .selectAll('v')
          .where('p.class_id', '=', classId)
          .where('p.pupil_key', '=', key)
          .where('v.class_id', '=', classId)
          .where('v.purged_at', 'is', null)
          .executeTakeFirst()
      : undefined;
    if (!row) return { classId, pupil: null };
    if (row.id !== last?.id)
      await trx
        .updateTable('visitors')
        .set({ token_hash: hashToken(fresh), seen_at: clock.now().toISOString() })
        .where('id', '=', row.id)
        .execute();
    return { classId, pupil: visitor(row) };
  });
  const { classId, pupil } = found;
  if (!pupil) {
    if (locks.wrong(classId)) logger.warn({ class: classId }, 'keys of a class are being tried: locked');
    throw new Refusal('key-unknown');
  }
  return { pupil, token: pupil.id === last?.id ? null : fresh };
}
