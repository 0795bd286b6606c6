import type { Kysely, Migration } from 'kysely';

/** What calendars need of a session, and the slots of a job dating with who comes to them. */
export const plans: Migration = {
  async up(db: Kysely<unknown>) {
    const alter = () => db.schema.alterTable('live_sessions');
    await alter()
      .addColumn('revision', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    await alter().addColumn('slot_minutes', 'integer').execute();
    await alter().addColumn('slot_places', 'integer').execute();
    await db.schema
      .createTable('slot_bookings')
      .addColumn('session_id', 'text', (c) => c.notNull().references('live_sessions.id'))
      .addColumn('slot', 'integer', (c) => c.notNull())
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('slot_bookings_key', ['session_id', 'visitor_id'])
      .execute();
  },
};
