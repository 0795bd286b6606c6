import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import type { LiveSession } from '@ville-usine/shared/live/session';
import type { Kysely } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import { compiledQuery } from '../storage/compiled-query.ts';
import type { Tables } from '../storage/tables.ts';
import { blocksOf, concerns, type KeptBlock } from './kept-blocks.ts';

/** All that must be known when a visitor asks, read at once: two hundred ask in the same second. */
type Asking = Pick<KeptQuestion, 'pseudonym' | 'classId' | 'classLabel' | 'firstTime'> & {
  /** The question already sent under this key. */
  sentAs: string | null;
  /** The ends of the blocks that hold for this visitor here. */
  blocks: Pick<KeptBlock, 'until'>[];
  /** Null where there is no such session. */
  session: Pick<LiveSession, 'state' | 'moderation' | 'audience'> | null;
};

type About = { visitorId: string; sessionId: string; key: string; at: string };

/** Throws `no-visitor`. */
export async function readAsking(db: Kysely<Tables>, about: About): Promise<Asking> {
  const [row] = await asking(db, about);
  if (!row) throw new Refusal('no-visitor');
  const blocks = (await blocksOf(db, about.visitorId)).filter((one) => concerns(one, about.sessionId));
  return {
    blocks,
    pseudonym: row.pseudonym,
    classId: row.class_id,
    classLabel: row.class_label,
    firstTime: Number(row.asked_before) === 0,
    sentAs: row.sent_as,
    session:
      row.state === null || row.moderation === null || row.audience_json === null
        ? null
        : {
            state: row.state,
            moderation: row.moderation,
            audience: JSON.parse(row.audience_json) as LiveSession['audience'],
          },
  };
}

const asking = compiledQuery((db, { visitorId, sessionId, key, at }: About) =>
  db
    .selectFrom('visitors as v')
    .leftJoin('classes as c', 'c.id', 'v.class_id')
    .leftJoin('live_sessions as s', (join) => join.on('s.id', '=', sessionId))
    .select([
      'v.pseudonym',
      'v.class_id',
      'c.label as class_label',
      's.state',
      's.moderation',
      's.audience_json',
    ])
    .select((e) => [
      e
        .selectFrom('questions as same')
        .select('same.id')
        .where('same.visitor_id', '=', visitorId)
        .where('same.key', '=', key)
        .as('sent_as'),
      e
        .selectFrom('questions as earlier')
        .select((n) => n.fn.countAll<number>().as('n'))
        .where('earlier.visitor_id', '=', visitorId)
        .where('earlier.session_id', '=', sessionId)
        .where('earlier.asked_at', '<', at)
        .as('asked_before'),
    ])
    .where('v.id', '=', visitorId),
);

/** Writes a question that was not there before. */
export async function keepQuestion(db: Kysely<Tables>, question: KeptQuestion): Promise<void> {
  const { id, sessionId, visitorId, key, text, original, place, state, askedAt, approvedAt } = question;
  await insert(db, {
    id,
    sessionId,
    visitorId,
    key,
    text,
    original,
    place: place && JSON.stringify(place),
    state: state.name,
    stateJson: JSON.stringify(state),
    askedAt,
    approvedAt,
  });
}

type Row = {
  id: string;
  sessionId: string;
  visitorId: string;
  key: string;
  text: string;
  original: string | null;
  place: string | null;
  state: KeptQuestion['state']['name'];
  stateJson: string;
  askedAt: string;
  approvedAt: string | null;
};

const insert = compiledQuery((db, row: Row) =>
  db.insertInto('questions').values({
    id: row.id,
    session_id: row.sessionId,
    visitor_id: row.visitorId,
    key: row.key,
    text: row.text,
    original: row.original,
    place_json: row.place,
    state: row.state,
    state_json: row.stateJson,
    votes: 0,
    pinned: 0,
    reworded: 0,
    asked_at: row.askedAt,
    approved_at: row.approvedAt,
    answered_at: null,
    merged_into: null,
  }),
);
