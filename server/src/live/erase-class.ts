import { guidesRoom } from '../class-visit/tour/tour-room.ts';
import type { AppServer } from '../ops/app-socket.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { erasedCode } from '../people/classes.ts';
import { dismiss } from '../people/handshake.ts';
import { shutOutTeachers } from '../people/staff.ts';
import { dueClasses, purgeVisits } from './retention.ts';

/** What is kept of a class's visit beside its pupils' own rows. */
const OF_THE_CLASS = [
  'class_visits',
  'class_tours',
  'class_moments',
  'class_stays',
  'class_pupils',
  'own_quizzes',
  'round_answers',
  'round_reads',
  'round_cards',
  'round_players',
  'class_rounds',
] as const;

/** Erases a class: its code and its teachers' way in first, so that nobody joins meanwhile; then everyone in it. Gives how many. */
export async function eraseClass(
  io: AppServer,
  parts: Pick<ServerParts, 'storage' | 'clock' | 'edition' | 'logger'>,
  id: string,
): Promise<number> {
  const { storage, clock } = parts;
  const inIt = await storage.db
    .selectFrom('visitors')
    .select('id')
    .where('class_id', '=', id)
    .union(storage.db.selectFrom('class_pupils').select('visitor_id as id').where('class_id', '=', id))
    .execute();
  const teachers = await storage.write(async (trx) => {
    const { code } = await trx
      .selectFrom('classes')
      .select('code')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await trx
      .updateTable('classes')
      .set({ code: erasedCode(code), label: '–', erased_at: clock.now().toISOString() })
      .where('id', '=', id)
      .execute();
    for (const table of OF_THE_CLASS) await trx.deleteFrom(table).where('class_id', '=', id).execute();
    return shutOutTeachers(trx, id);
  });
  io.to(guidesRoom(id)).emit('guide:erased');
  for (const teacher of teachers) dismiss(io, teacher);
  const ids = inIt.map((one) => one.id);
  await purgeVisits(io, parts, ids, 'erase');
  return ids.length;
}

/** Erases the classes whose visit is longer ago than the organiser keeps. Gives how many. */
export async function eraseDueClasses(
  io: AppServer,
  parts: Pick<ServerParts, 'storage' | 'clock' | 'edition' | 'logger'>,
): Promise<number> {
  const due = await dueClasses(parts);
  for (const id of due) await eraseClass(io, parts, id);
  if (due.length > 0) parts.logger.info({ classes: due.length }, 'class visits purged');
  return due.length;
}
