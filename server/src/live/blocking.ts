import { randomUUID } from 'node:crypto';
import { BLOCK_NOTE_LENGTH, type DeskBlock, weekFrom } from '@ville-usine/shared/live/block';
import { characters, cleanLine } from '@ville-usine/shared/live/clean-text';
import { maskContactDetails } from '@ville-usine/shared/live/contact-details';
import { isWaiting } from '@ville-usine/shared/live/is-waiting';
import { can } from '@ville-usine/shared/people/can';
import type { Person, Staff } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import type { Audience } from './audience.ts';
import type { EventLog } from './event-log.ts';
import { writeJournal } from './journal.ts';
import { blocksOf, concerns, type KeptBlock, listBlocks, ownBlock } from './kept-blocks.ts';
import { questionById, waitingOf } from './kept-questions.ts';
import type { RoomTools } from './room-tools.ts';
import { saveQuestion } from './save-question.ts';
import { sessionById } from './sessions.ts';
import { tellChange } from './tell-change.ts';
import { withWhoIsThere } from './who-is-there.ts';

/**
 * Keeps the author of a question from taking part, in its session, or everywhere for seven days: what waits of theirs is set
 * aside, what is public stays. A block of the same kind that holds already is given back. Throws `not-allowed`,
 * `not-found`, `too-large`, and `session-closed` where the session is over.
 */
export async function block(
  tools: RoomTools,
  person: Person,
  { questionId, scope, reason, note }: Payload<'visitor:block'>,
): Promise<{ blockId: string }> {
  const words = maskContactDetails(cleanLine(note));
  if (characters(words) > BLOCK_NOTE_LENGTH) throw new Refusal('too-large');
  const { id, visitorId, holding } = await tools.commit(async (trx, log, at) => {
    const question = await questionById(trx, questionId);
    const session = question ? await sessionById(trx, question.sessionId) : undefined;
    if (!mayBlock(person, session)) throw new Refusal('not-allowed');
    if (!question || !session) throw new Refusal('not-found');
    const { visitorId, sessionId } = question;
    const known = await blocksOf(trx, visitorId);
    const same = known.find((one) => one.scope === scope && concerns(one, sessionId));
    if (same) return { id: same.id, visitorId, holding: known };
    if (scope === 'session' && OVER.includes(session.state)) throw new Refusal('session-closed');
    const row: KeptBlock = {
      id: randomUUID(),
      visitor_id: visitorId,
      question_id: questionId,
      session_id: sessionId,
      scope,
      reason,
      note: words || null,
      staff_id: person.id,
      at,
      until: scope === 'week' ? weekFrom(at) : null,
      ended_at: null,
      ended_by: null,
    };
    await trx.insertInto('blocks').values(row).execute();
    await writeJournal(trx, log, at, { staff: person, act: 'block', before: question, text: question.text });
    await follow(trx, log, tools.audience, row);
    return { id: row.id, visitorId, holding: [...known, row] };
  });
  tools.blocks.note(visitorId, holding);
  const meant = (sessionId: string) => holding.some((one) => concerns(one, sessionId));
  tools.room.hands.lowerHandOf(visitorId, meant);
  tools.voice?.putOut(visitorId, meant);
  return { blockId: id };
}

/** Lets a visitor take part again; a block that is over already stays over. Throws `not-allowed`, `not-found`. */
export async function unblock(
  tools: RoomTools,
  person: Person,
  { blockId }: Payload<'visitor:unblock'>,
): Promise<void> {
  if (!mayBlock(person)) throw new Refusal('not-allowed');
  const changed = await tools.commit(async (trx, log, at) => {
    const row = await trx.selectFrom('blocks').selectAll().where('id', '=', blockId).executeTakeFirst();
    if (!row) throw new Refusal('not-found');
    if (row.ended_at !== null) return null;
    await end(trx, log, tools.audience, row, at, person);
    return { visitorId: row.visitor_id, holding: await blocksOf(trx, row.visitor_id) };
  });
  if (changed) tools.blocks.note(changed.visitorId, changed.holding);
}

/** Ends the blocks whose time is over: the week's at its end, a session's once that is published or cancelled. */
export async function endDueBlocks(tools: RoomTools): Promise<void> {
  const now = tools.clock.now().toISOString();
  const due = await tools.storage.db
    .selectFrom('blocks as b')
    .innerJoin('live_sessions as l', 'l.id', 'b.session_id')
    .selectAll('b')
    .where('b.ended_at', 'is', null)
    .where((e) =>
      e.or([
        e('b.until', '<=', now),
        e.and([e('b.scope', '=', 'session'), e('l.state', 'in', ['published', 'cancelled'])]),
      ]),
    )
    .execute();
  for (const row of due) {
    const holding = await tools.commit(async (trx, log, at) => {
      await end(trx, log, tools.audience, row, at, null);
      return blocksOf(trx, row.visitor_id);
    });
    tools.blocks.note(row.visitor_id, holding);
  }
}

/** Who is blocked: all of them for those who may block, those of their class for teachers. Throws `not-allowed`. */
export async function blocksFor({ storage }: RoomTools, person: Person): Promise<DeskBlock[]> {
  if (person.kind === 'staff' && can(person, 'visitor:block')) return listBlocks(storage.db, null);
  if (person.kind === 'staff' && person.classId && can(person, 'question:vouch'))
    return listBlocks(storage.db, person.classId);
  throw new Refusal('not-allowed');
}

const OVER: readonly string[] = ['ended', 'published', 'cancelled'];

function mayBlock(person: Person, session?: Parameters<typeof can>[2]): person is Staff {
  return person.kind === 'staff' && can(person, 'visitor:block', session);
}

async function end(
  trx: Transaction<Tables>,
  log: EventLog,
  audience: Audience,
  row: KeptBlock,
  at: string,
  staff: Staff | null,
): Promise<void> {
  const ended = { ended_at: at, ended_by: staff?.id ?? null };
  await trx.updateTable('blocks').set(ended).where('id', '=', row.id).execute();
  const before = await questionById(trx, row.question_id);
  if (staff && before) await writeJournal(trx, log, at, { staff, act: 'unblock', before, text: before.text });
  await follow(trx, log, audience, row);
}

/** Has all that a block concerns follow it: what waits is set aside or comes back, and the visitor is told. */
async function follow(
  trx: Transaction<Tables>,
  log: EventLog,
  audience: Audience,
  { visitor_id: visitorId, scope, session_id }: KeptBlock,
): Promise<void> {
  const holding = await blocksOf(trx, visitorId);
  const sessions = await trx
    .selectFrom('live_sessions')
    .select('id')
    .where((e) =>
      scope === 'week' ? e('state', 'not in', ['published', 'cancelled']) : e('id', '=', session_id),
    )
    .execute();
  for (const { id } of sessions)
    log(id, `own:${visitorId}`, { kind: 'blocked', block: ownBlock(holding, id) });
  for (const before of await waitingOf(trx, visitorId)) {
    const after = withWhoIsThere(audience, before);
    if (!isWaiting(after.state) || JSON.stringify(after.state) === JSON.stringify(before.state)) continue;
    await saveQuestion(trx, after);
    tellChange(log, before, after);
  }
}
