import type { Kysely, Migration } from 'kysely';

/** What staff write down of what is said aloud in a session. */
export const captions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('captions')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('corrected', 'integer', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('captions_by_session').on('captions').columns(['session_id', 'at']).execute();
  },
};
