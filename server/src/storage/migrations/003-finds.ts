import type { Kysely, Migration } from 'kysely';

/** The hidden gears each visitor has found. */
export const finds: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('finds')
      .addColumn('visitor_id', 'text', (c) => c.notNull().references('visitors.id'))
      .addColumn('gear', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('finds_pk', ['visitor_id', 'gear'])
      .execute();
  },
};
