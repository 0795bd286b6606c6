import type { Caption } from '@ville-usine/shared/live/caption';
import { characters, cleanLine } from '@ville-usine/shared/live/clean-text';
import type { LiveEvent } from '@ville-usine/shared/live/event';
import { CAPTION_LENGTH } from '@ville-usine/shared/live/limits';
import { ASKING_STATES, type LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person, Staff } from '@ville-usine/shared/people/person';
import type { Payload, Replies } from '@ville-usine/shared/wire';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { captionById } from './kept-captions.ts';
import type { LiveTools } from './live-parts.ts';
import { sessionById } from './sessions.ts';

type Tools = Pick<LiveTools, 'commit'>;

/**
 * Writes down what is said aloud, for everyone in the session to read; sent again under its key it is the same one.
 * Throws `not-allowed`, `session-closed`, `caption-empty`, `too-large`.
 */
export function sayCaption(
  { commit }: Tools,
  person: Person,
  { sessionId, key, text }: Payload<'caption:say'>,
): Promise<Replies['caption:say']> {
  const words = wordsOf(text);
  return commit(async (trx, log, at) => {
    const session = await sessionById(trx, sessionId);
    const staff = writer(person, session);
    const again = await trx.selectFrom('captions').select('id').where('id', '=', key).executeTakeFirst();
    if (again) {
      const kept = await captionById(trx, key);
      if (kept.sessionId !== sessionId || kept.staffId !== staff.id) throw new Refusal('not-allowed');
      return { caption: kept.caption };
    }
    if (!ASKING_STATES.includes(session.state)) throw new Refusal('session-closed');
    await trx
      .insertInto('captions')
      .values({ id: key, session_id: sessionId, staff_id: staff.id, text: words, at, corrected: 0 })
      .execute();
    const { caption } = await captionById(trx, key);
    log(sessionId, 'public', { kind: 'caption', caption });
    return { caption };
  });
}

/** Puts other words in a caption's place, also in what could still be asked for. Throws as `sayCaption` does. */
export function correctCaption(
  { commit }: Tools,
  person: Person,
  { captionId, text }: Payload<'caption:correct'>,
): Promise<Replies['caption:correct']> {
  const words = wordsOf(text);
  return commit(async (trx, log) => {
    const { sessionId, caption: before } = await captionById(trx, captionId);
    writer(person, await sessionById(trx, sessionId));
    if (before.text === words) return { caption: before };
    await trx
      .updateTable('captions')
      .set({ text: words, corrected: 1 })
      .where('id', '=', captionId)
      .execute();
    const { caption } = await captionById(trx, captionId);
    await replaceInLog(trx, sessionId, captionId, { kind: 'caption', caption });
    log(sessionId, 'public', { kind: 'caption', caption });
    return { caption };
  });
}

/** Takes a caption away, from the log as well; Throws `not-allowed`, and `not-found` once it is gone. */
export function removeCaption(
  { commit }: Tools,
  person: Person,
  { captionId }: Payload<'caption:remove'>,
): Promise<void> {
  return commit(async (trx, log) => {
    const { sessionId } = await captionById(trx, captionId);
    writer(person, await sessionById(trx, sessionId));
    await trx.deleteFrom('captions').where('id', '=', captionId).execute();
    await replaceInLog(trx, sessionId, captionId, { kind: 'caption-removed', id: captionId });
    log(sessionId, 'public', { kind: 'caption-removed', id: captionId });
  });
}

function writer(person: Person, session: LiveSession): Staff {
  if (person.kind !== 'staff' || !can(person, 'room:lead', session)) throw new Refusal('not-allowed');
  return person;
}

function wordsOf(text: string): string {
  const words = cleanLine(text);
  if (words === '') throw new Refusal('caption-empty');
  if (characters(words) > CAPTION_LENGTH) throw new Refusal('too-large');
  return words;
}

/** Entries keep their `seq`; words taken away are in none that somebody could still ask for. */
async function replaceInLog(
  trx: Transaction<Tables>,
  sessionId: string,
  captionId: Caption['id'],
  now: LiveEvent,
): Promise<void> {
  const rows = await trx
    .selectFrom('events')
    .select(['seq', 'event_json'])
    .where('session_id', '=', sessionId)
    .where('log', '=', 'public')
    .where('event_json', 'like', `%"${captionId}"%`)
    .execute();
  for (const { seq, event_json } of rows) {
    const event = JSON.parse(event_json) as LiveEvent;
    if (event.kind !== 'caption' || event.caption.id !== captionId) continue;
    await trx
      .updateTable('events')
      .set({ event_json: JSON.stringify(now) })
      .where('session_id', '=', sessionId)
      .where('log', '=', 'public')
      .where('seq', '=', seq)
      .execute();
  }
}
