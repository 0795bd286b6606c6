import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import { drawFreeCode } from '@ville-usine/shared/people/class-code';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** Opens a class under a code no other class has. `label` is what the teacher calls it (« 4e B »). */
export async function openClass(
  trx: Transaction<Tables>,
  label: string,
  at: Date,
): Promise<HttpReplies['POST /api/classes']> {
  const code = await drawFreeCode((drawn) => isTaken(trx, drawn));
  const row = { id: randomUUID(), code, label, created_at: at.toISOString(), erased_at: null };
  await trx.insertInto('classes').values(row).execute();
  return { id: row.id, code, label };
}

/** What the code of an erased class becomes: it opens nothing any more, and is given to no other class. */
export const erasedCode = (code: string): string => (code.startsWith(ERASED) ? code : ERASED + code);
const ERASED = 'erased:';

/** Whether a class has this code, or had it before it was erased. */
export async function isTaken(trx: Transaction<Tables>, code: string): Promise<boolean> {
  const found = await trx
    .selectFrom('classes')
    .select('id')
    .where('code', 'in', [code, erasedCode(code)])
    .executeTakeFirst();
  return found !== undefined;
}

/** All classes with how many pupils have entered their code, newest first. */
export async function listClasses(db: Kysely<Tables>): Promise<HttpReplies['GET /api/classes']> {
  const rows = await db
    .selectFrom('classes as c')
    .leftJoin('visitors as v', 'v.class_id', 'c.id')
    .select(['c.id', 'c.code', 'c.label', (e) => e.fn.count<number | string>('v.id').as('pupils')])
    .where('c.erased_at', 'is', null)
    .groupBy(['c.id', 'c.code', 'c.label', 'c.created_at'])
    .orderBy('c.created_at', 'desc')
    .orderBy('c.id')
    .execute();
  return { classes: rows.map((row) => ({ ...row, pupils: Number(row.pupils) })) };
}
