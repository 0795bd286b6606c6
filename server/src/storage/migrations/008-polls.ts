import type { Kysely, Migration } from 'kysely';

/** Quick polls with one vote a visitor, and what a session has on its big screen. */
export const polls: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('polls')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('question', 'text', (c) => c.notNull())
      .addColumn('options_json', 'text', (c) => c.notNull())
      .addColumn('shown', 'integer', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('opened_at', 'text', (c) => c.notNull())
      .addColumn('told_json', 'text', (c) => c.notNull())
      .addUniqueConstraint('polls_once', ['session_id', 'key'])
      .execute();
    await db.schema
      .createTable('poll_votes')
      .addColumn('poll_id', 'text', (c) => c.notNull().references('polls.id'))
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('choice_json', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('poll_votes_pk', ['poll_id', 'visitor_id'])
      .execute();
    await db.schema.alterTable('live_sessions').addColumn('spotlight_json', 'text').execute();
  },
};
