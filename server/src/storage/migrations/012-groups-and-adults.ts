import type { Kysely, Migration } from 'kysely';

/** Groups that book a slot together, links that open a session to adults, answers that may leave such a session. */
export const groupsAndAdults: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;
    await schema
      .createTable('slot_groups')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('slot', 'integer', (c) => c.notNull())
      .addColumn('code', 'text', (c) => c.notNull())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('shut', 'integer', (c) => c.notNull())
      .addColumn('class_id', 'text', (c) => c.references('classes.id'))
      .addColumn('staff_id', 'text', (c) => c.references('staff.id'))
      .addColumn('reserved_until', 'text')
      .addColumn('created_at', 'text', (c) => c.notNull())
      .execute();
    await schema
      .createIndex('slot_groups_by_code')
      .on('slot_groups')
      .columns(['session_id', 'code'])
      .unique()
      .execute();
    await schema.createIndex('slot_groups_by_time').on('slot_groups').column('reserved_until').execute();
    await schema.alterTable('slot_bookings').addColumn('group_id', 'text').execute();
    await schema
      .createTable('adult_links')
      .addColumn('session_id', 'text', (c) => c.primaryKey().references('live_sessions.id'))
      .addColumn('token_hash', 'text', (c) => c.notNull().unique())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .execute();
    await schema
      .createTable('adult_entries')
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('adult_entries_pk', ['visitor_id', 'session_id'])
      .execute();
    await schema.createIndex('adult_entries_by_session').on('adult_entries').column('session_id').execute();
    await schema
      .createTable('faq_approvals')
      .addColumn('question_id', 'text', (c) => c.primaryKey().references('questions.id'))
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('words', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .execute();
  },
};
