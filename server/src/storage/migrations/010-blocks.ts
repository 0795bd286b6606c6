import type { Kysely, Migration } from 'kysely';

/** Visitors who may not take part, for a session or for the week. */
export const blocks: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;
    await schema
      .createTable('blocks')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('question_id', 'text', (c) => c.notNull().references('questions.id'))
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('scope', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('note', 'text')
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('until', 'text')
      .addColumn('ended_at', 'text')
      .addColumn('ended_by', 'text', (c) => c.references('staff.id'))
      .execute();
    await schema.createIndex('blocks_by_visitor').on('blocks').columns(['visitor_id', 'ended_at']).execute();
    await schema.createIndex('blocks_by_end').on('blocks').columns(['ended_at', 'until']).execute();
  },
};
