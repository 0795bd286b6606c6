import type { DeskOverview } from '@ville-usine/shared/live/moderation-wire';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import { Refusal } from '../ops/refusal.ts';
import type { RoomTools } from './room-tools.ts';

/** How many questions wait in each session, and how many moderators are in it. Throws `not-allowed`. */
export async function deskOverview(
  { storage, audience }: RoomTools,
  person: Person,
): Promise<DeskOverview[]> {
  if (!can(person, 'question:moderate')) throw new Refusal('not-allowed');
  const rows = await storage.db
    .selectFrom('live_sessions as l')
    .select('l.id')
    .select((e) =>
      e
        .selectFrom('questions as q')
        .select((n) => n.fn.countAll<number | string>().as('n'))
        .whereRef('q.session_id', '=', 'l.id')
        .where('q.state', 'in', ['submitted', 'held'])
        .where('q.state_json', 'not like', '%"because":"blocked"%')
        .as('waiting'),
    )
    .orderBy('l.id')
    .execute();
  return rows.map(({ id, waiting }) => ({
    sessionId: id,
    waiting: Number(waiting),
    moderators: audience.of(id).moderators,
  }));
}
