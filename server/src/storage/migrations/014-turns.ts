import type { Kysely, Migration } from 'kysely';

/** Who is in a session that can be full and who waits before it, and whose hand is raised: a restart forgets no turn. */
export const turns: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;
    await schema
      .createTable('session_places')
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('inside', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('session_places_pk', ['session_id', 'visitor_id'])
      .execute();
    await schema
      .createTable('hands')
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('id', 'text', (c) => c.notNull().unique())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('called', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('hands_pk', ['session_id', 'visitor_id'])
      .execute();
  },
};
